import { HashBits } from './hash-bits.js';
import { type Statements, speakersOf } from './statement.js';

/** Least words that the end of one statement and the beginning of another have in common. */
const LEAST_OVERLAP = 5;

/**
 * Statements of one speaker of which the end of one is the beginning of the other, by index: `[first, second]`, in
 * order. They are pieces of one speech, cut at different places; nothing is put together from them.
 */
export function overlaps(statements: Statements): [number, number][] {
  const { count, words, starts } = statements;
  const beginnings = new Map<number, number[]>();
  const present = new HashBits(count);
  for (let statement = 0; statement < count; statement++) {
    const [from, end] = [starts[statement] as number, (starts[statement + 1] as number) - 1];
    if (end - from <= LEAST_OVERLAP) continue;
    for (const speaker of speakersOf(statements, statement)) {
      const key = runHash(speaker, words, from);
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
        const key = runHash(speaker, words, from);
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

function runHash(speaker: number, words: Int32Array, from: number): number {
  let hash = speaker;
  for (let i = from; i < from + LEAST_OVERLAP; i++)
    hash = (Math.imul(hash, 0x9e3779b1) + (words[i] as number)) | 0;
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
}
