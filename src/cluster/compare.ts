import { distance } from 'fastest-levenshtein';
import { bitParallel, MOST_BITS } from './bit-parallel.js';
import type { WordNumbers } from './wordings.js';

/** Words as numbers: a run of a store's chunk. */
export interface Run {
  readonly words: WordNumbers;
  readonly from: number;
  readonly length: number;
}

let columns = new Uint32Array(256);

/**
 * The least Levenshtein distance, in words, between `b` and any run of `a`'s words; more than `limit` where it is more.
 * Of many words by semi-global dynamic programming (Sellers 1980) that leaves out the cells above the limit, and those
 * from which the end of b cannot be reached within it (Ukkonen 1985).
 */
export function semiGlobal(a: Run, b: Run, limit: number): number {
  const isFew = b.length > 0 && b.length <= MOST_BITS;
  return isFew ? bitParallel(a, b) : widening(limit, (band) => banded(a, b, band), isWithin);
}

/** What is long and alike differs mostly in far less than is allowed: narrow bands are tried first. */
export function widening<Found>(
  limit: number,
  found: (band: number) => Found,
  isSettled: (found: Found, band: number) => boolean,
): Found {
  for (let band = NARROW; band < limit; band *= WIDER) {
    const narrow = found(band);
    if (isSettled(narrow, band)) return narrow;
  }
  return found(limit);
}

const isWithin = (found: number, band: number) => found <= band;

const NARROW = 16;
const WIDER = 4;

function banded(a: Run, b: Run, limit: number): number {
  const rows = b.length;
  if (columns.length <= rows) columns = new Uint32Array(2 * rows + 2);
  const column = columns;
  for (let j = 0; j <= rows; j++) column[j] = j;
  let best = rows;
  let last = Math.min(limit + 1, rows); // The last row whose cell may be within the limit.
  for (let i = 0; i < a.length; i++) {
    const word = a.words[a.from + i];
    const first = firstRow(a, b, limit, i);
    let diagonal = column[first - 1] as number;
    if (first > 1) column[first - 1] = limit + 1;
    for (let j = first; j <= last; j++) {
      const above = column[j] as number;
      let cell = b.words[b.from + j - 1] === word ? diagonal : diagonal + 1;
      if (above + 1 < cell) cell = above + 1;
      const left = (column[j - 1] as number) + 1;
      if (left < cell) cell = left;
      column[j] = cell;
      diagonal = above;
    }
    while (last >= first && (column[last] as number) > limit) last--;
    if (last < first && first > 1) return best;
    if (last === rows) best = Math.min(best, column[rows] as number);
    else column[++last] = limit + 1;
  }
  return best;
}

/** Of the rows of a column the first from which what is left of b can still stand in what is left of a. */
const firstRow = (a: Run, b: Run, limit: number, i: number): number =>
  Math.max(1, i + 1 - (a.length - b.length) - limit);

/** What a run of a's words that b leaves out without a sign counts, of whatever length. */
export const GAP = 2;

let whole = new Uint32Array(256);
let cut = new Uint32Array(256);
let opened = new Uint32Array(256);

/** As `semiGlobal`, with one run of a's words of any length left out within `b` for `GAP` edits. */
export function semiGlobalCut(a: Run, b: Run, limit: number): number {
  return widening(limit, (band) => bandedCut(a, b, band), isWithin);
}

function bandedCut(a: Run, b: Run, limit: number): number {
  const rows = b.length;
  if (whole.length <= rows)
    [whole, cut, opened] = [whole, cut, opened].map(() => new Uint32Array(2 * rows + 2)) as [
      Uint32Array<ArrayBuffer>,
      Uint32Array<ArrayBuffer>,
      Uint32Array<ArrayBuffer>,
    ];
  // By row: the distance without a cut so far; behind one; and right behind one that ends here.
  for (let j = 0; j <= rows; j++) {
    whole[j] = j;
    cut[j] = opened[j] = j + GAP;
  }
  let best = rows;
  let last = Math.min(limit + 1, rows);
  for (let i = 0; i < a.length; i++) {
    const word = a.words[a.from + i];
    const first = firstRow(a, b, limit, i);
    let wholeDiagonal = whole[first - 1] as number;
    let cutDiagonal = cut[first - 1] as number;
    if (first > 1) whole[first - 1] = cut[first - 1] = limit + 1;
    for (let j = first; j <= last; j++) {
      const cost = b.words[b.from + j - 1] === word ? 0 : 1;
      const wholeAbove = whole[j] as number;
      const cutAbove = cut[j] as number;
      const cell = Math.min(wholeDiagonal + cost, wholeAbove + 1, (whole[j - 1] as number) + 1);
      whole[j] = cell;
      opened[j] = Math.min(opened[j] as number, cell + GAP);
      cut[j] = Math.min(cutDiagonal + cost, cutAbove + 1, (cut[j - 1] as number) + 1, opened[j] as number);
      wholeDiagonal = wholeAbove;
      cutDiagonal = cutAbove;
    }
    while (last >= first && (whole[last] as number) > limit && (cut[last] as number) > limit) last--;
    if (last < first && first > 1) return best;
    if (last === rows) best = Math.min(best, whole[rows] as number, cut[rows] as number);
    else whole[++last] = cut[last] = opened[last] = limit + 1;
  }
  return best;
}

/** The Levenshtein distance between two runs of at most 65,535 different words, by fastest-levenshtein on words as code units. */
export function wholeDistance(a: Run, b: Run): number {
  const codes = new Map<number, number>();
  return distance(coded(a, codes), coded(b, codes));
}

function coded(run: Run, codes: Map<number, number>): string {
  let text = '';
  for (let i = 0; i < run.length; i++) {
    const word = run.words[run.from + i] as number;
    const code = codes.get(word) ?? codes.size + 1;
    codes.set(word, code);
    text += String.fromCharCode(code);
  }
  return text;
}
