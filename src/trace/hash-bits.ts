/** Answers for most of the hashes that were never added, from a table small enough for the processor's caches. */
export class HashBits {
  private readonly bits: Int32Array;
  private readonly shift: number;

  /** @param count how many hashes will be added, about: for each there are some eight bits, of which it sets two */
  constructor(count: number) {
    const size = Math.min(30, 8 + Math.round(Math.log2(count / 32 + 1)));
    this.bits = new Int32Array(2 ** (size - 5));
    this.shift = 32 - size;
  }

  /** @param hash spread well, in its upper bits above all: these say where its bits are, the lowest five which the second one is */
  add(hash: number): void {
    const bit = hash >>> this.shift;
    this.bits[bit >>> 5] = (this.bits[bit >>> 5] as number) | (1 << (bit & 31)) | (1 << (hash & 31));
  }

  /** False for certain, true for maybe. */
  has(hash: number): boolean {
    return isIn(this.bits, this.shift, hash);
  }

  /** Where from `at` on the next hash stands that was added, maybe; the number of hashes if there is none. */
  next(hashes: Int32Array, at: number): number {
    const { bits, shift } = this;
    let next = at;
    while (next < hashes.length && !isIn(bits, shift, hashes[next] as number)) next++;
    return next;
  }
}

function isIn(all: Int32Array, shift: number, hash: number): boolean {
  const bit = hash >>> shift;
  const bits = all[bit >>> 5] as number;
  return ((bits >>> (bit & 31)) & (bits >>> (hash & 31)) & 1) !== 0;
}
