import { type Prose, SENTENCE, stem } from './prose.js';
import { isFunctionWord, isReporting, type StatementWords, WordSet } from './statement.js';
import type { Passage } from './verbatim.js';

/** Least share of a statement's words that stand in the sentence, in their order, by stem; and least number. */
const LEAST_CLOSENESS = 0.6;
const LEAST_COMMON = 7;
/** Least number of words among them that carry meaning. */
const LEAST_CONTENT = 3;
/** How far the words may be spread out in the sentence, by the statement's own length. */
const SPREAD = 1.6;
/** Furthest that the speaker's name stands from the reporting verb, in words. */
const NAME_TO_VERB = 12;
/** Longest sentence that is looked at, in words: what is longer is a list or a page without full stops. */
const LONGEST = 80;

/** Pairs of words by which a sentence is looked up: its rarest, and none that very many have. */
const PROBES = 6;
const LEAST_PAIRS = 2;
const MOST_FREQUENT = 100;
const PLACE_SHIFT = 8;
const PLACES = 2 ** (32 - PLACE_SHIFT);

/** One sentence of a statement, by stems. */
interface Sentence {
  readonly statement: number;
  readonly stems: Uint16Array;
  readonly isContent: readonly boolean[];
}

/**
 * Finds indirect speech close to a statement: a sentence that names its speaker beside a reporting verb and keeps most
 * of the words of one of its sentences in order ("Brix said that Portvale knows what a flood is and doesn't want one").
 */
export class IndirectIndex {
  private readonly sentences: Sentence[] = [];
  /** Sentence numbers by speaker and pair of neighbouring words, one of which at least carries meaning. */
  private readonly pairs = new Map<number, number[]>();
  private readonly present = new Uint8Array(PLACES / 8);
  private readonly speakers = new WordSet();

  constructor(statements: readonly StatementWords[]) {
    const frequency = new Uint16Array(PLACES);
    const wanted: { keys: number[]; number: number }[] = [];
    statements.forEach((statement, index) => {
      for (const speaker of statement.speakers) this.speakers.add(speaker);
      if (statement.speakers.size === 0) return;
      for (const words of sentencesOf(statement)) {
        if (words.length < LEAST_COMMON) continue;
        const isContent = Array.from(words, (word) => !isFunctionWord(word) && !statement.speakers.has(word));
        if (isContent.filter(Boolean).length < LEAST_CONTENT) continue;
        const number = this.sentences.length;
        this.sentences.push({ statement: index, stems: Uint16Array.from(words, stem), isContent });
        for (const speaker of statement.speakers) {
          const keys = pairKeys(speaker, words, isContent);
          for (const key of keys) {
            const place = key >>> PLACE_SHIFT;
            frequency[place] = Math.min((frequency[place] as number) + 1, 0xffff);
          }
          wanted.push({ keys, number });
        }
      }
    });
    for (const { keys, number } of wanted) {
      const rarest = keys
        .map((key) => ({ key, count: frequency[key >>> PLACE_SHIFT] as number }))
        .sort((a, b) => a.count - b.count)
        .slice(0, PROBES);
      for (const { key, count } of rarest) if (count <= MOST_FREQUENT) this.add(key, number);
    }
  }

  /** The sentences of one article that carry a statement, in order. */
  passages({ words, starts }: Prose): Passage[] {
    const found: Passage[] = [];
    let first = 0;
    let name = -1;
    let verb = -1;
    let speakers: number[] = [];
    for (let at = 0; at <= words.length; at++) {
      if (at === words.length || (starts[at] as number) >= SENTENCE) {
        if (speakers.length > 0 && at - first <= LONGEST) this.search(words, first, at - 1, speakers, found);
        first = at;
        name = verb = -1;
        if (speakers.length > 0) speakers = [];
        if (at === words.length) break;
      }
      const word = words[at] as number;
      if (word === 0) continue;
      if (isReporting(word)) verb = at;
      else if (this.speakers.has(word)) name = at;
      if (name === -1 || verb === -1 || Math.max(name, verb) !== at || Math.abs(name - verb) > NAME_TO_VERB)
        continue;
      const speaker = words[name] as number;
      if (!speakers.includes(speaker)) speakers.push(speaker);
    }
    return found;
  }

  /** Adds the statements that the sentence of words `first` to `last` of these speakers carries. */
  private search(
    words: Uint32Array,
    first: number,
    last: number,
    speakers: readonly number[],
    found: Passage[],
  ): void {
    let hits: Map<number, number> | null = null;
    for (const speaker of speakers)
      for (let at = first; at < last; at++) {
        const key = pairKey(speaker, words[at] as number, words[at + 1] as number);
        const place = key >>> PLACE_SHIFT;
        if ((((this.present[place >>> 3] as number) >>> (place & 7)) & 1) === 0) continue;
        hits ??= new Map();
        for (const number of this.pairs.get(key) ?? []) hits.set(number, (hits.get(number) ?? 0) + 1);
      }
    if (hits === null) return;
    let stems: Uint16Array | null = null;
    const best = new Map<number, number>();
    for (const [number, count] of hits) {
      if (count < LEAST_PAIRS) continue;
      stems ??= Uint16Array.from(words.subarray(first, last + 1), stem);
      const { statement, stems: wanted, isContent } = this.sentences[number] as Sentence;
      const closeness = closenessTo(wanted, isContent, stems);
      if (closeness > (best.get(statement) ?? 0)) best.set(statement, closeness);
    }
    for (const [statement, closeness] of best) found.push({ statement, first, last, closeness });
  }

  private add(key: number, sentence: number): void {
    const list = this.pairs.get(key);
    if (list === undefined) this.pairs.set(key, [sentence]);
    else if (list.at(-1) !== sentence) list.push(sentence);
    const place = key >>> PLACE_SHIFT;
    this.present[place >>> 3] = (this.present[place >>> 3] as number) | (1 << (place & 7));
  }
}

function pairKeys(speaker: number, words: Uint32Array, isContent: readonly boolean[]): number[] {
  const keys = new Set<number>();
  for (let at = 0; at + 1 < words.length; at++)
    if (isContent[at] || isContent[at + 1])
      keys.add(pairKey(speaker, words[at] as number, words[at + 1] as number));
  return [...keys];
}

function pairKey(speaker: number, one: number, other: number): number {
  const key = Math.imul(Math.imul(speaker, 0x9e3779b1) ^ stem(one), 0x85ebca6b) ^ stem(other);
  return Math.imul(key ^ (key >>> 15), 0xc2b2ae35);
}

/** The share of the wanted words that stand in the sentence in order and close together; 0 below the least. */
function closenessTo(wanted: Uint16Array, isContent: readonly boolean[], sentence: Uint16Array): number {
  const common = commonSubsequence(wanted, sentence);
  const [first, last] = [common[0], common.at(-1)];
  if (first === undefined || last === undefined || common.length < LEAST_COMMON) return 0;
  const closeness = common.length / wanted.length;
  const content = common.filter(([place]) => isContent[place]).length;
  const wantedContent = isContent.filter(Boolean).length;
  const isClose =
    closeness >= LEAST_CLOSENESS && content >= Math.max(LEAST_CONTENT, LEAST_CLOSENESS * wantedContent);
  return isClose && last[1] - first[1] < SPREAD * wanted.length ? Math.round(1000 * closeness) / 1000 : 0;
}

/** A longest common subsequence, as pairs of indices. */
function commonSubsequence(a: Uint16Array, b: Uint16Array): [number, number][] {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] =
        a[i] === b[j]
          ? (length[(i + 1) * width + j + 1] as number) + 1
          : Math.max(length[(i + 1) * width + j] as number, length[i * width + j + 1] as number);
  const common: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] === b[j]) common.push([i++, j++]);
    else if ((length[(i + 1) * width + j] as number) >= (length[i * width + j + 1] as number)) i++;
    else j++;
  return common;
}

function* sentencesOf({ words, starts }: StatementWords): Generator<Uint32Array> {
  let first = 0;
  for (let at = 1; at <= words.length; at++)
    if (at === words.length || (starts[at] as number) >= SENTENCE) {
      yield words.subarray(first, at);
      first = at;
    }
}
