import type { Prose } from './prose.js';

/** Words in a shingle: a run long enough that two writers don't hit on it by chance. */
export const SHINGLE = 8;

const BASE = 0x9e3779b1;

let hashes = new Int32Array(0);
let ends = new Int32Array(0);

/** A hash of every run of so many words that no quotation interrupts, in order, repeats and all; see `shingleRuns`. */
export function shingles(prose: Pick<Prose, 'words'>, size = SHINGLE): Int32Array {
  return shingleRuns(prose, size).hashes;
}

/**
 * The same with the index of each run's last word. A polynomial over the word hashes, rolled on by one word at a time
 * (Karp and Rabin 1987). The arrays are views that the next call overwrites.
 */
export function shingleRuns(
  { words }: Pick<Prose, 'words'>,
  size = SHINGLE,
): { hashes: Int32Array; ends: Int32Array } {
  if (hashes.length < words.length) {
    hashes = new Int32Array(words.length * 2);
    ends = new Int32Array(words.length * 2);
  }
  const count = roll(words, size, hashes, ends);
  return { hashes: hashes.subarray(0, count), ends: ends.subarray(0, count) };
}

/** Fills the arrays; how many runs there are. By itself, so that the loop is optimised once, not with each caller. */
function roll(words: Int32Array, size: number, hashes: Int32Array, ends: Int32Array): number {
  let power = 1;
  for (let i = 0; i < size; i++) power = Math.imul(power, BASE);
  let count = 0;
  let run = 0;
  let hash = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    if (word === 0) {
      run = 0;
      hash = 0;
      continue;
    }
    hash = (Math.imul(hash, BASE) + word) | 0;
    if (++run > size) hash = (hash - Math.imul(words[at - size] as number, power)) | 0;
    if (run < size) continue;
    ends[count] = at;
    hashes[count++] = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  }
  return count;
}
