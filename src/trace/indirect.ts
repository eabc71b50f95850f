import { type Prose, SENTENCE, stem } from './prose.js';
import { isFunctionWord, isReporting, type StatementWords } from './statement.js';
import type { Passage } from './verbatim.js';

/** Least share of a statement's words that stand in the sentence, in their order, by stem. */
const LEAST_CLOSENESS = 0.6;
/** Least share of the words that carry meaning, and least number of them. */
const LEAST_CONTENT_SHARE = 0.6;
const LEAST_CONTENT = 3;
/** Longest sentence that is looked at, in words: what is longer is a list or a page without full stops. */
const LONGEST = 80;

/** One sentence of a statement. */
interface Sentence {
  readonly statement: number;
  readonly stems: Uint16Array;
  /** Distinct stems that carry meaning, the rarest first. */
  readonly content: readonly number[];
}

/**
 * Finds indirect speech close to a statement: a sentence that names its speaker, has a reporting verb, and keeps most
 * of the words of one of its sentences in order ("He said that Portvale knows what a flood is and doesn't want one").
 */
export class IndirectIndex {
  private readonly sentences: Sentence[] = [];
  /** Sentence numbers by speaker and content word (`speaker << 16 | stem`). */
  private readonly postings = new Map<number, number[]>();
  private readonly isSpeaker = new Uint8Array(0x10000);

  constructor(statements: readonly StatementWords[]) {
    const frequency = new Uint32Array(0x10000);
    statements.forEach((statement, index) => {
      if (statement.speakers.size === 0) return;
      for (const speaker of statement.speakers) this.isSpeaker[speaker] = 1;
      for (const words of sentencesOf(statement)) {
        const content = [...new Set(contentStems(words, statement.speakers))];
        if (content.length < LEAST_CONTENT) continue;
        for (const word of content) frequency[word] = (frequency[word] as number) + 1;
        this.sentences.push({ statement: index, stems: Uint16Array.from(words, stem), content });
      }
    });
    this.sentences.forEach(({ statement, content }, number) => {
      (content as number[]).sort((a, b) => (frequency[a] as number) - (frequency[b] as number) || a - b);
      // Of n words of which k are to be found, any n - k + 1 hold one that is.
      const probes = content.slice(0, content.length - needed(content) + 1);
      for (const speaker of (statements[statement] as StatementWords).speakers)
        for (const word of probes) {
          const key = ((speaker << 16) | word) >>> 0;
          const list = this.postings.get(key);
          if (list) list.push(number);
          else this.postings.set(key, [number]);
        }
    });
  }

  /** The sentences of one article that carry a statement, in order. */
  passages({ words, starts }: Prose): Passage[] {
    const found: Passage[] = [];
    let first = 0;
    let speakers = 0;
    let reporting = false;
    for (let at = 0; at <= words.length; at++) {
      const word = words[at] as number;
      if (at === words.length || (starts[at] as number) >= SENTENCE) {
        if (speakers > 0 && reporting && at - first <= LONGEST)
          found.push(...this.sentencePassages(words, first, at - 1));
        first = at;
        speakers = 0;
        reporting = false;
      }
      if (at === words.length) break;
      if (this.isSpeaker[stem(word)] === 1 && word !== 0) speakers++;
      if (isReporting(word)) reporting = true;
    }
    return found;
  }

  private sentencePassages(words: Uint32Array, first: number, last: number): Passage[] {
    const own = words.subarray(first, last + 1);
    const speakers = new Set(Array.from(own, stem).filter((word) => this.isSpeaker[word] === 1));
    const content = new Set(contentStems(own, speakers));
    const candidates = new Set<number>();
    for (const speaker of speakers)
      for (const word of content)
        for (const number of this.postings.get(((speaker << 16) | word) >>> 0) ?? []) candidates.add(number);
    const stems = Uint16Array.from(own, stem);
    const best = new Map<number, number>();
    for (const number of candidates) {
      const sentence = this.sentences[number] as Sentence;
      const shared = sentence.content.filter((word) => content.has(word)).length;
      if (shared < needed(sentence.content)) continue;
      const closeness = longestCommon(sentence.stems, stems) / sentence.stems.length;
      if (closeness >= LEAST_CLOSENESS && closeness > (best.get(sentence.statement) ?? 0))
        best.set(sentence.statement, closeness);
    }
    return Array.from(best, ([statement, closeness]) => ({
      statement,
      first,
      last,
      closeness: Math.round(1000 * closeness) / 1000,
    }));
  }
}

function needed(content: readonly number[]): number {
  return Math.max(LEAST_CONTENT, Math.ceil(LEAST_CONTENT_SHARE * content.length));
}

function contentStems(words: Uint32Array, speakers: ReadonlySet<number>): number[] {
  return Array.from(words)
    .filter((word) => word !== 0 && !isFunctionWord(word) && !speakers.has(stem(word)))
    .map(stem);
}

function* sentencesOf({ words, starts }: StatementWords): Generator<Uint32Array> {
  let first = 0;
  for (let at = 1; at <= words.length; at++)
    if (at === words.length || (starts[at] as number) >= SENTENCE) {
      yield words.subarray(first, at);
      first = at;
    }
}

/** Length of the longest common subsequence. */
function longestCommon(a: Uint16Array, b: Uint16Array): number {
  let row = new Uint16Array(b.length + 1);
  for (const x of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++)
      next[j + 1] = x === b[j] ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, next[j] as number);
    row = next;
  }
  return row[b.length] as number;
}
