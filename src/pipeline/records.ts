import { readSync, writeFileSync } from 'node:fs';
import type { Quote } from '../attribute/quote.js';
import { Column } from '../cluster/column.js';
import { shared, zeros } from '../cluster/shared.js';
import { lastUpTo } from '../cluster/sort.js';
import { Utf8Lines } from '../text/utf8-lines.js';
import { temporaryFile } from './temporary-file.js';

/** Records are kept in memory up to this many bytes, and in a temporary file from then on. */
const MOST_IN_MEMORY = 48 << 20;

/** Records as JSON in UTF-8, each a line, in shared memory, and where each line ends, its line feed included. */
export interface RecordBytes {
  readonly records: Uint8Array;
  readonly ends: Uint32Array;
}

export function recordBytes(lines: readonly string[]): RecordBytes {
  const all = new Utf8Lines('\n');
  for (const line of lines) all.add(line);
  return printedRecords(all.bytes(), lines.length);
}

/** @param lines `count` records; the last one may lack its line feed */
export function printedRecords(lines: Uint8Array, count: number): RecordBytes {
  const ends = new Uint32Array(count);
  let end = 0;
  for (let i = 0; i < count; i++) {
    const feed = lines.indexOf(LF, end);
    end = feed === -1 ? lines.length + 1 : feed + 1;
    ends[i] = end;
  }
  const records = zeros(Uint8Array, end);
  records.set(lines.subarray(0, end));
  if (end > 0) records[end - 1] = LF;
  return { records, ends };
}

const LF = 10;

/** Where the records of all quotations are: shared memory or a file, so that any thread reads them as they are. */
export interface StoredRecords {
  readonly parts: readonly Uint8Array[];
  /** Where each part begins, and its first record; `ends` count from there, so that they fit 32 bits. */
  readonly starts: Float64Array;
  readonly firsts: Float64Array;
  readonly ends: Uint32Array;
  /** Descriptor of the file that holds all parts, null while they are in memory. */
  readonly file: number | null;
}

/**
 * Takes in the records of quotations, as JSON in UTF-8. Nothing of them is needed to put quotations into clusters, so
 * that memory holds no more than their lengths once they are many.
 */
export class RecordStore {
  private readonly parts: Uint8Array[] = [];
  private readonly ends = new Column();
  private readonly starts: number[] = [];
  private readonly firsts: number[] = [];
  private bytes = 0;
  private file: number | null = null;

  add({ records, ends }: RecordBytes): void {
    if (ends.length === 0) return;
    this.starts.push(this.bytes);
    this.firsts.push(this.ends.length);
    this.ends.append(ends);
    this.bytes += records.length;
    if (this.file === null) this.parts.push(records);
    else writeFileSync(this.file, records);
    if (this.file === null && this.bytes > MOST_IN_MEMORY) this.spill();
  }

  stored(): StoredRecords {
    const { parts, starts, firsts, file } = this;
    return {
      parts,
      starts: shared(Float64Array, starts),
      firsts: shared(Float64Array, firsts),
      ends: this.ends.view(),
      file,
    };
  }

  private spill(): void {
    this.file = temporaryFile();
    // All of each or an error: `writeSync` may write less than it is given when the disk is nearly full.
    for (const part of this.parts) writeFileSync(this.file, part);
    this.parts.length = 0;
  }
}

/** The records of quotations by number. */
export class Records {
  /** One buffer for all records that are read from the file. */
  private scratch = Buffer.alloc(1 << 16);

  constructor(readonly stored: StoredRecords) {}

  get(quote: number): Quote {
    return JSON.parse(this.json(quote)) as Quote;
  }

  json(quote: number): string {
    const { ends, parts, starts, firsts, file } = this.stored;
    const part = lastUpTo(firsts, quote);
    const from = quote === firsts[part] ? 0 : (ends[quote - 1] as number);
    const length = (ends[quote] as number) - from - 1; // without its line feed
    if (file === null) {
      const { buffer, byteOffset } = parts[part] as Uint8Array;
      return Buffer.from(buffer, byteOffset + from, length).toString('utf8');
    }
    if (this.scratch.length < length) this.scratch = Buffer.alloc(2 * length);
    readSync(file, this.scratch, 0, length, (starts[part] as number) + from);
    return this.scratch.toString('utf8', 0, length);
  }
}
