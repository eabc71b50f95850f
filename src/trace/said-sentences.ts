import { HashBits } from './hash-bits.js';
import { type Statements, speakersOf } from './statement.js';
import { isFunctionWord } from './word-classes.js';
import { opensSentence, stem } from './word-columns.js';

/** Least words of a sentence, and least among them that carry meaning. */
export const LEAST_WORDS = 7;
export const LEAST_CONTENT = 3;

/** Pairs of neighbouring words by which a sentence is found: its rarest, and none that very many have. */
const PROBES = 12;
const MOST_FREQUENT = 100;
/** How many of them a sentence of prose has in common with one that is worth a closer look. */
const LEAST_PAIRS = 2;
/** A key is counted at the upper bits of its hash. */
const COUNT_SHIFT = 10;

/**
 * The sentences of statements, once for each speaker, found by the stems of neighbouring words. Numbers of sentences
 * are indices of the three columns.
 */
export class SaidSentences {
  readonly statements: number[] = [];
  /** Where each begins and ends among the statements' words. */
  readonly firsts: number[] = [];
  readonly ends: number[] = [];
  private readonly speakers: number[] = [];
  /** For each word of the statements, whether it carries meaning, the names of the statement's speakers aside. */
  readonly isContent: Uint8Array;
  /** `PROBES` entries a sentence, each the key of a pair, chained by the slots of their hashes. */
  private readonly keys: Int32Array;
  private readonly next: Int32Array;
  private readonly heads: Int32Array;
  private readonly headShift: number;
  /** By the hash of a pair, a bit for each speaker who has it, others having the same bit: most pairs are nobody's. */
  private readonly whose: Int32Array;
  private readonly whoseShift: number;
  /** The keys of all sentences. */
  private readonly present: HashBits;
  /** How many sentences have each of the keys that are entered at hand, about. */
  private readonly rarity = new Uint8Array(PROBES);
  /** Pairs of the prose at hand that may be of some speaker's, and keys that may be one speaker's. */
  private pairs = new Int32Array(0);
  private own = new Int32Array(0);
  /** Pairs that the prose at hand has in common with each sentence, all 0 between searches; those that have any. */
  private readonly hits: Uint8Array;
  private readonly touched: number[] = [];

  constructor(private readonly all: Statements) {
    this.isContent = new Uint8Array(all.words.length);
    for (let statement = 0; statement < all.count; statement++)
      if (speakersOf(all, statement).length > 0) this.add(statement);
    const count = this.statements.length;
    const slotBits = Math.max(4, Math.ceil(Math.log2(PROBES * count + 1)));
    this.headShift = 32 - slotBits;
    this.heads = new Int32Array(2 ** slotBits).fill(-1);
    this.keys = new Int32Array(PROBES * count);
    this.next = new Int32Array(PROBES * count);
    this.hits = new Uint8Array(count);
    this.whoseShift = this.headShift + 2;
    this.whose = new Int32Array(2 ** (32 - this.whoseShift));
    this.present = new HashBits(PROBES * count);
    const counts = this.keyCounts();
    for (let sentence = 0; sentence < count; sentence++) this.enter(sentence, counts);
  }

  /**
   * The sentences of the speakers that have at least two of their rarest pairs in common with the words `first` to
   * `last`.
   */
  like(words: Int32Array, first: number, last: number, speakers: readonly number[]): number[] {
    const { hits, touched } = this;
    const count = this.takePairs(words, first, last, speakers);
    if (count < LEAST_PAIRS) return NONE;
    for (const speaker of speakers) this.hit(this.takeKeys(count, speaker));
    if (touched.length === 0) return NONE;
    const found = touched.filter((sentence) => hits[sentence] === LEAST_PAIRS);
    for (const sentence of touched) hits[sentence] = 0;
    touched.length = 0;
    return found;
  }

  /** Puts aside the pairs of neighbouring words that one of the speakers may have. Returns how many these are. */
  private takePairs(words: Int32Array, first: number, last: number, speakers: readonly number[]): number {
    if (this.pairs.length < last - first) {
      this.pairs = new Int32Array(2 * (last - first));
      this.own = new Int32Array(2 * (last - first));
    }
    const { whose, whoseShift, pairs } = this;
    const bits = speakers.reduce((bits, speaker) => bits | bitOf(speaker), 0);
    let count = 0;
    for (let at = first; at < last; at++) {
      const pair = keyAt(words, at, 0);
      if (((whose[hashOf(pair) >>> whoseShift] as number) & bits) !== 0) pairs[count++] = pair;
    }
    return count;
  }

  /** Of so many pairs put aside those of one speaker's, as keys. Returns how many these are. */
  private takeKeys(count: number, speaker: number): number {
    const { pairs, own, present } = this;
    const salt = saltOf(speaker);
    let owned = 0;
    for (let i = 0; i < count; i++) {
      const key = salt ^ (pairs[i] as number);
      if (present.has(hashOf(key))) own[owned++] = key;
    }
    return owned;
  }

  /** Counts so many keys put aside for the sentences that have them. */
  private hit(count: number): void {
    if (count < LEAST_PAIRS) return;
    const { own, heads, headShift, keys, next, hits, touched } = this;
    for (let i = 0; i < count; i++) {
      const key = own[i] as number;
      let entry = heads[hashOf(key) >>> headShift] as number;
      for (; entry !== -1; entry = next[entry] as number) {
        if (keys[entry] !== key) continue;
        const sentence = Math.floor(entry / PROBES);
        if (hits[sentence] === 0) touched.push(sentence);
        hits[sentence] = Math.min((hits[sentence] as number) + 1, LEAST_PAIRS);
      }
    }
  }

  /** Adds the sentences of a statement for each of its speakers. */
  private add(statement: number): void {
    const { words, places, starts, speakers, speakerStarts } = this.all;
    const firstSpeaker = speakerStarts[statement] as number;
    const endOfSpeakers = speakerStarts[statement + 1] as number;
    const end = (starts[statement + 1] as number) - 1;
    let first = starts[statement] as number;
    let content = 0;
    for (let at = first; at < end; at++) {
      const word = words[at] as number;
      if (!isFunctionWord(word) && !isAmong(speakers, firstSpeaker, endOfSpeakers, word)) {
        this.isContent[at] = 1;
        content++;
      }
      if (at + 1 < end && !opensSentence(places[at + 1] as number)) continue;
      if (at + 1 - first >= LEAST_WORDS && content >= LEAST_CONTENT)
        for (let i = firstSpeaker; i < endOfSpeakers; i++) {
          this.statements.push(statement);
          this.speakers.push(speakers[i] as number);
          this.firsts.push(first);
          this.ends.push(at + 1);
        }
      first = at + 1;
      content = 0;
    }
  }

  /** How many sentences have a key, about: keys that meet in a place are counted together. */
  private keyCounts(): Uint8Array {
    const counts = new Uint8Array(2 ** (32 - COUNT_SHIFT));
    const { words } = this.all;
    for (let sentence = 0; sentence < this.statements.length; sentence++) {
      const salt = saltOf(this.speakers[sentence] as number);
      const last = (this.ends[sentence] as number) - 1;
      for (let at = this.firsts[sentence] as number; at < last; at++) {
        const place = hashOf(keyAt(words, at, salt)) >>> COUNT_SHIFT;
        if ((counts[place] as number) <= MOST_FREQUENT) counts[place] = (counts[place] as number) + 1;
      }
    }
    return counts;
  }

  /** Enters the rarest keys of a sentence, of pairs with a word of meaning in them; the first of equally rare ones. */
  private enter(sentence: number, counts: Uint8Array): void {
    const { keys, rarity, isContent } = this;
    const { words } = this.all;
    const speaker = this.speakers[sentence] as number;
    const salt = saltOf(speaker);
    const base = PROBES * sentence;
    const last = (this.ends[sentence] as number) - 1;
    let size = 0;
    for (let at = this.firsts[sentence] as number; at < last; at++) {
      if (isContent[at] === 0 && isContent[at + 1] === 0) continue;
      const key = keyAt(words, at, salt);
      const count = counts[hashOf(key) >>> COUNT_SHIFT] as number;
      if (count > MOST_FREQUENT || (size === PROBES && count >= (rarity[PROBES - 1] as number))) continue;
      if (isAmong(keys, base, base + size, key)) continue;
      if (size < PROBES) size++;
      let place = size - 1;
      for (; place > 0 && (rarity[place - 1] as number) > count; place--) {
        rarity[place] = rarity[place - 1] as number;
        keys[base + place] = keys[base + place - 1] as number;
      }
      rarity[place] = count;
      keys[base + place] = key;
    }
    for (let entry = base; entry < base + size; entry++) this.chain(entry, speaker);
  }

  private chain(entry: number, speaker: number): void {
    const key = this.keys[entry] as number;
    const slot = hashOf(key) >>> this.headShift;
    this.next[entry] = this.heads[slot] as number;
    this.heads[slot] = entry;
    this.present.add(hashOf(key));
    const place = hashOf(key ^ saltOf(speaker)) >>> this.whoseShift;
    this.whose[place] = (this.whose[place] as number) | bitOf(speaker);
  }
}

const NONE: number[] = [];

function isAmong(keys: Int32Array, from: number, to: number, key: number): boolean {
  for (let at = from; at < to; at++) if (keys[at] === key) return true;
  return false;
}

/** One of 32 bits. */
function bitOf(speaker: number): number {
  return 1 << (speaker & 31);
}

/** What tells a speaker's pairs from those of others. */
function saltOf(speaker: number): number {
  return Math.imul(speaker, 0x9e3779b1);
}

/** The stems of the word at a place and the next, and whose they are. */
function keyAt(words: Int32Array, at: number, salt: number): number {
  return salt ^ (((words[at] as number) & ~0xffff) | stem(words[at + 1] as number));
}

/** Spread to the upper bits (Knuth's multiplicative hashing). */
function hashOf(key: number): number {
  return Math.imul(key ^ (key >>> 16), 0x9e3779b1);
}
