type Numbers = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

interface Kind<A extends Numbers> {
  new (memory: SharedArrayBuffer, offset: number, length: number): A;
  readonly BYTES_PER_ELEMENT: number;
}

/** From so many bytes on memory is of pages of its own. */
const LARGE = 1 << 15;

/**
 * Memory that any thread reads as it is. What can grow has pages of its own, which go back to the system as soon as it
 * is let go; of what could not, `malloc` would keep more and more the larger it was. Views of it must name their
 * length: such as grow along with it are many times slower.
 * @param most bytes that it can grow to, for which no more than addresses are set aside
 */
export const sharedMemory = (bytes: number, most = bytes): SharedArrayBuffer =>
  bytes < LARGE ? new SharedArrayBuffer(bytes) : new SharedArrayBuffer(bytes, { maxByteLength: most });

/** So many zeros in such memory. */
export const zeros = <A extends Numbers>(Kind: Kind<A>, length: number): A =>
  new Kind(sharedMemory(Kind.BYTES_PER_ELEMENT * length), 0, length);

/** A copy of numbers in such memory. */
export function shared<A extends Numbers>(Kind: Kind<A>, numbers: ArrayLike<number>): A {
  const copy = zeros(Kind, numbers.length);
  copy.set(numbers);
  return copy;
}

/** How many times as large a column may become before it must be moved. */
const ROOM = 16;

/** All of a column, with zeros behind it up to a length: in place, or else a copy. */
export function grown<A extends Numbers>(Kind: Kind<A>, column: A, length: number): A {
  const bytes = Kind.BYTES_PER_ELEMENT * length;
  const { buffer } = column;
  if (buffer instanceof SharedArrayBuffer && bytes <= buffer.maxByteLength) {
    buffer.grow(bytes);
    return new Kind(buffer, 0, length);
  }
  const copy = new Kind(sharedMemory(bytes, ROOM * bytes), 0, length);
  copy.set(column);
  return copy;
}
