import { HashBits } from './hash-bits.js';
import { shingles } from './shingles.js';
import { type Statements, speakersOf } from './statement.js';

/** Least words that the end of one statement and the beginning of another have in common. */
const LEAST_OVERLAP = 5;

/**
 * Statements of one speaker of which the end of one is the beginning of the other, by index: `[first, second]`, in
 * order. They are pieces of one speech, cut at different places; nothing is put together from them.
 */
export function overlaps(statements: Statements): [number, number][] {
  const { count, starts } = statements;
  const runs = shingles(statements, LEAST_OVERLAP);
  const runOf = (speaker: number, from: number) =>
    Math.imul(speaker ^ (runs[from + LEAST_OVERLAP - 1] as number), 0x85ebca6b);
  const beginnings = new Map<number, number[]>();
  const present = new HashBits(count);
  for (let statement = 0; statement < count; statement++) {
    const [from, end] = [starts[statement] as number, (starts[statement + 1] as number) - 1];
    if (end - from <= LEAST_OVERLAP) continue;
    for (const speaker of speakersOf(statements, statement)) {
      const key = runOf(speaker, from);
      present.add(key);
      const list = beginnings.get(key);
      if (list === undefined) beginnings.set(key, [statement]);
      else list.push(statement);
    }
  }
  const found: [number, number][] = [];
  for (let statement = 0; statement < count; statement++) {
    const end = (starts[statement + 1] as number) - 1;
    let seconds: Set<number> | null = null;
    for (const speaker of speakersOf(statements, statement))
      for (let from = (starts[statement] as number) + 1; from + LEAST_OVERLAP <= end; from++) {
        const key = runOf(speaker, from);
        if (!present.has(key)) continue;
        for (const second of beginnings.get(key) ?? [])
          if (second !== statement && isOverlap(statements, from, end, second))
            seconds = (seconds ?? new Set()).add(second);
      }
    if (seconds === null) continue;
    for (const second of [...seconds].sort((a, b) => a - b)) found.push([statement, second]);
  }
  return found;
}

/** Do the words from `from` to `end` begin the other statement, which goes on after them? */
function isOverlap({ words, starts }: Statements, from: number, end: number, other: number): boolean {
  const start = starts[other] as number;
  if (end - from >= (starts[other + 1] as number) - 1 - start) return false;
  for (let i = 0; from + i < end; i++) if (words[from + i] !== words[start + i]) return false;
  return true;
}
