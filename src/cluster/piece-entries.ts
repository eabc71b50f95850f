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

/** Where the entries of each digit end, for each level of digits; and where the next one of each goes. */
const ends = Array.from({ length: 32 / DIGIT }, () => new Int32Array(2 ** DIGIT));
const next = new Int32Array(2 ** DIGIT);

/** @param top number of bits by which the entries at `from` to `end` − 1 may differ */
function sortRange(entries: Int32Array, from: number, end: number, top: number, shift: number): void {
  if (end - from <= ENTRY * FEW) insert(entries, from, end, shift);
  else {
    const low = Math.max(shift, top - DIGIT);
    const own = ends[(32 - top) / DIGIT] as Int32Array;
    flagSort(entries, from, end, low, own);
    if (low > shift)
      for (let digit = 0, first = from; digit < own.length; digit++) {
        const last = own[digit] as number;
        if (last - first > ENTRY) sortRange(entries, first, last, low, shift);
        first = last;
      }
  }
}

/** Sorts by the digit of the hash at bit `low`; puts into `ends` where the entries of each digit end. */
function flagSort(entries: Int32Array, from: number, end: number, low: number, ends: Int32Array): void {
  const digitAt = (at: number) => ((entries[at] as number) >>> low) & (2 ** DIGIT - 1);
  ends.fill(0);
  for (let at = from; at < end; at += ENTRY) (ends[digitAt(at)] as number) += ENTRY;
  for (let digit = 0, at = from; digit < ends.length; digit++) {
    next[digit] = at;
    at += ends[digit] as number;
    ends[digit] = at;
  }
  for (let digit = 0; digit < ends.length; digit++)
    for (let at = next[digit] as number; at < (ends[digit] as number); ) {
      const own = digitAt(at);
      const to = next[own] as number;
      next[own] = to + ENTRY;
      if (to === at) at += ENTRY;
      else swap(entries, at, to);
    }
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
