import { chunkOf, offsetOf, type Wordings } from './wordings.js';

/**
 * Which words wordings have, at a glance: of most that share a piece with a longer one, more words stand nowhere in it
 * than edits are allowed, and their sketches tell without a look at the words. Of each `SKETCH` numbers side by side,
 * in one line of the processor's cache: how many edits are allowed, and `BITS` bits, those of its words by number.
 */
export type Sketches = Uint32Array;

/** Numbers of a sketch. */
export const SKETCH = 8;
const BITS = 32 * (SKETCH - 1);

/** Enters a wording's sketch, whose numbers must be 0 before, as the `place`th. @param allowed edits */
export function sketch(
  sketches: Sketches,
  place: number,
  store: Wordings,
  wording: number,
  allowed: number,
): void {
  const at = SKETCH * place;
  const words = chunkOf(store, wording);
  const from = offsetOf(store, wording);
  const end = from + (store.length[wording] as number);
  sketches[at] = allowed;
  for (let i = from; i < end; i++) {
    const bit = (words[i] as number) % BITS;
    const number = at + 1 + (bit >>> 5);
    sketches[number] = (sketches[number] as number) | (1 << (bit & 31));
  }
}

/** Whether the longer wording certainly lacks more words of the one at `place` than edits are allowed. */
export function isApart(sketches: Sketches, place: number, longer: Sketches, longerPlace: number): boolean {
  const [at, other] = [SKETCH * place, SKETCH * longerPlace];
  let left = sketches[at] as number;
  for (let i = 1; i < SKETCH && left >= 0; i++)
    left -= countBits((sketches[at + i] as number) & ~(longer[other + i] as number));
  return left < 0;
}

/** How many of 32 bits are set (Warren, Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
