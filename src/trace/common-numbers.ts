/** Counts distinct numbers other than 0, those of one list and those that two have in common. */
export class CommonNumbers {
  private keys = new Int32Array(0);
  /** In which round the number of a slot was put in, and in which it was last counted. */
  private put = new Int32Array(0);
  private counted = new Int32Array(0);
  private round = 0;
  private current = 0;
  private size = 0;

  /** Takes a list, to be compared with others. Returns how many distinct numbers it has. */
  load(own: Int32Array): number {
    this.reserve(2 * own.length);
    this.current = ++this.round;
    this.size = 0;
    for (let at = 0; at < own.length; at++) {
      if (own[at] === 0) continue;
      const slot = this.slot(own[at] as number);
      if (this.put[slot] === this.current) continue;
      this.keys[slot] = own[at] as number;
      this.put[slot] = this.current;
      this.size++;
    }
    return this.size;
  }

  /** How many of them another list has as well. */
  with(other: Int32Array): number {
    const round = ++this.round;
    let common = 0;
    for (let at = 0; at < other.length; at++) {
      if (other[at] === 0) continue;
      const slot = this.slot(other[at] as number);
      if (this.put[slot] !== this.current || this.counted[slot] === round) continue;
      this.counted[slot] = round;
      common++;
    }
    return common;
  }

  /** The slot of a number, or the free one where it belongs. */
  private slot(number: number): number {
    const { keys, put, current } = this;
    const mask = keys.length - 1;
    let slot = number & mask;
    while (put[slot] === current && keys[slot] !== number) slot = (slot + 1) & mask;
    return slot;
  }

  private reserve(slots: number): void {
    if (slots <= this.keys.length) return;
    const length = 2 ** Math.ceil(Math.log2(slots + 1));
    this.keys = new Int32Array(length);
    this.put = new Int32Array(length);
    this.counted = new Int32Array(length);
  }
}
