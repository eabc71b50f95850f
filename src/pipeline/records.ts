import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Quote } from '../attribute/quote.js';
import { Column } from '../cluster/column.js';

/** Records are kept in memory up to this many bytes, and in a temporary file from then on. */
const MOST_IN_MEMORY = 48 << 20;

/**
 * The records of all quotations by number, as JSON in UTF-8. Nothing of them is needed to put quotations into
 * clusters, so that memory holds no more than their lengths once they are many.
 */
export class Records {
  private readonly parts: Buffer[] = [];
  private readonly ends = new Column();
  /** Where each part begins; ends count from there, so that they fit 32 bits. */
  private readonly starts: number[] = [];
  private readonly firsts: number[] = [];
  private bytes = 0;
  private file: number | null = null;
  /** One buffer for all records that are read back. */
  private scratch = Buffer.alloc(1 << 16);

  /** @param ends where each record ends in `records` */
  add(records: Uint8Array, ends: Uint32Array): void {
    if (ends.length === 0) return;
    this.starts.push(this.bytes);
    this.firsts.push(this.ends.length);
    this.ends.append(ends);
    this.bytes += records.length;
    if (this.file === null)
      this.parts.push(Buffer.from(records.buffer, records.byteOffset, records.byteLength));
    else writeSync(this.file, records);
    if (this.file === null && this.bytes > MOST_IN_MEMORY) this.spill();
  }

  get(quote: number): Quote {
    return JSON.parse(this.json(quote)) as Quote;
  }

  close(): void {
    if (this.file !== null) closeSync(this.file);
    this.file = null;
  }

  private json(quote: number): string {
    const part = this.partOf(quote);
    const ends = this.ends.view();
    const from = quote === this.firsts[part] ? 0 : (ends[quote - 1] as number);
    const length = (ends[quote] as number) - from;
    if (this.file === null) return (this.parts[part] as Buffer).toString('utf8', from, from + length);
    if (this.scratch.length < length) this.scratch = Buffer.alloc(2 * length);
    readSync(this.file, this.scratch, 0, length, (this.starts[part] as number) + from);
    return this.scratch.toString('utf8', 0, length);
  }

  private partOf(quote: number): number {
    let low = 0;
    let high = this.firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.firsts[middle] as number) <= quote) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private spill(): void {
    const folder = mkdtempSync(join(tmpdir(), 'quotes-'));
    this.file = openSync(join(folder, 'records'), 'w+');
    // Without a name the file goes with the process, however that ends; where an open file keeps its name, it stays.
    rmSync(folder, { recursive: true, force: true });
    for (const part of this.parts) writeSync(this.file, part);
    this.parts.length = 0;
  }
}
