/**
 * Sorts items in place: by their first key, those of equal keys by the next one, and so on. Multikey quicksort (Bentley
 * and Sedgewick 1997): a key is asked for only where those before it are equal.
 * @param keyOf an integer of 32 bits, the lesser first; any two items must differ in some key
 */
export function sortByKeys(items: Uint32Array, keyOf: (item: number, which: number) => number): void {
  const keys = new Int32Array(items.length);
  const load = (from: number, to: number, which: number) => {
    for (let i = from; i < to; i++) keys[i] = keyOf(items[i] as number, which);
  };
  load(0, items.length, 0);
  // Runs to be sorted, the keys of which are loaded: where each begins and ends, and which key that is.
  const runs = [0, items.length, 0];
  while (runs.length > 0) {
    const [which, end, start] = [runs.pop(), runs.pop(), runs.pop()] as [number, number, number];
    const pivot = keys[someIn(start, end)] as number;
    let [less, at, more] = [start, start, end];
    while (at < more) {
      const key = keys[at] as number;
      if (key < pivot) swap(items, keys, less++, at++);
      else if (key > pivot) swap(items, keys, at, --more);
      else at++;
    }
    if (less - start > 1) runs.push(start, less, which);
    if (end - more > 1) runs.push(more, end, which);
    if (more - less < 2) continue;
    load(less, more, which + 1);
    runs.push(less, more, which + 1);
  }
}

/** By itself, so that it is optimised once, not with each sort. */
function swap(items: Uint32Array, keys: Int32Array, i: number, j: number): void {
  const [item, key] = [items[i] as number, keys[i] as number];
  items[i] = items[j] as number;
  keys[i] = keys[j] as number;
  items[j] = item;
  keys[j] = key;
}

/** Any number from `start` to `end` − 1, not one that an order of the input could make the least each time. */
const someIn = (start: number, end: number): number =>
  start + ((Math.imul(start ^ end, 0x9e3779b1) >>> 7) % (end - start));

/** The items that hold, as `filter` without the list that it keeps meanwhile. */
export function chosen(items: Uint32Array, holds: (item: number) => boolean): Uint32Array {
  const kept = new Uint32Array(items.length);
  let count = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as number;
    if (holds(item)) kept[count++] = item;
  }
  return kept.subarray(0, count);
}

/** 0 to count − 1 */
export function upTo(count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let i = 0; i < count; i++) numbers[i] = i;
  return numbers;
}

/** The place of the last of ascending numbers that is no more than a value, 0 if all are more. */
export function lastUpTo(ascending: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
