import { json } from '../text/json.js';

/** Known findings: how often each fingerprint stood in the articles when the baseline was written. */
export type Baseline = ReadonlyMap<string, Known>;

export interface Known {
  readonly count: number;
  /** For whoever reads the file; not compared. */
  readonly note: string;
}

/**
 * The text of a baseline file: JSON, one sorted line a fingerprint. Every line ends alike, the last one too, so
 * that lines added by two branches merge without touching one another.
 */
export function formatBaseline(baseline: Baseline): string {
  const lines = [...baseline]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fingerprint, { count, note }]) => `${json([fingerprint, count, note])},\n`);
  return `{"schema":1,"findings":[\n${lines.join('')}[]]}\n`;
}

/**
 * Reads a baseline file. Lines may come in any order; of two with one fingerprint, as a merge by union leaves
 * them, the higher count holds.
 *
 * @throws {Error} that says what is wrong, and where.
 */
export function parseBaseline(text: string): Baseline {
  if (/^<<<<<<< /m.test(text)) throw new Error('it holds unresolved merge conflicts (<<<<<<<)');
  const { schema, findings } = (JSON.parse(text) ?? {}) as { schema?: unknown; findings?: unknown };
  if (schema !== 1 || !Array.isArray(findings)) throw new Error('it is no baseline of schema 1');
  const baseline = new Map<string, Known>();
  for (const entry of findings as unknown[]) {
    if (!Array.isArray(entry)) throw new Error(`${JSON.stringify(entry)} is no entry`);
    if (entry.length === 0) continue;
    const [fingerprint, count, note = ''] = entry as unknown[];
    if (typeof fingerprint !== 'string' || !Number.isSafeInteger(count) || typeof note !== 'string')
      throw new Error(`${JSON.stringify(entry)} is no [fingerprint, count, note]`);
    const other = baseline.get(fingerprint)?.count ?? 0;
    baseline.set(fingerprint, { count: Math.max(count as number, other), note });
  }
  return baseline;
}

/**
 * A baseline after a run. Where the named files were all there is, it is what was found, and the rest is dropped.
 * Where they were a part of a collection, the lines of the others must stay.
 */
export function updated(old: Baseline, current: Baseline, all: boolean): Baseline {
  return all ? current : new Map([...old, ...current]);
}
