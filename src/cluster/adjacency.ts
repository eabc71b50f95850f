import type { Corpus } from './corpus.js';
import type { Links, PairDistances } from './pairs.js';
import { lastUpTo } from './sort.js';

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
  const rows = linksByWording(parts, formulas, store.count);
  const { from } = rows;
  const next = from.slice();
  const total = from.at(-1) as number;
  const isNarrow = store.length.every((length) => length <= FARTHEST);
  const distances = (): DistanceColumn => (isNarrow ? new Uint16Array(total) : new Uint32Array(total));
  const other = new Uint32Array(total);
  const [edits, outside, spoken] = [distances(), distances(), distances()];
  const kept = (distance: number) => (isNarrow ? Math.min(distance, FARTHEST) : distance);
  // All links stand at both ends: gone through in order, each put at its other end, every row comes out in order.
  for (let x = 0; x < store.count; x++)
    for (let at = from[x] as number; at < (from[x + 1] as number); at++) {
      const { links, row } = rows.linkAt(at);
      const y = (links.a[row] === x ? links.b[row] : links.a[row]) as number;
      const place = (next[y] as number)++;
      other[place] = x;
      edits[place] = kept(links.edits[row] as number);
      outside[place] = kept(links.outside[row] as number);
      spoken[place] = kept(links.spoken[row] as number);
    }
  return merged({ from, other, edits, outside, spoken });
}

const FARTHEST = 0xffff;

/** By wording, the places of the links at either end of which it stands, but for those whose longer one is a formula. */
function linksByWording(parts: readonly Links[], formulas: ReadonlySet<number>, count: number) {
  const from = new Uint32Array(count + 1);
  for (const { a, b } of parts)
    for (let row = 0; row < a.length; row++) {
      if (formulas.has(a[row] as number)) continue;
      (from[(a[row] as number) + 1] as number)++;
      (from[(b[row] as number) + 1] as number)++;
    }
  for (let i = 0; i < count; i++) (from[i + 1] as number) += from[i] as number;
  const next = from.slice();
  const numbers = new Uint32Array(from.at(-1) as number);
  const firsts = new Uint32Array(parts.length + 1);
  parts.forEach(({ a, b }, part) => {
    const first = firsts[part] as number;
    firsts[part + 1] = first + a.length;
    for (let row = 0; row < a.length; row++) {
      if (formulas.has(a[row] as number)) continue;
      numbers[(next[a[row] as number] as number)++] = first + row;
      numbers[(next[b[row] as number] as number)++] = first + row;
    }
  });
  const linkAt = (at: number): { links: Links; row: number } => {
    const number = numbers[at] as number;
    const part = lastUpTo(firsts, number);
    return { links: parts[part] as Links, row: number - (firsts[part] as number) };
  };
  return { from, linkAt };
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
