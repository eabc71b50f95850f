import type { Corpus } from './corpus.js';
import type { Links, PairDistances } from './pairs.js';

/** The links of each wording, by the other's number, ascending. */
export interface Adjacency {
  readonly from: Uint32Array;
  readonly other: Uint32Array;
  readonly edits: Uint32Array;
  readonly outside: Uint32Array;
  readonly spoken: Uint32Array;
}

/** Links from both of their ends, each pair once with the least of its distances; none of what a formula is near to. */
export function adjacencyOf(
  { store }: Corpus,
  parts: readonly Links[],
  formulas: ReadonlySet<number>,
): Adjacency {
  const all = formulas.size === 0 ? parts : parts.map((links) => withoutFormulas(links, formulas));
  const from = new Uint32Array(store.count + 1);
  for (const { a, b } of all)
    for (let i = 0; i < a.length; i++) {
      (from[(a[i] as number) + 1] as number)++;
      (from[(b[i] as number) + 1] as number)++;
    }
  for (let i = 0; i < store.count; i++) (from[i + 1] as number) += from[i] as number;
  const rows = new Filling(from);
  for (const links of all)
    for (let i = 0; i < links.a.length; i++) {
      const [x, y] = [links.a[i] as number, links.b[i] as number];
      rows.add(x, y, links, i);
      rows.add(y, x, links, i);
    }
  // All links stand at both ends: gone through in order, each put at its other end, every row comes out in order.
  const ordered = new Filling(from);
  for (let x = 0; x < store.count; x++)
    for (let row = from[x] as number; row < (from[x + 1] as number); row++)
      ordered.add(rows.other[row] as number, x, rows, row);
  return merged(ordered);
}

type Columns = Pick<Links, 'edits' | 'outside' | 'spoken'>;

/** Rows of known sizes that are being filled. */
class Filling implements Adjacency {
  readonly other: Uint32Array;
  readonly edits: Uint32Array;
  readonly outside: Uint32Array;
  readonly spoken: Uint32Array;
  private readonly next: Uint32Array;

  constructor(readonly from: Uint32Array) {
    const total = from.at(-1) as number;
    this.other = new Uint32Array(total);
    this.edits = new Uint32Array(total);
    this.outside = new Uint32Array(total);
    this.spoken = new Uint32Array(total);
    this.next = from.slice();
  }

  /** @param distances those at `at` are the link's */
  add(wording: number, other: number, distances: Columns, at: number): void {
    const row = (this.next[wording] as number)++;
    this.other[row] = other;
    this.edits[row] = distances.edits[at] as number;
    this.outside[row] = distances.outside[at] as number;
    this.spoken[row] = distances.spoken[at] as number;
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

/** The links whose longer wording is no formula. */
function withoutFormulas(links: Links, formulas: ReadonlySet<number>): Links {
  const kept = (column: Uint32Array) => column.filter((_, row) => !formulas.has(links.a[row] as number));
  const { a, b, edits, outside, spoken } = links;
  const [c, d, e, f, g] = [a, b, edits, outside, spoken].map(kept);
  return { ...links, a: c, b: d, edits: e, outside: f, spoken: g } as Links;
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
