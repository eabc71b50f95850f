import type { Corpus } from './corpus.js';
import type { Links, PairDistances } from './pairs.js';

/** The links of each wording, by the other's number, ascending. */
export interface Adjacency {
  /** Where the links of each begin, and one more: all of them. */
  readonly from: Uint32Array;
  /** Of each link the other wording and the three distances, side by side, since they are looked up all over the memory. */
  readonly links: Uint32Array;
}

/** Numbers of a link. */
const LINK = 4;

/** Links from both of their ends, each pair once with the least of its distances; none of what a formula is near to. */
export function adjacencyOf(
  { store }: Corpus,
  parts: readonly Links[],
  formulas: ReadonlySet<number>,
): Adjacency {
  const from = rowEnds(parts, formulas, store.count);
  const next = from.slice();
  const links = new Uint32Array(LINK * (from.at(-1) as number));
  for (const { a, b, edits, outside, spoken } of parts)
    for (let row = 0; row < a.length; row++) {
      const [x, y] = [a[row] as number, b[row] as number];
      if (formulas.has(x)) continue;
      enter(
        links,
        LINK * (next[x] as number)++,
        y,
        edits[row] as number,
        outside[row] as number,
        spoken[row] as number,
      );
      enter(
        links,
        LINK * (next[y] as number)++,
        x,
        edits[row] as number,
        outside[row] as number,
        spoken[row] as number,
      );
    }
  for (let x = 0; x < store.count; x++) sortRow(links, from[x] as number, from[x + 1] as number);
  return merged({ from, links });
}

function enter(
  links: Uint32Array,
  at: number,
  other: number,
  edits: number,
  outside: number,
  spoken: number,
) {
  links[at] = other;
  links[at + 1] = edits;
  links[at + 2] = outside;
  links[at + 3] = spoken;
}

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
function sortRow(links: Uint32Array, first: number, end: number): void {
  if (end - first > SHORT) {
    const row = links.slice(LINK * first, LINK * end);
    const order = Uint32Array.from({ length: end - first }, (_, i) => LINK * i);
    order.sort((p, q) => (row[p] as number) - (row[q] as number));
    order.forEach((from, i) => {
      for (let n = 0; n < LINK; n++) links[LINK * (first + i) + n] = row[from + n] as number;
    });
    return;
  }
  for (let at = LINK * (first + 1); at < LINK * end; at += LINK) {
    const link = [links[at], links[at + 1], links[at + 2], links[at + 3]] as [number, number, number, number];
    let place = at;
    for (; place > LINK * first && (links[place - LINK] as number) > link[0]; place -= LINK)
      links.copyWithin(place, place - LINK, place);
    enter(links, place, ...link);
  }
}

/** The rows in place, each link once. */
function merged({ from, links }: Adjacency): Adjacency {
  let at = 0;
  let row = 0;
  for (let x = 0; x + 1 < from.length; x++) {
    const [first, end] = [at, LINK * (from[x + 1] as number)];
    from[x] = first / LINK;
    for (; row < end; row += LINK) {
      const isKnown = at > first && links[at - LINK] === links[row];
      if (!isKnown) at += LINK;
      links[at - LINK] = links[row] as number;
      for (let i = 1; i < LINK; i++) {
        const distance = links[row + i] as number;
        links[at - LINK + i] = isKnown ? Math.min(links[at - LINK + i] as number, distance) : distance;
      }
    }
  }
  from[from.length - 1] = at / LINK;
  return { from, links };
}

/** The wording at the other end. */
export const otherAt = ({ links }: Adjacency, row: number): number => links[LINK * row] as number;

export const distancesAt = ({ links }: Adjacency, row: number): PairDistances => ({
  edits: links[LINK * row + 1] as number,
  outside: links[LINK * row + 2] as number,
  spoken: links[LINK * row + 3] as number,
});

/** The row of the link between two wordings, or -1. */
export function rowOf(adjacency: Adjacency, x: number, y: number): number {
  let low = adjacency.from[x] as number;
  let high = (adjacency.from[x + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = otherAt(adjacency, middle);
    if (found === y) return middle;
    if (found < y) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
