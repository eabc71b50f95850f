type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array;

/** A copy of numbers, as an array of a kind, in memory that any thread reads as it is. */
export function shared<A extends Numbers>(
  Kind: { new (memory: SharedArrayBuffer): A; readonly BYTES_PER_ELEMENT: number },
  numbers: ArrayLike<number>,
): A {
  const copy = new Kind(new SharedArrayBuffer(Kind.BYTES_PER_ELEMENT * numbers.length));
  copy.set(numbers);
  return copy;
}
