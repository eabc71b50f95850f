import { grown, zeros } from './shared.js';

/** A column of 32-bit numbers that grows, in shared memory. */
export class Column {
  /** May be made less: the rest is then dropped. */
  length = 0;
  private items = zeros(Uint32Array, 1024);

  push(value: number): void {
    if (this.length === this.items.length) this.reserve(1);
    this.items[this.length++] = value;
  }

  at(index: number): number {
    return this.items[index] as number;
  }

  increment(index: number): void {
    (this.items[index] as number)++;
  }

  append(values: Uint32Array): void {
    if (this.length + values.length > this.items.length) this.reserve(values.length);
    this.items.set(values, this.length);
    this.length += values.length;
  }

  /** The numbers so far, without a copy. */
  view(): Uint32Array {
    return this.items.subarray(0, this.length);
  }

  private reserve(more: number): void {
    this.items = grown(Uint32Array, this.items, Math.max(2 * this.items.length, this.length + more));
  }
}
