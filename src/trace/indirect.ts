import type { Prose } from './prose.js';
import type { Report } from './reports.js';
import { LEAST_CONTENT, LEAST_WORDS, SaidSentences } from './said-sentences.js';
import type { Statements } from './statement.js';
import type { Passage } from './verbatim.js';
import { stem } from './word-columns.js';

/** Least share of the words of a statement's sentence that stand in the prose, in their order, by stem. */
const LEAST_CLOSENESS = 0.6;
/** How far the words may be spread out in the prose, by the sentence's own length. */
const SPREAD = 1.6;

/**
 * Finds indirect speech close to a statement: a sentence that names its speaker beside a reporting verb and keeps most
 * of the words of one of its sentences in order ("Brix said that Portvale knows what a flood is and doesn't want one").
 */
export class IndirectIndex {
  private readonly sentences: SaidSentences;
  /** By stem, whether the prose at hand has it; all 0 between searches. */
  private readonly inProse = new Uint8Array(0x10000);

  constructor(private readonly statements: Statements) {
    this.sentences = new SaidSentences(statements);
  }

  /** The statements that a report in prose carries, by the speakers named. */
  passages({ words }: Pick<Prose, 'words'>, { first, last, named }: Report): Passage[] {
    const best = new Map<number, number>();
    for (const sentence of this.sentences.like(words, first, last, named)) {
      const statement = this.sentences.statements[sentence] as number;
      const closeness = this.closeness(sentence, words.subarray(first, last + 1));
      if (closeness > (best.get(statement) ?? 0)) best.set(statement, closeness);
    }
    return Array.from(best, ([statement, closeness]) => ({ statement, first, last, closeness }));
  }

  /** The share of a sentence's words that stand in the prose in order and close together; 0 below the least. */
  private closeness(sentence: number, prose: Int32Array): number {
    const { sentences, statements } = this;
    const first = sentences.firsts[sentence] as number;
    const end = sentences.ends[sentence] as number;
    const words = statements.words.subarray(first, end);
    const least = Math.max(LEAST_WORDS, LEAST_CLOSENESS * words.length);
    if (this.commonStems(words, prose) < least) return 0;
    const common = commonSubsequence(stemsOf(words), stemsOf(prose));
    if (common.length < least) return 0;
    const [[, from], [, to]] = [common[0], common.at(-1)] as [[number, number], [number, number]];
    const closeness = common.length / words.length;
    const isContent = sentences.isContent.subarray(first, end);
    const content = common.filter(([place]) => isContent[place] === 1).length;
    const wanted = isContent.filter((each) => each === 1).length;
    const isClose = content >= Math.max(LEAST_CONTENT, LEAST_CLOSENESS * wanted);
    return isClose && to - from < SPREAD * words.length ? Math.round(1000 * closeness) / 1000 : 0;
  }

  /** How many of the words have their stem in the prose at all: no fewer than in order. */
  private commonStems(words: Int32Array, prose: Int32Array): number {
    const { inProse } = this;
    for (let at = 0; at < prose.length; at++) inProse[stem(prose[at] as number)] = 1;
    let count = 0;
    for (let at = 0; at < words.length; at++) count += inProse[stem(words[at] as number)] as number;
    for (let at = 0; at < prose.length; at++) inProse[stem(prose[at] as number)] = 0;
    return count;
  }
}

function stemsOf(words: Int32Array): Uint16Array {
  const stems = new Uint16Array(words.length);
  for (let at = 0; at < words.length; at++) stems[at] = stem(words[at] as number);
  return stems;
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
