import type { Wording } from '../text/words.js';
import { Column } from './column.js';
import { ALONE, LONGEST_PIECE, standingOf } from './rule.js';
import { grown, zeros } from './shared.js';

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
  private readonly at = new Column();
  private readonly length = new Column();
  private flags = zeros(Uint8Array, 1024);
  private readonly plain = new Column();
  private readonly hashes = new Column();
  /** Open addressing: wording + 1 by hash, 0 where free. */
  private table = zeros(Uint32Array, 4096);

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
    const words = { count, chunks, at: this.at.view(), length: this.length.view() };
    return {
      ...words,
      flags: this.flags.subarray(0, count),
      standing: standingsOf(words, vocabulary),
      plain: this.plain.view(),
    };
  }

  private get count(): number {
    return this.at.length;
  }

  private intern(data: Uint32Array, length: number, flags: number, plain: number): number {
    const hash = hashOf(data, flags);
    const mask = this.table.length - 1;
    let slot = hash & mask;
    for (;;) {
      const found = (this.table[slot] as number) - 1;
      if (found === -1) break;
      if (this.hashes.at(found) === hash && this.equals(found, data, length, flags)) return found;
      slot = (slot + 1) & mask;
    }
    const wording = this.append(data, length, flags);
    this.hashes.push(hash);
    this.plain.push(plain === -1 ? wording : plain);
    this.table[slot] = wording + 1;
    if (this.count * 2 > this.table.length) this.rehash();
    return wording;
  }

  private equals(wording: number, data: Uint32Array, length: number, flags: number): boolean {
    if (this.length.at(wording) !== length || this.flags[wording] !== flags) return false;
    const at = this.at.at(wording);
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
      this.chunks.push(isNarrow ? zeros(Uint16Array, open.size) : zeros(Uint32Array, open.size));
    }
    (this.chunks[open.chunk] as WordNumbers).set(data, open.used);
    const wording = this.count;
    if (wording === this.flags.length) this.flags = grown(Uint8Array, this.flags, 2 * wording);
    this.at.push(open.chunk * CHUNK + open.used);
    this.length.push(length);
    this.flags[wording] = flags;
    open.used += data.length;
    return wording;
  }

  private rehash(): void {
    this.table = grown(Uint32Array, this.table, 2 * this.table.length).fill(0);
    const mask = this.table.length - 1;
    for (let wording = 0; wording < this.count; wording++) {
      let slot = this.hashes.at(wording) & mask;
      while (this.table[slot] !== 0) slot = (slot + 1) & mask;
      this.table[slot] = wording + 1;
    }
  }
}

function standingsOf(store: Words, vocabulary: readonly string[]): Uint8Array {
  const standing = zeros(Uint8Array, store.count);
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
