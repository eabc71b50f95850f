/** Numbers of a piece: its hash, the place of the wording that it is of, and its first word and number of words there as one. */
export const ENTRY = 3;
const SIZE_BITS = 3;

/** The last of the numbers. */
export const extentOf = (start: number, words: number): number => (start << SIZE_BITS) | words;
/** The first word of a piece, by the last of its numbers. */
export const startOf = (extent: number): number => extent >>> SIZE_BITS;
/** How many words it has. */
export const sizeOf = (extent: number): number => extent & ((1 << SIZE_BITS) - 1);

/** Bits of a hash by which entries are put apart at a time: as many streams as the processor follows at once. */
const DIGIT = 8;
/** Up to so many entries are put in order one by one. */
const FEW = 24;

/**
 * Sorts entries in place by their hashes without the low bits; the order of equals is any. By digits, the highest first
 * (McIlroy, Bostic and McIlroy 1993, American flag sort): soon all that is moved about stands in the processor's cache.
 * @param shift number of low bits, less than 32
 */
export function sortByHash(entries: Int32Array, shift: number): void {
  sortRange(entries, 0, entries.length, 32, shift);
}

/** @param top number of bits by which the entries at `from` to `end` − 1 may differ */
function sortRange(entries: Int32Array, from: number, end: number, top: number, shift: number): void {
  if (end - from <= ENTRY * FEW) insert(entries, from, end, shift);
  else {
    const low = Math.max(shift, top - DIGIT);
    const ends = flagSort(entries, from, end, low, 2 ** (top - low) - 1);
    if (low > shift)
      for (let digit = 0, first = from; digit < ends.length; digit++) {
        const last = ends[digit] as number;
        if (last - first > ENTRY) sortRange(entries, first, last, low, shift);
        first = last;
      }
  }
}

/** Sorts by one digit of the hash; where the entries of each digit end. */
function flagSort(entries: Int32Array, from: number, end: number, low: number, mask: number): Int32Array {
  const ends = new Int32Array(mask + 1);
  for (let at = from; at < end; at += ENTRY) {
    const digit = ((entries[at] as number) >>> low) & mask;
    ends[digit] = (ends[digit] as number) + ENTRY;
  }
  const next = new Int32Array(mask + 1);
  for (let digit = 0, at = from; digit <= mask; digit++) {
    next[digit] = at;
    at += ends[digit] as number;
    ends[digit] = at;
  }
  for (let digit = 0; digit <= mask; digit++)
    for (let at = next[digit] as number; at < (ends[digit] as number); ) {
      const own = ((entries[at] as number) >>> low) & mask;
      const to = next[own] as number;
      next[own] = to + ENTRY;
      if (to === at) at += ENTRY;
      else swap(entries, at, to);
    }
  return ends;
}

function insert(entries: Int32Array, from: number, end: number, shift: number): void {
  for (let at = from + ENTRY; at < end; at += ENTRY) {
    const key = (entries[at] as number) >>> shift;
    for (let to = at; to > from && (entries[to - ENTRY] as number) >>> shift > key; to -= ENTRY)
      swap(entries, to, to - ENTRY);
  }
}

function swap(entries: Int32Array, x: number, y: number): void {
  for (let i = 0; i < ENTRY; i++) {
    const number = entries[x + i] as number;
    entries[x + i] = entries[y + i] as number;
    entries[y + i] = number;
  }
}
