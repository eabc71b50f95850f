import { distance } from 'fastest-levenshtein';
import { bitParallel, MOST_BITS } from './bit-parallel.js';
import { ENDLESS, type WordNumbers } from './wordings.js';

/** Words as numbers: a run of a store's chunk. */
export interface Run {
  readonly words: WordNumbers;
  readonly from: number;
  readonly length: number;
}

const FAR = 0x3fffffff;

let columns = new Uint32Array(256);

/**
 * The least Levenshtein distance, in words, between `b` and any run of `a`'s words; more than `limit` where it is more.
 * Of many words by semi-global dynamic programming (Sellers 1980) that leaves out the cells above the limit, and those
 * from which the end of b cannot be reached within it (Ukkonen 1985).
 */
export function semiGlobal(a: Run, b: Run, limit: number): number {
  const isFew = b.length > 0 && b.length <= MOST_BITS;
  return isFew ? bitParallel(a, b) : widening(limit, (band) => banded(a, b, band));
}

/** What is long and alike differs mostly in far less than is allowed: narrow bands are tried first. */
function widening(limit: number, distance: (band: number) => number): number {
  for (let band = NARROW; band < limit; band *= WIDER) {
    const found = distance(band);
    if (found <= band) return found;
  }
  return distance(limit);
}

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
  return widening(limit, (band) => bandedCut(a, b, band));
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

/** What is said of wordings that are not within the limit. */
export const APART: Distances = { edits: FAR, outside: FAR };

/** Distances to any run of a's words, and to runs of which some word outside a's inner marks is a word of b. */
export interface Distances {
  readonly edits: number;
  readonly outside: number;
}

/** Rows of the layers, the last one and the one that is made; reused, since most comparisons are short. */
let rows = Array.from({ length: 4 }, () => new Uint32Array(256));

/**
 * As `semiGlobal`, where `b` has breaks or `a` has inner marks: a break of room r lets up to r words of `a` pass at no
 * cost. Two layers of cells: any runs, and runs of which a word outside the inner marks is one of b's.
 *
 * @param breaks `at, room, at, room, …` of b, ascending
 * @param nested one flag per word of a, or empty
 * @param limit distances above it may come out larger still
 */
export function layered(a: Run, b: Run, breaks: WordNumbers, nested: WordNumbers, limit: number): Distances {
  const size = a.length + 1;
  if ((rows[0] as Uint32Array).length < size) rows = rows.map(() => new Uint32Array(2 * size));
  let [any, newAny, outer, newOuter] = rows as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const isNested = nested.length > 0;
  any.fill(0, 0, size);
  if (isNested) outer.fill(FAR, 0, size);
  let next = 0;
  for (let j = 1; j <= b.length; j++) {
    const word = b.words[b.from + j - 1] as number;
    const least = anyRow(any, newAny, a, word);
    // No later cell is less than the least of its row before.
    if (least > limit) return APART;
    if (isNested) outerRow(outer, newOuter, any, a, word, nested);
    [any, newAny] = [newAny, any];
    [outer, newOuter] = [newOuter, outer];
    if (next < breaks.length && breaks[next] === j) {
      const room = breaks[next + 1] as number;
      pass(any, size, room);
      if (isNested) pass(outer, size, room);
      next += 2;
    }
  }
  const edits = leastOf(any, size);
  return { edits, outside: isNested ? leastOf(outer, size) : edits };
}

/** Makes the next row for `word` of b. Returns the least of its cells. */
function anyRow(row: Uint32Array, made: Uint32Array, a: Run, word: number): number {
  let left = (row[0] as number) + 1;
  let least = left;
  made[0] = left;
  let diagonal = row[0] as number;
  for (let i = 1; i <= a.length; i++) {
    const above = row[i] as number;
    let cell = a.words[a.from + i - 1] === word ? diagonal : diagonal + 1;
    if (left + 1 < cell) cell = left + 1;
    if (above + 1 < cell) cell = above + 1;
    made[i] = cell;
    if (cell < least) least = cell;
    left = cell;
    diagonal = above;
  }
  return least;
}

/** The same for runs that must hold a word of b outside the inner marks; `any` is the row of all runs before. */
function outerRow(
  row: Uint32Array,
  made: Uint32Array,
  any: Uint32Array,
  a: Run,
  word: number,
  nested: WordNumbers,
): void {
  made[0] = (row[0] as number) + 1;
  for (let i = 1; i <= a.length; i++) {
    const isSame = a.words[a.from + i - 1] === word;
    let cell = (row[i - 1] as number) + (isSame ? 0 : 1);
    cell = Math.min(cell, (made[i - 1] as number) + 1, (row[i] as number) + 1);
    made[i] = isSame && nested[i - 1] === 0 ? Math.min(cell, any[i - 1] as number) : cell;
  }
}

function leastOf(cells: Uint32Array, size: number): number {
  let least = FAR;
  for (let i = 0; i < size; i++) if ((cells[i] as number) < least) least = cells[i] as number;
  return least;
}

/** Lets up to `room` of a's words pass at no cost. */
function pass(cells: Uint32Array, size: number, room: number): void {
  const endless = room >= Math.min(size, ENDLESS);
  for (let round = 0; round < (endless ? 1 : room); round++)
    // Forwards each cell sees its already passed neighbour: any number of words; backwards, one word a round.
    for (let n = 1; n < size; n++) {
      const i = endless ? n : size - n;
      cells[i] = Math.min(cells[i] as number, cells[i - 1] as number);
    }
}

/** `semiGlobal` of words as strings, without a limit. */
export function semiGlobalWords(a: readonly string[], b: readonly string[]): number {
  const numbers = new Map<string, number>();
  const run = (words: readonly string[]): Run => ({
    words: Uint32Array.from(words, (word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    }),
    from: 0,
    length: words.length,
  });
  return semiGlobal(run(a), run(b), b.length);
}
