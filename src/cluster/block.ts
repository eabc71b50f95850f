import { LONGEST_PIECE } from './rule.js';
import { breaksOf, chunkOf, offsetOf, type Wordings } from './wordings.js';

/**
 * Candidates without loss. An edit touches at most one of any disjoint pieces of b, so with k edits allowed, of any
 * k + 1 disjoint word n-grams of b at least one stands unchanged in a (the pigeonhole filter of approximate matching:
 * Wu and Manber 1992, Navarro 2001, section 8). Which n-grams are taken decides speed alone; no n-gram crosses a break.
 */

/** Pieces need no more words than this to be rare. */
export const MOST_WORDS = 4;

/** Shorter wordings' pieces are placed by dynamic programming, longer ones' one in each of equal shares. */
const PLACED_AS_ONE = 128;

/** How often hashed n-grams occur, counted in a sample; collisions and gaps in it cost only time. */
export type Frequencies = Uint16Array;

const FREQUENCY_BITS = 21;
const SAMPLE = 100_000;

/** The hash of an n-gram, from that of its first n − 1 words. */
export const extendHash = (hash: number, word: number): number => {
  const mixed = Math.imul(hash ^ (word + 0x9e3779b9), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
};

export function countFrequencies(store: Wordings): Frequencies {
  const counts = new Uint16Array(new SharedArrayBuffer(2 << FREQUENCY_BITS));
  const stride = Math.max(1, Math.floor(store.count / SAMPLE));
  for (let wording = 0; wording < store.count; wording += stride) {
    const words = chunkOf(store, wording);
    const from = offsetOf(store, wording);
    const end = from + (store.length[wording] as number);
    for (let start = from; start < end; start++)
      for (let n = 1, hash = 0; n <= MOST_WORDS && start + n <= end; n++) {
        hash = extendHash(hash, words[start + n - 1] as number);
        const slot = hash >>> (32 - FREQUENCY_BITS);
        if ((counts[slot] as number) < 0xffff) (counts[slot] as number)++;
      }
  }
  return counts;
}

/** Where the pieces of a wording are to stand. */
export interface Pieces {
  /** Words in each piece; 0 if the wording is too short or too broken to have enough of them. */
  readonly words: number;
  /** Index of each piece's first word. */
  readonly starts: readonly number[];
}

/** Chooses `count` disjoint pieces of a wording, as rare and as long as can be. */
export function choosePieces(store: Wordings, wording: number, count: number, rare: Frequencies): Pieces {
  const length = store.length[wording] as number;
  const edges = [0, ...evens(breaksOf(store, wording)), length];
  const words = piecesWords(edges, count);
  if (words === 0) return { words, starts: [] };
  const costs = pieceCosts(store, wording, words, rare);
  for (const edge of edges.slice(1, -1))
    for (let start = Math.max(0, edge - words + 1); start < edge; start++) costs[start] = Infinity;
  const starts =
    length <= PLACED_AS_ONE || edges.length > 2 ? cheapest(costs, words, count) : spread(costs, words, count);
  return { words, starts };
}

const evens = (pairs: Uint32Array): number[] => Array.from(pairs.filter((_, i) => i % 2 === 0));

/** The most words, up to MOST_WORDS, that `count` disjoint pieces between the edges can have; 0 if even one is too many. */
function piecesWords(edges: readonly number[], count: number): number {
  for (let words = MOST_WORDS; words > 0; words--) {
    let room = 0;
    for (let i = 1; i < edges.length; i++)
      room += Math.floor(((edges[i] as number) - (edges[i - 1] as number)) / words);
    if (room >= count) return words;
  }
  return 0;
}

/** By start, how common the n-gram there is. */
function pieceCosts(store: Wordings, wording: number, words: number, rare: Frequencies): Float64Array {
  const chunk = chunkOf(store, wording);
  const from = offsetOf(store, wording);
  const costs = new Float64Array((store.length[wording] as number) - words + 1);
  for (let start = 0; start < costs.length; start++) {
    let hash = 0;
    for (let i = 0; i < words; i++) hash = extendHash(hash, chunk[from + start + i] as number);
    costs[start] = rare[hash >>> (32 - FREQUENCY_BITS)] as number;
  }
  return costs;
}

/** The `count` disjoint starts of least total cost. */
function cheapest(costs: Float64Array, words: number, count: number): number[] {
  const size = costs.length + words;
  // best[p * size + i]: the least cost of p pieces that begin at i or later.
  const best = new Float64Array((count + 1) * size).fill(Infinity, size);
  for (let p = 1; p <= count; p++)
    for (let i = costs.length - 1; i >= 0; i--) {
      const taken = (costs[i] as number) + (best[(p - 1) * size + i + words] as number);
      best[p * size + i] = Math.min(best[p * size + i + 1] as number, taken);
    }
  const starts: number[] = [];
  for (let p = count, i = 0; p > 0; p--) {
    while (best[p * size + i] === best[p * size + i + 1]) i++;
    starts.push(i);
    i += words;
  }
  return starts;
}

/** The cheapest start in each of `count` equal shares. */
function spread(costs: Float64Array, words: number, count: number): number[] {
  const length = costs.length + words - 1;
  const starts: number[] = [];
  for (let p = 0; p < count; p++) {
    const end = Math.floor(((p + 1) * length) / count) - words;
    let start = Math.floor((p * length) / count);
    for (let i = start + 1; i <= end; i++) if ((costs[i] as number) < (costs[start] as number)) start = i;
    starts.push(start);
  }
  return starts;
}

/** A wording whose breaks leave no piece of some length is compared only with its equals. */
export function isScattered(store: Wordings, wording: number): boolean {
  const breaks = breaksOf(store, wording);
  if (breaks.length === 0) return false;
  const edges = [0, ...evens(breaks), store.length[wording] as number];
  return edges.every((edge, i) => i === 0 || edge - (edges[i - 1] as number) < LONGEST_PIECE);
}

/** Chosen pieces by hash: a chained table behind a bitmap that rejects most look-ups. */
export class PieceIndex {
  private readonly heads: Int32Array;
  private readonly bitmap: Uint32Array;
  private readonly next: Int32Array;
  readonly owners: Uint32Array;
  readonly starts: Uint32Array;
  private count = 0;
  private readonly shift: number;
  private readonly bitShift: number;

  constructor(capacity: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(capacity + 1)));
    this.shift = 32 - bits;
    this.bitShift = Math.max(0, 32 - bits - 3);
    this.heads = new Int32Array(1 << bits).fill(-1);
    this.bitmap = new Uint32Array(2 ** (32 - this.bitShift) / 32);
    this.next = new Int32Array(capacity);
    this.owners = new Uint32Array(capacity);
    this.starts = new Uint32Array(capacity);
  }

  add(hash: number, owner: number, start: number): void {
    const piece = this.count++;
    this.owners[piece] = owner;
    this.starts[piece] = start;
    const bucket = hash >>> this.shift;
    this.next[piece] = this.heads[bucket] as number;
    this.heads[bucket] = piece;
    const bit = hash >>> this.bitShift;
    (this.bitmap[bit >>> 5] as number) |= 1 << (bit & 31);
  }

  /** The first piece that may have this hash, or -1. */
  first(hash: number): number {
    const bit = hash >>> this.bitShift;
    if ((((this.bitmap[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return -1;
    return this.heads[hash >>> this.shift] as number;
  }

  /** The next piece in the same bucket, or -1. */
  after(piece: number): number {
    return this.next[piece] as number;
  }
}
