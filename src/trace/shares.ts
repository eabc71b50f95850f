import { CommonNumbers } from './common-numbers.js';
import { fingerprints } from './fingerprints.js';
import type { Prose } from './prose.js';
import { shingles } from './shingles.js';

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
/** Articles remembered of one fingerprint; those after them are paired with these only. */
const REMEMBERED = 64;
/** Standard deviations by which fewer fingerprints in common than expected are still taken for chance. */
const DEVIATIONS = 3;

type Words = Pick<Prose, 'words'>;

/** The words of each article, good until the next are asked for. */
interface AllWords {
  readonly length: number;
  at(article: number): Words | undefined;
}

/**
 * All pairs of articles from two outlets that share a good part of the smaller's unquoted prose, a run of sixteen words
 * among it, in order. Which to compare is told by their fingerprints; what they share is then counted shingle by
 * shingle. A text that more than 64 articles carry may be reported as a star instead of all pairs.
 * @param outlets a number for each article's outlet.
 */
export function shares(proses: AllWords, outlets: ArrayLike<number>): Share[] {
  const found: Share[] = [];
  const sizes = new Int32Array(proses.length);
  const common = new CommonNumbers();
  const shinglesOf = (article: number) => shingles(proses.at(article) as Words);
  const sizeOf = (article: number): number => {
    if (sizes[article] === 0) sizes[article] = common.load(shinglesOf(article));
    return sizes[article] as number;
  };
  for (const { article: b, others } of candidates(proses, outlets)) {
    for (const a of others) sizeOf(a);
    const sizeB = common.load(shinglesOf(b));
    sizes[b] = sizeB;
    for (const a of others) {
      const shared = common.with(shinglesOf(a));
      const sizeA = sizeOf(a);
      if (shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(sizeA, sizeB))
        found.push({ a, b, shared, sizeA, sizeB });
    }
  }
  return found.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** For each article those before it, of other outlets, with which it has about enough fingerprints in common. */
function candidates(proses: AllWords, outlets: ArrayLike<number>): { article: number; others: number[] }[] {
  const prints = Array.from({ length: proses.length }, (_, article) =>
    fingerprints(proses.at(article) as Words).slice(),
  );
  const repeated = repeatedIn(prints);
  const carriers = new Carriers(repeated.count);
  const forgotten = new Int32Array(proses.length);
  const common = new Int32Array(proses.length);
  const found: { article: number; others: number[] }[] = [];
  for (let b = 0; b < proses.length; b++) {
    const partners: number[] = [];
    const own = prints[b] as Int32Array;
    for (let at = 0; at < own.length; at++) {
      const print = own[at] as number;
      if (!repeated.has(print)) continue;
      const slot = carriers.slot(print);
      if (carriers.newest[slot] === b) continue;
      let entry = carriers.heads[slot] as number;
      for (; entry !== 0; entry = carriers.next[entry] as number) {
        const a = carriers.articles[entry] as number;
        if (common[a] === 0) partners.push(a);
        common[a] = (common[a] as number) + 1;
      }
      if (!carriers.add(slot, b)) forgotten[b] = (forgotten[b] as number) + 1;
    }
    const others = partners.filter((a) => {
      const unseen = Math.min(forgotten[a] as number, forgotten[b] as number);
      const seen = common[a] as number;
      common[a] = 0;
      const smaller = Math.min((prints[a] as Int32Array).length, own.length);
      return outlets[a] !== outlets[b] && isLikely(seen + unseen, smaller);
    });
    if (others.length > 0) found.push({ article: b, others });
  }
  return found;
}

/** May articles with so many fingerprints in common, of the smaller's so many, share enough? */
function isLikely(common: number, smaller: number): boolean {
  const expected = LEAST_SHARE * smaller;
  return common >= expected - DEVIATIONS * Math.sqrt(expected);
}

/** Which numbers may occur twice: most occur once in all the news and need no place in the index. */
function repeatedIn(lists: readonly Int32Array[]): { has: (number: number) => boolean; count: number } {
  const total = lists.reduce((sum, { length }) => sum + length, 0);
  // Eight places a number, two bits each: seen, and seen again.
  const bits = Math.max(8, Math.min(31, Math.ceil(Math.log2(total * 8 + 1))));
  const shift = 32 - bits;
  const places = new Int32Array(2 ** (bits - 4));
  let count = 0;
  for (const numbers of lists)
    for (let at = 0; at < numbers.length; at++) {
      const place = (numbers[at] as number) >>> shift;
      const seen = 1 << ((place & 15) * 2);
      const state = places[place >>> 4] as number;
      if ((state & seen) === 0) places[place >>> 4] = state | seen;
      else {
        count += (state & (seen << 1)) === 0 ? 2 : 1;
        places[place >>> 4] = state | (seen << 1);
      }
    }
  const has = (number: number): boolean => {
    const place = number >>> shift;
    return (((places[place >>> 4] as number) >>> ((place & 15) * 2 + 1)) & 1) === 1;
  };
  return { has, count };
}

/** Fingerprint → the first articles that carry it: open addressing, with a linked list in each slot. */
class Carriers {
  readonly heads: Int32Array;
  /** The last article that came by, -1 for an empty slot. */
  readonly newest: Int32Array;
  readonly articles: Int32Array;
  readonly next: Int32Array;
  private readonly keys: Int32Array;
  private readonly lengths: Uint8Array;
  private readonly mask: number;
  private entries = 1;

  constructor(capacity: number) {
    const slots = 2 ** Math.ceil(Math.log2(capacity * 1.5 + 2));
    this.mask = slots - 1;
    this.keys = new Int32Array(slots);
    this.heads = new Int32Array(slots);
    this.lengths = new Uint8Array(slots);
    this.newest = new Int32Array(slots).fill(-1);
    this.articles = new Int32Array(capacity + 1);
    this.next = new Int32Array(capacity + 1);
  }

  slot(print: number): number {
    let slot = print & this.mask;
    while (this.newest[slot] !== -1 && this.keys[slot] !== print) slot = (slot + 1) & this.mask;
    this.keys[slot] = print;
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
