import { zeros } from './shared.js';
import { BROKEN, breaksOf, chunkOf, offsetOf, type Wordings } from './wordings.js';

/**
 * Candidates without loss. An edit touches at most one of any disjoint pieces of b, so with k edits allowed, of any
 * k + 1 disjoint word n-grams of b at least one stands unchanged in a (the pigeonhole filter of approximate matching:
 * Wu and Manber 1992, Navarro 2001, section 8). Which n-grams are taken decides speed alone; no n-gram crosses a break.
 */

/** Pieces need no more words than this to be rare. */
export const MOST_WORDS = 6;

/** Shorter wordings' pieces are placed by dynamic programming, longer ones' one in each of equal shares. */
const PLACED_AS_ONE = 128;

/** How often hashed n-grams occur, counted in a sample; collisions and gaps in it cost only time. */
export type Frequencies = Uint16Array;

const FREQUENCY_BITS = 21;
const SAMPLE = 50_000;
/** Shorter n-grams are taken for common: they are pieces only where there is no room for others. */
const LEAST_COUNTED = 2;
const UNCOUNTED = 0xffff;

/** The hash of an n-gram, from that of its first n − 1 words. */
export const extendHash = (hash: number, word: number): number => {
  const mixed = Math.imul(hash ^ (word + 0x9e3779b9), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
};

export function countFrequencies(store: Wordings): Frequencies {
  const counts = zeros(Uint16Array, 1 << FREQUENCY_BITS);
  const stride = Math.max(1, Math.floor(store.count / SAMPLE));
  for (let wording = 0; wording < store.count; wording += stride) {
    const words = chunkOf(store, wording);
    const from = offsetOf(store, wording);
    const end = from + (store.length[wording] as number);
    for (let start = from; start < end; start++)
      for (let n = 1, hash = 0; n <= MOST_WORDS && start + n <= end; n++) {
        hash = extendHash(hash, words[start + n - 1] as number);
        if (n < LEAST_COUNTED) continue;
        const slot = hash >>> (32 - FREQUENCY_BITS);
        if ((counts[slot] as number) < UNCOUNTED) (counts[slot] as number)++;
      }
  }
  return counts;
}

/** From this many words on pieces are rare enough: of fewer, they get as many each as it takes to make them so. */
const ENOUGH_WORDS = 5;
/** How many words a piece may begin before or behind where pieces at equal distances would. */
const ASIDE = 8;

/** Chooses where the pieces of wordings stand: disjoint, as rare and as long as can be. */
export class PieceChooser {
  /** Of the last wording, by piece, its first word, how many words it has, and its hash. */
  readonly starts: number[] = [];
  readonly sizes: number[] = [];
  readonly hashes: number[] = [];
  /** By first word times MOST_WORDS and number of words − 1, the hash of the n-gram and how common it is. */
  private hashAt = new Int32Array(1024);
  private costs = new Int32Array(1024);
  /** best[p * size + i]: the least cost of p pieces that begin at word i or later. */
  private best = new Int32Array(8192);

  constructor(
    private readonly store: Wordings,
    /** Null to take pieces at equal distances: of few wordings most are rare, and to choose costs more than it saves. */
    private readonly rare: Frequencies | null,
  ) {}

  /** Chooses `count` pieces; none if the wording is too short or too broken for so many. */
  choose(wording: number, count: number): void {
    const length = this.store.length[wording] as number;
    const edges = edgesOf(this.store, wording);
    const words = edges === null ? mostWords(length, count) : mostWordsBetween(edges, count);
    this.starts.length = 0;
    this.sizes.length = 0;
    this.hashes.length = 0;
    if (words === 0) return;
    if (this.rare !== null && length <= PLACED_AS_ONE) this.rarest(wording, edges, words, count, this.rare);
    else this.even(wording, edges, words, count);
  }

  private even(wording: number, edges: readonly number[] | null, words: number, count: number): void {
    const length = this.store.length[wording] as number;
    if (edges !== null) this.fill(edges, words, count);
    else if (this.rare === null)
      for (let p = 0; p < count; p++) this.starts.push(Math.floor((p * length) / count));
    else this.spread(wording, words, count, this.rare);
    for (const start of this.starts) {
      this.sizes.push(words);
      this.hashes.push(this.hash(wording, start, words));
    }
  }

  private rarest(
    wording: number,
    edges: readonly number[] | null,
    words: number,
    count: number,
    rare: Frequencies,
  ): void {
    const length = this.store.length[wording] as number;
    const [least, most] =
      words < ENOUGH_WORDS ? [Math.min(words, LEAST_COUNTED), MOST_WORDS] : [words, words];
    this.price(wording, least, most, rare);
    for (const edge of edges?.slice(1, -1) ?? [])
      for (let start = Math.max(0, edge - most + 1); start < edge; start++)
        this.costs.fill(FORBIDDEN, start * MOST_WORDS + edge - start, (start + 1) * MOST_WORDS);
    this.cheapest(length, least, most, count, edges === null ? ASIDE : length);
    this.starts.forEach((start, piece) => {
      this.hashes.push(this.hashAt[start * MOST_WORDS + (this.sizes[piece] as number) - 1] as number);
    });
  }

  private hash(wording: number, start: number, words: number): number {
    const chunk = chunkOf(this.store, wording);
    const from = offsetOf(this.store, wording) + start;
    let hash = 0;
    for (let i = from; i < from + words; i++) hash = extendHash(hash, chunk[i] as number);
    return hash;
  }

  private price(wording: number, least: number, most: number, rare: Frequencies): void {
    const { store } = this;
    const chunk = chunkOf(store, wording);
    const from = offsetOf(store, wording);
    const length = store.length[wording] as number;
    if (this.costs.length < length * MOST_WORDS) {
      this.costs = new Int32Array(2 * length * MOST_WORDS);
      this.hashAt = new Int32Array(2 * length * MOST_WORDS);
    }
    const { costs, hashAt } = this;
    for (let start = 0; start < length; start++) {
      const end = Math.min(most, length - start);
      for (let n = 1, hash = 0; n <= end; n++) {
        hash = extendHash(hash, chunk[from + start + n - 1] as number);
        if (n < least) continue;
        hashAt[start * MOST_WORDS + n - 1] = hash;
        costs[start * MOST_WORDS + n - 1] =
          n < LEAST_COUNTED ? UNCOUNTED : (rare[hash >>> (32 - FREQUENCY_BITS)] as number);
      }
    }
  }

  /**
   * The disjoint pieces of least total cost, by dynamic programming from the end; of equally cheap ones the longest.
   * @param aside how many words from its place among equal distances a piece is sought
   */
  private cheapest(length: number, least: number, most: number, count: number, aside: number): void {
    const { costs } = this;
    const size = length + 1;
    if (this.best.length < (count + 1) * size) this.best = new Int32Array(2 * (count + 1) * size);
    const { best } = this;
    best.fill(0, 0, size);
    for (let p = 1; p <= count; p++) {
      const row = p * size;
      const place = Math.floor(((count - p) * length) / count);
      const last = Math.min(length - p * least, place + aside);
      const first = p === count ? 0 : Math.max(0, place - aside);
      best.fill(FORBIDDEN, row, row + size);
      for (let i = last; i >= first; i--) {
        let cheapest = best[row + i + 1] as number;
        const end = Math.min(most, length - i);
        for (let n = least; n <= end; n++) {
          const cost = (costs[i * MOST_WORDS + n - 1] as number) + (best[row - size + i + n] as number);
          if (cost < cheapest) cheapest = cost;
        }
        best[row + i] = cheapest;
      }
      // What begins before may begin there.
      best.fill(best[row + first] as number, row, row + first);
    }
    for (let p = count, i = 0; p > 0; p--) {
      const row = p * size;
      while (best[row + i] === best[row + i + 1]) i++;
      let n = Math.min(most, length - i);
      while (
        (costs[i * MOST_WORDS + n - 1] as number) + (best[row - size + i + n] as number) !==
        best[row + i]
      )
        n--;
      this.starts.push(i);
      this.sizes.push(n);
      i += n;
    }
  }

  /** The first starts that the parts between the edges have room for. */
  private fill(edges: readonly number[], words: number, count: number): void {
    for (let part = 1; part < edges.length; part++)
      for (let start = edges[part - 1] as number; start + words <= (edges[part] as number); start += words)
        if (this.starts.length < count) this.starts.push(start);
  }

  /** The cheapest start in each of `count` equal shares. */
  private spread(wording: number, words: number, count: number, rare: Frequencies): void {
    const length = this.store.length[wording] as number;
    const costAt = (start: number) =>
      rare[this.hash(wording, start, words) >>> (32 - FREQUENCY_BITS)] as number;
    for (let p = 0; p < count; p++) {
      const end = Math.floor(((p + 1) * length) / count) - words;
      let best = Math.floor((p * length) / count);
      let least = costAt(best);
      for (let start = best + 1; start <= end; start++) {
        const cost = costAt(start);
        if (cost >= least) continue;
        [best, least] = [start, cost];
      }
      this.starts.push(best);
    }
  }
}

/** More than any sum of costs. */
const FORBIDDEN = 0x20000000;

/** Where the parts between the breaks of a wording begin and end, null if it has no breaks. */
function edgesOf(store: Wordings, wording: number): number[] | null {
  if (((store.flags[wording] as number) & BROKEN) === 0) return null;
  const inner = Array.from(breaksOf(store, wording)).filter((_, i) => i % 2 === 0);
  return [0, ...inner, store.length[wording] as number];
}

const mostWords = (length: number, count: number): number => Math.min(MOST_WORDS, Math.floor(length / count));

/** The most words, up to MOST_WORDS, that `count` disjoint pieces between the edges can have; 0 if even one is too many. */
function mostWordsBetween(edges: readonly number[], count: number): number {
  for (let words = MOST_WORDS; words > 0; words--) {
    let room = 0;
    for (let i = 1; i < edges.length; i++)
      room += Math.floor(((edges[i] as number) - (edges[i - 1] as number)) / words);
    if (room >= count) return words;
  }
  return 0;
}
