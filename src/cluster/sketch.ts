import type { Order, Range } from './piece-index.js';
import { allowance } from './rule.js';
import { chunkOf, offsetOf, type Wordings } from './wordings.js';

/**
 * Which words wordings have, at a glance: of most that share a piece with a longer one, more words stand nowhere in it
 * than edits are allowed, and their sketches tell without a look at the words. Of each, `SKETCH` numbers side by side,
 * in one line of the processor's cache: how many edits are allowed, and `BITS` bits, those of its words by number.
 */
export interface Sketches {
  /** The place of the first wording. */
  readonly first: number;
  readonly numbers: Uint32Array;
}

export const SKETCH = 8;
const BITS = 32 * (SKETCH - 1);

/** Room for those of the wordings at places `from` to `to − 1`. */
export function roomForSketches({ from, to }: Range, memory: (bytes: number) => ArrayBufferLike): Sketches {
  const count = SKETCH * (to - from);
  return { first: from, numbers: new Uint32Array(memory(4 * count), 0, count) };
}

/** Puts those of the wordings at places `from` to `to − 1` into a room, which holds zeros. @param limit in thousandths */
export function fillSketches(
  { first, numbers }: Sketches,
  store: Wordings,
  limit: number,
  order: Order,
  { from, to }: Range,
): void {
  for (let place = from; place < to; place++) {
    const wording = order[place] as number;
    const at = SKETCH * (place - first);
    numbers[at] = allowance(limit, store.length[wording] as number);
    enter(numbers, at, store, wording);
  }
}

/** The same, filled. */
export function sketchesOf(
  store: Wordings,
  limit: number,
  order: Order,
  range: Range,
  memory: (bytes: number) => ArrayBufferLike,
): Sketches {
  const sketches = roomForSketches(range, memory);
  fillSketches(sketches, store, limit, order, range);
  return sketches;
}

/** The sketch of one wording, with no edits allowed. */
export function sketchOf(store: Wordings, wording: number): Uint32Array {
  own.fill(0);
  enter(own, 0, store, wording);
  return own;
}

const own = new Uint32Array(SKETCH);

function enter(numbers: Uint32Array, at: number, store: Wordings, wording: number): void {
  const words = chunkOf(store, wording);
  const from = offsetOf(store, wording);
  const end = from + (store.length[wording] as number);
  for (let i = from; i < end; i++) {
    const bit = (words[i] as number) % BITS;
    const number = at + 1 + (bit >>> 5);
    numbers[number] = (numbers[number] as number) | (1 << (bit & 31));
  }
}

/** How many edits the wording at a place is allowed. */
export const allowedAt = ({ first, numbers }: Sketches, place: number): number =>
  numbers[SKETCH * (place - first)] as number;

/** Whether the longer wording, of which `longer` is the sketch, certainly lacks more words of the one at `place` than edits are allowed. */
export function isApart({ first, numbers }: Sketches, place: number, longer: Uint32Array): boolean {
  const at = SKETCH * (place - first);
  // To leave off as soon as enough are missing takes longer: the processor cannot foretell when.
  let missing = 0;
  for (let i = 1; i < SKETCH; i++)
    missing += byteCounts((numbers[at + i] as number) & ~(longer[i] as number));
  return Math.imul(missing, 0x01010101) >>> 24 > (numbers[at] as number);
}

/** Of each byte how many bits are set, in its place (Warren, Hacker's Delight, 5-1). */
function byteCounts(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (fours + (fours >>> 4)) & 0x0f0f0f0f;
}
