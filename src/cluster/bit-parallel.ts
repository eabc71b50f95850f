import type { Run } from './compare.js';

/** The most words that `bitParallel` takes: one bit of a number each. */
export const MOST_BITS = 32;

/** By word, where in `b` it stands, a bit for each place; all 0 between two calls. */
let places = new Uint32Array(1 << 12);

/**
 * The least Levenshtein distance, in words, between `b`, of 1 to `MOST_BITS` words, and any run of `a`'s words: all
 * cells of a column of the dynamic programming at once, as bits that tell how they differ from those above
 * (Myers 1999, "A fast bit-vector algorithm for approximate string matching"; names as there).
 */
export function bitParallel(a: Run, b: Run): number {
  enter(b);
  const known = places.length;
  const last = 1 << (b.length - 1);
  let [pv, mv] = [-1, 0];
  let score = b.length;
  let best = score;
  const end = a.from + a.length;
  for (let i = a.from; i < end; i++) {
    const word = a.words[i] as number;
    const eq = word < known ? (places[word] as number) | 0 : 0;
    const xv = eq | mv;
    const xh = (((eq & pv) + pv) ^ pv) | eq;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    if ((ph & last) !== 0) score++;
    else if ((mh & last) !== 0) score--;
    if (score < best) best = score;
    ph <<= 1;
    mh <<= 1;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
  }
  clear(b);
  return best;
}

function enter({ words, from, length }: Run): void {
  for (let i = 0; i < length; i++) {
    const word = words[from + i] as number;
    if (word >= places.length) {
      const grown = new Uint32Array(2 * word);
      grown.set(places);
      places = grown;
    }
    places[word] = (places[word] as number) | (1 << i);
  }
}

function clear({ words, from, length }: Run): void {
  for (let i = 0; i < length; i++) places[words[from + i] as number] = 0;
}
