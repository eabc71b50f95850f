import type { Prose } from './prose.js';
import { shingles } from './shingles.js';

/** Shingles in a window. */
const WINDOW = 9;

let found = new Int32Array(0);

/**
 * A choice of an article's shingles, of nine neighbouring ones the least, about one in five, so that articles with a
 * run of sixteen words in common have a fingerprint in common (winnowing: Schleimer, Wilkerson and Aiken 2003). A run
 * of prose too short for a window has the least of its own. The array is a view that the next call overwrites.
 */
export function fingerprints(prose: Pick<Prose, 'words'>): Int32Array {
  const hashes = shingles(prose);
  if (found.length < hashes.length) found = new Int32Array(2 * hashes.length);
  const prints = found;
  let count = 0;
  let first = 0;
  let least = -1;
  let chosen = -1;
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] as number;
    if (hash === 0) {
      if (least !== chosen) prints[count++] = hashes[least] as number;
      first = at + 1;
      least = chosen = -1;
      continue;
    }
    if (at === first || hash <= (hashes[least] as number)) least = at;
    else if (at - least === WINDOW) least = leastIn(hashes, at - WINDOW + 1, at);
    if (at - first < WINDOW - 1 || least === chosen) continue;
    prints[count++] = hashes[least] as number;
    chosen = least;
  }
  if (least !== chosen) prints[count++] = hashes[least] as number;
  return prints.subarray(0, count);
}

/** Index of the least, the last of equal ones. */
function leastIn(hashes: Int32Array, first: number, last: number): number {
  let least = first;
  for (let at = first + 1; at <= last; at++)
    if ((hashes[at] as number) <= (hashes[least] as number)) least = at;
  return least;
}
