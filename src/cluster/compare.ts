import { distance } from 'fastest-levenshtein';

/** Words as numbers: a run of a store's chunk. */
export interface Run {
  readonly words: Uint32Array;
  readonly from: number;
  readonly length: number;
}

const FAR = 0x3fffffff;

let columns = new Uint32Array(256);

/**
 * The least Levenshtein distance, in words, between `b` and any run of `a`'s words; more than `limit` where it is more.
 * Semi-global dynamic programming (Sellers 1980) that leaves out the cells above the limit (Ukkonen 1985).
 */
export function semiGlobal(a: Run, b: Run, limit: number): number {
  const rows = b.length;
  if (columns.length <= rows) columns = new Uint32Array(2 * rows + 2);
  const column = columns;
  for (let j = 0; j <= rows; j++) column[j] = j;
  let best = rows;
  let last = Math.min(limit + 1, rows); // The last row whose cell may be within the limit.
  for (let i = 0; i < a.length; i++) {
    const word = a.words[a.from + i];
    let diagonal = 0;
    for (let j = 1; j <= last; j++) {
      const above = column[j] as number;
      let cell = b.words[b.from + j - 1] === word ? diagonal : diagonal + 1;
      if (above + 1 < cell) cell = above + 1;
      const left = (column[j - 1] as number) + 1;
      if (left < cell) cell = left;
      column[j] = cell;
      diagonal = above;
    }
    while ((column[last] as number) > limit) last--;
    if (last === rows) best = Math.min(best, column[rows] as number);
    else column[++last] = limit + 1;
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

/** Distances to any run of a's words, and to runs of which some word outside a's inner marks is a word of b. */
export interface Distances {
  readonly edits: number;
  readonly outside: number;
}

/**
 * As `semiGlobal`, where `b` has breaks or `a` has inner marks: a break of room r lets up to r words of `a` pass at no
 * cost. Two layers of cells: any runs, and runs of which a word outside the inner marks is one of b's.
 *
 * @param breaks `at, room, at, room, …` of b, ascending
 * @param nested one flag per word of a, or empty
 */
export function layered(a: Run, b: Run, breaks: Uint32Array, nested: Uint32Array): Distances {
  const size = a.length + 1;
  let any = new Uint32Array(size);
  let outer = new Uint32Array(size).fill(nested.length === 0 ? 0 : FAR);
  let next = 0;
  for (let j = 1; j <= b.length; j++) {
    const word = b.words[b.from + j - 1];
    const newAny = new Uint32Array(size);
    const newOuter = new Uint32Array(size);
    newAny[0] = (any[0] as number) + 1;
    newOuter[0] = (outer[0] as number) + 1;
    for (let i = 1; i < size; i++) {
      const cost = a.words[a.from + i - 1] === word ? 0 : 1;
      const kept = (any[i - 1] as number) + cost;
      newAny[i] = Math.min(kept, (newAny[i - 1] as number) + 1, (any[i] as number) + 1);
      newOuter[i] = Math.min(
        (outer[i - 1] as number) + cost,
        (newOuter[i - 1] as number) + 1,
        (outer[i] as number) + 1,
        cost === 0 && nested[i - 1] === 0 ? kept : FAR,
      );
    }
    any = newAny;
    outer = newOuter;
    if (next < breaks.length && breaks[next] === j) {
      const room = breaks[next + 1] as number;
      pass(any, room);
      pass(outer, room);
      next += 2;
    }
  }
  const least = (cells: Uint32Array) => cells.reduce((found, cell) => Math.min(found, cell), FAR);
  return { edits: least(any), outside: least(outer) };
}

/** Lets up to `room` of a's words pass at no cost. */
function pass(cells: Uint32Array, room: number): void {
  const size = cells.length;
  const endless = room >= size;
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
