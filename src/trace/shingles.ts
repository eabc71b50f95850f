import type { Prose } from './prose.js';

/** Words in a shingle: a run long enough that two writers don't hit on it by chance. */
export const SHINGLE = 8;

const BASE = 0x9e3779b1;

let hashes = new Int32Array(0);

/**
 * For each word the hash of the run of so many words that ends with it, repeats and all; 0 where fewer have come since
 * a quotation interrupted them, which is no run's hash. A polynomial over the word hashes, rolled on by one word at a time
 * (Karp and Rabin 1987). The array is a view that the next call overwrites.
 */
export function shingles({ words }: Pick<Prose, 'words'>, size = SHINGLE): Int32Array {
  if (hashes.length < words.length) hashes = new Int32Array(words.length * 2);
  roll(words, size, hashes);
  return hashes.subarray(0, words.length);
}

/** Fills the hashes. By itself, so that the loop is optimised once, not with each caller. */
function roll(words: Int32Array, size: number, hashes: Int32Array): void {
  let power = 1;
  for (let i = 0; i < size; i++) power = Math.imul(power, BASE);
  let run = 0;
  let hash = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    run = word === 0 ? 0 : run + 1;
    hash = word === 0 ? 0 : (Math.imul(hash, BASE) + word) | 0;
    if (run > size) hash = (hash - Math.imul(words[at - size] as number, power)) | 0;
    hashes[at] = run < size ? 0 : Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) || 1;
  }
}
