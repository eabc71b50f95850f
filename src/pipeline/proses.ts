import { readSync, writeFileSync } from 'node:fs';
import { Column } from '../cluster/column.js';
import { shared } from '../cluster/shared.js';
import type { TraceColumns } from '../trace/block-trace.js';
import type { Prose, Proses } from '../trace/prose.js';
import { temporaryFile } from './temporary-file.js';

/** Prose is kept in memory up to so many words, and in a temporary file from then on; each takes eight bytes. */
const MOST_IN_MEMORY = 12 << 20;

type Part = Pick<TraceColumns, 'words' | 'places'>;

/** Where the prose of all articles is: shared memory or a file, so that any thread reads it as it is. */
export interface StoredProses {
  /** The prose of each block. */
  readonly parts: readonly Part[];
  /** Words before each part, and one more: all of them. */
  readonly starts: Float64Array;
  /** The part of each article's prose, `NOT_READ` where its text was not read, and where in it that begins and ends. */
  readonly partOf: Uint32Array;
  readonly froms: Uint32Array;
  readonly ends: Uint32Array;
  /** Descriptor of the file that holds all parts, null while they are in memory. */
  readonly file: number | null;
}

const NOT_READ = 0xffffffff;

/** Takes in the prose of blocks, of which nothing is needed until all statements are known. */
export class ProseStore {
  private readonly parts: Part[] = [];
  private readonly starts: number[] = [0];
  private readonly partOf = new Column();
  private readonly froms = new Column();
  private readonly ends = new Column();
  private file: number | null = null;

  constructor(private readonly mostInMemory = MOST_IN_MEMORY) {}

  /** @param articles the numbers of the block's articles; later blocks have higher ones */
  add({ words, places, ends }: Part & Pick<TraceColumns, 'ends'>, articles: readonly number[]): void {
    const part = this.starts.length - 1;
    ends.forEach((end, i) => {
      while (this.partOf.length < (articles[i] as number)) this.append(NOT_READ, 0, 0);
      this.append(part, ends[i - 1] ?? 0, end);
    });
    const count = (this.starts[part] as number) + words.length;
    this.starts.push(count);
    if (this.file === null) this.parts.push({ words, places });
    else this.write({ words, places });
    if (this.file === null && count > this.mostInMemory) {
      this.file = temporaryFile();
      for (const kept of this.parts.splice(0)) this.write(kept);
    }
  }

  stored(): StoredProses {
    const { parts, partOf, froms, ends, file } = this;
    return {
      parts,
      starts: shared(Float64Array, this.starts),
      partOf: partOf.view(),
      froms: froms.view(),
      ends: ends.view(),
      file,
    };
  }

  private append(part: number, from: number, end: number): void {
    this.partOf.push(part);
    this.froms.push(from);
    this.ends.push(end);
  }

  private write(part: Part): void {
    // All of it or an error: `writeSync` may write less than it is given when the disk is nearly full.
    for (const { buffer, byteOffset, byteLength } of [part.words, part.places])
      writeFileSync(this.file as number, new Uint8Array(buffer, byteOffset, byteLength));
  }
}

/** The prose of articles by number. What is read from the file is overwritten by what is read next. */
export class StoredProse implements Proses {
  private words = new Int32Array(0);
  private places = new Int32Array(0);

  constructor(private readonly stored: StoredProses) {}

  get length(): number {
    return this.stored.partOf.length;
  }

  at(article: number): Prose | undefined {
    const { parts, partOf, froms, ends, file } = this.stored;
    const part = partOf[article] ?? NOT_READ;
    if (part === NOT_READ) return undefined;
    const [from, end] = [froms[article] as number, ends[article] as number];
    if (file !== null) return this.read(part, from, end - from);
    const { words, places } = parts[part] as Part;
    return { words: words.subarray(from, end), places: places.subarray(from, end) };
  }

  private read(part: number, from: number, count: number): Prose {
    if (this.words.length < count) {
      this.words = new Int32Array(2 * count);
      this.places = new Int32Array(2 * count);
    }
    const [start, next] = [this.stored.starts[part] as number, this.stored.starts[part + 1] as number];
    const words = this.words.subarray(0, count);
    const places = this.places.subarray(0, count);
    // A part's places stand behind its words.
    readSync(this.stored.file as number, words, 0, words.byteLength, 4 * (2 * start + from));
    readSync(this.stored.file as number, places, 0, places.byteLength, 4 * (start + next + from));
    return { words, places };
  }
}
