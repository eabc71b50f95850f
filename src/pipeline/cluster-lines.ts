import type { Outline } from './outline.js';
import type { Pool } from './pool.js';
import type { StoredRecords } from './records.js';
import type { LineForm } from './report.js';
import type { LinesJob } from './statement-lines.js';
import type { Traced } from './traced.js';

/** What is needed to print statements: what else was found is let go before. */
interface Printed extends Pick<Traced, 'listing' | 'origins'>, Pick<Traced['statements'], 'related'> {}

/** Quotations of one job that prints statements. */
const QUOTATIONS_A_JOB = 500;

/** The statements in order as lines of JSON, printed by whatever threads there are; the next ones are made meanwhile. */
export async function* clusterLines(
  found: Printed,
  records: StoredRecords,
  outlineOf: (statement: number) => Outline,
  form: LineForm,
  pool: Pool,
): AsyncGenerator<Uint8Array> {
  const between = Buffer.from(form.separator);
  const ahead: Promise<Uint8Array>[] = [];
  let isFirst = true;
  const next = async function* () {
    const lines = await (ahead.shift() as Promise<Uint8Array>);
    if (lines.length === 0) return;
    if (!isFirst) yield between;
    isFirst = false;
    yield lines;
  };
  for (const job of jobs(found, records, outlineOf, form)) {
    ahead.push(pool.lines(job));
    if (ahead.length > 4 * pool.size) yield* next();
  }
  while (ahead.length > 0) yield* next();
}

/** The statements in runs of about as many quotations. */
function* jobs(
  { listing: { leaders, ids }, related, origins }: Printed,
  records: StoredRecords,
  outlineOf: (statement: number) => Outline,
  form: LineForm,
): Generator<LinesJob> {
  for (let from = 0; from < leaders.length; ) {
    const outlines = new Map<number, Outline>();
    let to = from;
    for (let size = 0; to < leaders.length && size < QUOTATIONS_A_JOB; to++) {
      size++;
      if (origins.isAlone(to) && !related.has(leaders[to] as number)) continue;
      const outline = outlineOf(to);
      size += outline.quotes.length - 1;
      outlines.set(to - from, outline);
    }
    const heads = leaders.slice(from, to);
    const own = Float64Array.from(heads, (leader) => ids[leader] as number);
    yield { records, leaders: heads, ids: own, outlines, form };
    from = to;
  }
}
