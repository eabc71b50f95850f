import { listsBy } from './canonical.js';
import type { Corpus } from './corpus.js';
import type { Links } from './pairs.js';

/** The links of each wording, by the other's number, ascending. */
export interface Adjacency {
  readonly from: Uint32Array;
  readonly other: Uint32Array;
  readonly edits: Uint32Array;
  readonly outside: Uint32Array;
  readonly spoken: Uint32Array;
}

/** Links from both of their ends, each pair once with the least of its distances; equal words are linked by 0. */
export function adjacencyOf({ store }: Corpus, parts: readonly Links[]): Adjacency {
  const all = [...parts, equalWords(store.plain)];
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

type Distances = Pick<Links, 'edits' | 'outside' | 'spoken'>;

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
  add(wording: number, other: number, distances: Distances, at: number): void {
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

/** Links between wordings that differ only in breaks or inner marks. */
function equalWords(plain: Uint32Array): Links {
  const groups = listsBy(plain, plain.length);
  const a: number[] = [];
  const b: number[] = [];
  for (let w = 0; w < plain.length; w++)
    for (let i = groups.from[w] as number; i < (groups.from[w + 1] as number); i++)
      for (let j = groups.from[w] as number; j < i; j++) {
        a.push(groups.items[i] as number);
        b.push(groups.items[j] as number);
      }
  const zeros = new Uint32Array(a.length);
  return { a: Uint32Array.from(a), b: Uint32Array.from(b), edits: zeros, outside: zeros, spoken: zeros };
}

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
