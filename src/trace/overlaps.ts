import type { StatementWords } from './statement.js';

/** Least words that the end of one statement and the beginning of another have in common. */
const LEAST_OVERLAP = 5;

/**
 * Statements of one speaker of which the end of one is the beginning of the other, by index: `[first, second]`, in
 * order. They are pieces of one speech, cut at different places; nothing is put together from them.
 */
export function overlaps(statements: readonly StatementWords[]): [number, number][] {
  const beginnings = new Map<number, number[]>();
  statements.forEach(({ words, speakers }, index) => {
    if (words.length <= LEAST_OVERLAP) return;
    for (const speaker of speakers) {
      const key = runHash(speaker, words, 0);
      const list = beginnings.get(key);
      if (list === undefined) beginnings.set(key, [index]);
      else list.push(index);
    }
  });
  const found: [number, number][] = [];
  statements.forEach(({ words, speakers }, index) => {
    const seconds = new Set<number>();
    for (const speaker of speakers)
      for (let from = 1; from + LEAST_OVERLAP <= words.length; from++)
        for (const second of beginnings.get(runHash(speaker, words, from)) ?? [])
          if (second !== index && isOverlap(words, from, (statements[second] as StatementWords).words))
            seconds.add(second);
    for (const second of [...seconds].sort((a, b) => a - b)) found.push([index, second]);
  });
  return found;
}

/** Do the words from `from` to the end begin the other, which goes on after them? */
function isOverlap(words: Uint32Array, from: number, other: Uint32Array): boolean {
  const length = words.length - from;
  if (length >= other.length) return false;
  for (let i = 0; i < length; i++) if (words[from + i] !== other[i]) return false;
  return true;
}

function runHash(speaker: number, words: Uint32Array, from: number): number {
  let hash = speaker;
  for (let i = from; i < from + LEAST_OVERLAP; i++)
    hash = (Math.imul(hash, 0x9e3779b1) + (words[i] as number)) | 0;
  return hash;
}
