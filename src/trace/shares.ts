import type { Prose } from './prose.js';
import { SHINGLE, shingles } from './shingles.js';

/** Two articles, by index (`a < b`), and how much unquoted prose they have in common. */
export interface Share {
  readonly a: number;
  readonly b: number;
  /** Distinct eight-word shingles of both. */
  readonly shared: number;
  /** Distinct shingles of each. */
  readonly sizeA: number;
  readonly sizeB: number;
}

/** Least common shingles: a line of boilerplate or a shared title makes fewer. */
export const LEAST_SHARED = 10;
/** Least share of the smaller article's shingles: below lie press releases and background that both were handed. */
export const LEAST_SHARE = 0.3;
/** Articles remembered of one shingle; those after them are paired with these only. */
const REMEMBERED = 64;

type Words = Pick<Prose, 'words'>;

/**
 * All pairs of articles from two outlets that share a good part of the smaller's unquoted prose, in order.
 * Every shingle is looked at, none is sampled, so the shares are exact but for collisions of 32-bit hashes (about
 * one shingle in a million). A text that more than 64 articles carry may be reported as a star instead of all pairs.
 * @param outlets a number for each article's outlet.
 */
export function shares(proses: readonly Words[], outlets: ArrayLike<number>): Share[] {
  const repeated = repeatedShingles(proses);
  const carriers = new Carriers(repeated.count);
  const sizes = new Uint32Array(proses.length);
  const forgotten = new Uint32Array(proses.length);
  const common = new Uint32Array(proses.length);
  const found: Share[] = [];
  proses.forEach((prose, b) => {
    const partners: number[] = [];
    let size = 0;
    let late = 0;
    // Counted loops: iterating typed arrays by `for of` takes three times as long here.
    const own = shingles(prose);
    for (let at = 0; at < own.length; at++) {
      const shingle = own[at] as number;
      const slot = repeated.has(shingle) ? carriers.slot(shingle) : -1;
      if (slot === -1) size++;
      else if (carriers.newest[slot] !== b) {
        size++;
        for (
          let entry = carriers.heads[slot] as number;
          entry !== 0;
          entry = carriers.next[entry] as number
        ) {
          const a = carriers.articles[entry] as number;
          const before = common[a] as number;
          if (before === 0) partners.push(a);
          common[a] = before + 1;
        }
        if (!carriers.add(slot, b)) late++;
      }
    }
    sizes[b] = size;
    forgotten[b] = late;
    for (const a of partners) {
      let shared = common[a] as number;
      common[a] = 0;
      if (outlets[a] === outlets[b]) continue;
      const smaller = Math.min(sizes[a] as number, size);
      const unseen = Math.min(forgotten[a] as number, late);
      if (!isCopy(shared + unseen, smaller)) continue;
      if (unseen > 0) shared = sharedShingles(proses[a] as Words, prose);
      if (isCopy(shared, smaller)) found.push({ a, b, shared, sizeA: sizes[a] as number, sizeB: size });
    }
  });
  return found.sort((x, y) => x.a - y.a || x.b - y.b);
}

function isCopy(shared: number, smaller: number): boolean {
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * smaller;
}

function sharedShingles(a: Words, b: Words): number {
  const inA = new Set(shingles(a));
  let shared = 0;
  for (const shingle of new Set(shingles(b))) if (inA.has(shingle)) shared++;
  return shared;
}

/** Which shingles may occur twice: most occur once in all the news and need no place in the index. */
function repeatedShingles(proses: readonly Words[]): { has: (shingle: number) => boolean; count: number } {
  const total = proses.reduce((sum, { words }) => sum + Math.max(0, words.length - SHINGLE + 1), 0);
  // Eight places a shingle, two bits each: seen, and seen again.
  const bits = Math.max(8, Math.min(31, Math.ceil(Math.log2(total * 8 + 1))));
  const shift = 32 - bits;
  const places = new Uint32Array(2 ** (bits - 4));
  let count = 0;
  for (const prose of proses) {
    const own = shingles(prose);
    for (let at = 0; at < own.length; at++) {
      const place = (own[at] as number) >>> shift;
      const seen = 1 << ((place & 15) * 2);
      const state = places[place >>> 4] as number;
      if ((state & seen) === 0) places[place >>> 4] = state | seen;
      else {
        count += (state & (seen << 1)) === 0 ? 2 : 1;
        places[place >>> 4] = state | (seen << 1);
      }
    }
  }
  const has = (shingle: number): boolean => {
    const place = shingle >>> shift;
    return (((places[place >>> 4] as number) >>> ((place & 15) * 2 + 1)) & 1) === 1;
  };
  return { has, count };
}

/** Shingle → the first articles that carry it: open addressing, with a linked list in each slot. */
class Carriers {
  readonly heads: Uint32Array;
  /** The last article that came by, -1 for an empty slot. */
  readonly newest: Int32Array;
  readonly articles: Uint32Array;
  readonly next: Uint32Array;
  private readonly keys: Uint32Array;
  private readonly lengths: Uint8Array;
  private readonly mask: number;
  private entries = 1;

  constructor(capacity: number) {
    const slots = 2 ** Math.ceil(Math.log2(capacity * 1.5 + 2));
    this.mask = slots - 1;
    this.keys = new Uint32Array(slots);
    this.heads = new Uint32Array(slots);
    this.lengths = new Uint8Array(slots);
    this.newest = new Int32Array(slots).fill(-1);
    this.articles = new Uint32Array(capacity + 1);
    this.next = new Uint32Array(capacity + 1);
  }

  slot(shingle: number): number {
    let slot = shingle & this.mask;
    while (this.newest[slot] !== -1 && this.keys[slot] !== shingle) slot = (slot + 1) & this.mask;
    this.keys[slot] = shingle;
    return slot;
  }

  /** False if the list is full. */
  add(slot: number, article: number): boolean {
    this.newest[slot] = article;
    const length = this.lengths[slot] as number;
    if (length === REMEMBERED) return false;
    this.lengths[slot] = length + 1;
    this.articles[this.entries] = article;
    this.next[this.entries] = this.heads[slot] as number;
    this.heads[slot] = this.entries++;
    return true;
  }
}
