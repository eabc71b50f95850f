import type { Wording } from '../text/words.js';
import type { Column } from './column.js';
import { ALONE, LONGEST_PIECE, standingOf } from './rule.js';
import { shared } from './shared.js';

/** Words by number. Most wordings have none but the first 65,536, which are the commonest, and take half the memory. */
export type WordNumbers = Uint16Array | Uint32Array;

/** Numbers per chunk of the store; a wording never crosses from one to the next. */
const CHUNK_BITS = 22;
const CHUNK = 1 << CHUNK_BITS;

export const BROKEN = 1;
export const NESTED = 2;
/** The breaks leave no piece of some length: such a wording is compared only with its equals. */
export const SCATTERED = 4;

/**
 * Distinct wordings as numbers, in shared memory, so that any thread reads them without a copy. A wording is stored
 * as its word numbers, then its breaks (count, then `at` and `room` of each), then a flag per word that says whether
 * it stands within inner marks.
 */
export interface Wordings {
  readonly count: number;
  readonly chunks: readonly WordNumbers[];
  /** Chunk number and offset of the first word, see `chunkOf` and `offsetOf`. */
  readonly at: Uint32Array;
  readonly length: Uint32Array;
  /** Sum of BROKEN, NESTED and SCATTERED. */
  readonly flags: Uint8Array;
  /** See `Standing`. */
  readonly standing: Uint8Array;
  /** The wording with the same words and neither breaks nor inner marks. */
  readonly plain: Uint32Array;
}

type Words = Pick<Wordings, 'count' | 'chunks' | 'at' | 'length'>;

export const chunkOf = (store: Words, wording: number): WordNumbers =>
  store.chunks[(store.at[wording] as number) >>> CHUNK_BITS] as WordNumbers;
export const offsetOf = (store: Words, wording: number): number =>
  (store.at[wording] as number) & (CHUNK - 1);

/** The words of a wording. */
export function numbersOf(store: Wordings, wording: number): WordNumbers {
  const from = offsetOf(store, wording);
  return chunkOf(store, wording).subarray(from, from + (store.length[wording] as number));
}

/** A room for any number of words. */
export const ENDLESS = 0xffff;

/** The breaks of a wording as `at, room, at, room, …`. */
export function breaksOf(store: Wordings, wording: number): WordNumbers {
  const chunk = chunkOf(store, wording);
  const end = offsetOf(store, wording) + (store.length[wording] as number);
  if (((store.flags[wording] as number) & BROKEN) === 0) return chunk.subarray(end, end);
  return chunk.subarray(end + 1, end + 1 + 2 * (chunk[end] as number));
}

/** One flag per word of a NESTED wording. */
export function nestedOf(store: Wordings, wording: number): WordNumbers {
  const breaks = breaksOf(store, wording);
  const length = store.length[wording] as number;
  const end = offsetOf(store, wording) + length;
  const from = ((store.flags[wording] as number) & BROKEN) === 0 ? end : end + 1 + breaks.length;
  return chunkOf(store, wording).subarray(from, from + length);
}

/** A wording as the store holds it, appended to `data`; its flags. */
export function encode(
  { words, breaks, nested }: Wording,
  number: (word: string) => number,
  data: Column,
): number {
  for (const word of words) data.push(number(word));
  if (breaks.length > 0) data.push(breaks.length);
  for (const { at, room } of breaks) {
    data.push(at);
    data.push(Math.min(room, ENDLESS));
  }
  for (const inner of nested) data.push(inner ? 1 : 0);
  return (
    (breaks.length > 0 ? BROKEN : 0) |
    (nested.length > 0 ? NESTED : 0) |
    (isScattered(words.length, breaks) ? SCATTERED : 0)
  );
}

function isScattered(length: number, breaks: Wording['breaks']): boolean {
  const edges = [...breaks.map(({ at }) => at), length];
  return breaks.length > 0 && edges.every((edge, i) => edge - (edges[i - 1] ?? 0) < LONGEST_PIECE);
}

/** Collects wordings, each once. */
export class WordingStore {
  private readonly chunks: WordNumbers[] = [];
  /** The chunks that are being filled, of small numbers and of any. */
  private readonly narrow = new Filling();
  private readonly wide = new Filling();
  private count = 0;
  private at = new Uint32Array(1024);
  private length = new Uint32Array(1024);
  private flags = new Uint8Array(1024);
  private plain = new Uint32Array(1024);
  private hashes = new Uint32Array(1024);
  /** Open addressing: wording + 1 by hash, 0 where free. */
  private table = new Uint32Array(4096);

  /**
   * The number of a wording.
   * @param data its words, breaks and inner marks, as `encode` gives them
   * @param length how many of the numbers are words
   */
  add(data: Uint32Array, length: number, flags: number): number {
    const plain = this.intern(data.subarray(0, length), length, 0, -1);
    return flags === 0 ? plain : this.intern(data, length, flags, plain);
  }

  /** What was collected; the store must not be used afterwards. @param vocabulary the words by number */
  freeze(vocabulary: readonly string[]): Wordings {
    const { count, chunks } = this;
    this.table = new Uint32Array(0);
    this.hashes = this.table;
    const column = (numbers: Uint32Array) => shared(Uint32Array, numbers.subarray(0, count));
    const words = { count, chunks, at: column(this.at), length: column(this.length) };
    return {
      ...words,
      flags: shared(Uint8Array, this.flags.subarray(0, count)),
      standing: standingsOf(words, vocabulary),
      plain: column(this.plain),
    };
  }

  private intern(data: Uint32Array, length: number, flags: number, plain: number): number {
    const hash = hashOf(data, flags);
    const mask = this.table.length - 1;
    let slot = hash & mask;
    for (;;) {
      const found = (this.table[slot] as number) - 1;
      if (found === -1) break;
      if (this.hashes[found] === hash && this.equals(found, data, length, flags)) return found;
      slot = (slot + 1) & mask;
    }
    const wording = this.append(data, length, flags);
    this.hashes[wording] = hash;
    this.plain[wording] = plain === -1 ? wording : plain;
    this.table[slot] = wording + 1;
    if (this.count * 2 > this.table.length) this.rehash();
    return wording;
  }

  private equals(wording: number, data: Uint32Array, length: number, flags: number): boolean {
    if (this.length[wording] !== length || this.flags[wording] !== flags) return false;
    const at = this.at[wording] as number;
    const chunk = this.chunks[at >>> CHUNK_BITS] as WordNumbers;
    const offset = at & (CHUNK - 1);
    for (let i = 0; i < data.length; i++) if (chunk[offset + i] !== data[i]) return false;
    return true;
  }

  private append(data: Uint32Array, length: number, flags: number): number {
    const isNarrow = !hasLarge(data);
    const open = isNarrow ? this.narrow : this.wide;
    if (open.chunk === -1 || open.used + data.length > open.size) {
      open.size = Math.max(CHUNK, data.length);
      open.used = 0;
      open.chunk = this.chunks.length;
      // What is not written of it takes no memory.
      if (isNarrow) this.chunks.push(new Uint16Array(new SharedArrayBuffer(2 * open.size)));
      else this.chunks.push(new Uint32Array(new SharedArrayBuffer(4 * open.size)));
    }
    (this.chunks[open.chunk] as WordNumbers).set(data, open.used);
    const wording = this.count++;
    if (wording === this.at.length) this.grow();
    this.at[wording] = open.chunk * CHUNK + open.used;
    this.length[wording] = length;
    this.flags[wording] = flags;
    open.used += data.length;
    return wording;
  }

  private grow(): void {
    this.at = doubled(this.at);
    this.length = doubled(this.length);
    this.plain = doubled(this.plain);
    this.hashes = doubled(this.hashes);
    const flags = new Uint8Array(2 * this.flags.length);
    flags.set(this.flags);
    this.flags = flags;
  }

  private rehash(): void {
    this.table = new Uint32Array(2 * this.table.length);
    const mask = this.table.length - 1;
    for (let wording = 0; wording < this.count; wording++) {
      let slot = (this.hashes[wording] as number) & mask;
      while (this.table[slot] !== 0) slot = (slot + 1) & mask;
      this.table[slot] = wording + 1;
    }
  }
}

function standingsOf(store: Words, vocabulary: readonly string[]): Uint8Array {
  const standing = new Uint8Array(new SharedArrayBuffer(store.count));
  for (let wording = 0; wording < store.count; wording++) {
    const words = chunkOf(store, wording);
    const from = offsetOf(store, wording);
    const length = store.length[wording] as number;
    let letters = 0;
    if (length < ALONE)
      for (let i = from; i < from + length; i++) letters += (vocabulary[words[i] as number] as string).length;
    standing[wording] = standingOf(length, letters);
  }
  return standing;
}

/** A chunk that is being filled. */
class Filling {
  chunk = -1;
  size = 0;
  used = 0;
}

/** Whether some number takes more than 16 bits. */
function hasLarge(data: Uint32Array): boolean {
  let bits = 0;
  for (let i = 0; i < data.length; i++) bits |= data[i] as number;
  return bits >>> 16 !== 0;
}

function hashOf(data: Uint32Array, flags: number): number {
  let hash = flags;
  for (let i = 0; i < data.length; i++) {
    hash = Math.imul(hash ^ (data[i] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

function doubled(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(2 * column.length);
  grown.set(column);
  return grown;
}
