import { listsBy } from './canonical.js';
import type { Corpus } from './corpus.js';
import type { Links } from './pairs.js';

/** The links of each wording, by the other's number, ascending. */
export interface Adjacency {
  readonly from: Uint32Array;
  readonly other: Uint32Array;
  readonly edits: Uint32Array;
  readonly outside: Uint32Array;
}

/** Links from both of their ends, each pair once with the least of its distances; equal words are linked by 0. */
export function adjacencyOf({ store }: Corpus, parts: readonly Links[]): Adjacency {
  const all = [...parts, equalWords(store.plain)];
  const total = all.reduce((sum, part) => sum + part.a.length, 0);
  const near = new Uint32Array(2 * total);
  const far = new Uint32Array(2 * total);
  const edits = new Uint32Array(2 * total);
  const outside = new Uint32Array(2 * total);
  let row = 0;
  for (const part of all)
    for (let i = 0; i < part.a.length; i++)
      for (const [x, y] of [
        [part.a[i], part.b[i]],
        [part.b[i], part.a[i]],
      ] as [number, number][]) {
        near[row] = x;
        far[row] = y;
        edits[row] = part.edits[i] as number;
        outside[row++] = part.outside[i] as number;
      }
  // By the far end first and then, keeping that order, by the near one.
  const byFar = listsBy(far, store.count).items;
  const rows = listsBy(
    near.map((_, i) => near[byFar[i] as number] as number),
    store.count,
  ).items.map((i) => byFar[i] as number);
  return merged(rows, near, far, edits, outside, store.count);
}

function merged(
  rows: Uint32Array,
  near: Uint32Array,
  far: Uint32Array,
  edits: Uint32Array,
  outside: Uint32Array,
  count: number,
): Adjacency {
  const from = new Uint32Array(count + 1);
  const result = {
    from,
    other: new Uint32Array(rows.length),
    edits: edits.slice(),
    outside: outside.slice(),
  };
  let at = -1;
  let last = -1;
  for (const row of rows) {
    const [x, y] = [near[row] as number, far[row] as number];
    if (x !== last || result.other[at] !== y) {
      at++;
      result.other[at] = y;
      result.edits[at] = edits[row] as number;
      result.outside[at] = outside[row] as number;
      (from[x + 1] as number)++;
    } else {
      result.edits[at] = Math.min(result.edits[at] as number, edits[row] as number);
      result.outside[at] = Math.min(result.outside[at] as number, outside[row] as number);
    }
    last = x;
  }
  for (let i = 0; i < count; i++) (from[i + 1] as number) += from[i] as number;
  return result;
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
  return { a: Uint32Array.from(a), b: Uint32Array.from(b), edits: zeros, outside: zeros };
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
