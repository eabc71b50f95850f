import type { Corpus } from './corpus.js';
import type { Links, PairDistances } from './pairs.js';

/** A distance in words: of 16 bits where no wording has more words, 65,535 for all that is farther. */
type DistanceColumn = Uint16Array | Uint32Array;

/** The links of each wording, by the other's number, ascending. */
export interface Adjacency {
  readonly from: Uint32Array;
  readonly other: Uint32Array;
  readonly edits: DistanceColumn;
  readonly outside: DistanceColumn;
  readonly spoken: DistanceColumn;
}

/** Links from both of their ends, each pair once with the least of its distances; none of what a formula is near to. */
export function adjacencyOf(
  { store }: Corpus,
  parts: readonly Links[],
  formulas: ReadonlySet<number>,
): Adjacency {
  const from = rowEnds(parts, formulas, store.count);
  const next = from.slice();
  const total = from.at(-1) as number;
  const isNarrow = store.length.every((length) => length <= FARTHEST);
  const distances = (): DistanceColumn => (isNarrow ? new Uint16Array(total) : new Uint32Array(total));
  const other = new Uint32Array(total);
  const [edits, outside, spoken] = [distances(), distances(), distances()];
  const kept = (distance: number) => (isNarrow ? Math.min(distance, FARTHEST) : distance);
  for (const links of parts)
    for (let row = 0; row < links.a.length; row++) {
      const [x, y] = [links.a[row] as number, links.b[row] as number];
      if (formulas.has(x)) continue;
      const [atX, atY] = [(next[x] as number)++, (next[y] as number)++];
      other[atX] = y;
      other[atY] = x;
      edits[atX] = edits[atY] = kept(links.edits[row] as number);
      outside[atX] = outside[atY] = kept(links.outside[row] as number);
      spoken[atX] = spoken[atY] = kept(links.spoken[row] as number);
    }
  const adjacency = { from, other, edits, outside, spoken };
  for (let x = 0; x < store.count; x++) sortRow(adjacency, from[x] as number, from[x + 1] as number);
  return merged(adjacency);
}

const FARTHEST = 0xffff;

/** Where the links of each wording begin and end, but for those whose longer end is a formula. */
function rowEnds(parts: readonly Links[], formulas: ReadonlySet<number>, count: number): Uint32Array {
  const from = new Uint32Array(count + 1);
  for (const { a, b } of parts)
    for (let row = 0; row < a.length; row++) {
      if (formulas.has(a[row] as number)) continue;
      (from[(a[row] as number) + 1] as number)++;
      (from[(b[row] as number) + 1] as number)++;
    }
  for (let i = 0; i < count; i++) (from[i + 1] as number) += from[i] as number;
  return from;
}

/** Longer rows are not sorted by insertion. */
const SHORT = 32;

/** Puts the links from `first` up to `end` in order of their other ends. */
function sortRow({ other, edits, outside, spoken }: Adjacency, first: number, end: number): void {
  if (end - first > SHORT) {
    const order = Uint32Array.from({ length: end - first }, (_, i) => first + i);
    order.sort((p, q) => (other[p] as number) - (other[q] as number));
    for (const column of [other, edits, outside, spoken])
      column.set(
        Array.from(order, (at) => column[at] as number),
        first,
      );
    return;
  }
  for (let at = first + 1; at < end; at++) {
    const [y, e, o, s] = [other[at], edits[at], outside[at], spoken[at]] as [number, number, number, number];
    let place = at;
    for (; place > first && (other[place - 1] as number) > y; place--) {
      other[place] = other[place - 1] as number;
      edits[place] = edits[place - 1] as number;
      outside[place] = outside[place - 1] as number;
      spoken[place] = spoken[place - 1] as number;
    }
    other[place] = y;
    edits[place] = e;
    outside[place] = o;
    spoken[place] = s;
  }
}

/** The rows in place, each link once. */
function merged({ from, other, edits, outside, spoken }: Adjacency): Adjacency {
  let at = 0;
  let row = 0;
  for (let x = 0; x + 1 < from.length; x++) {
    const [first, end] = [at, from[x + 1] as number];
    from[x] = first;
    for (; row < end; row++) {
      if (at > first && other[at - 1] === other[row]) {
        edits[at - 1] = Math.min(edits[at - 1] as number, edits[row] as number);
        outside[at - 1] = Math.min(outside[at - 1] as number, outside[row] as number);
        spoken[at - 1] = Math.min(spoken[at - 1] as number, spoken[row] as number);
        continue;
      }
      other[at] = other[row] as number;
      edits[at] = edits[row] as number;
      outside[at] = outside[row] as number;
      spoken[at++] = spoken[row] as number;
    }
  }
  from[from.length - 1] = at;
  return { from, other, edits, outside, spoken };
}

export const distancesAt = ({ edits, outside, spoken }: Adjacency, row: number): PairDistances => ({
  edits: edits[row] as number,
  outside: outside[row] as number,
  spoken: spoken[row] as number,
});

/** The row of the link between two wordings, or -1. */
export function rowOf(adjacency: Adjacency, x: number, y: number): number {
  let low = adjacency.from[x] as number;
  let high = (adjacency.from[x + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = adjacency.other[middle] as number;
    if (found === y) return middle;
    if (found < y) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
