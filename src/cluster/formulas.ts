import type { Corpus } from './corpus.js';
import { type Links, type PairDistances, Pairs } from './pairs.js';
import { allowance, FORMULA, type Limits } from './rule.js';
import { isApart, SKETCH, sketchesOf, sketchOf } from './sketch.js';
import { chosen, upTo } from './sort.js';
import { breaksOf, chunkOf, numbersOf, offsetOf, type Wordings, type WordNumbers } from './wordings.js';

/** The formulas (see `FORMULA`) that were met while linking. */
export const formulasIn = (parts: readonly Links[]): ReadonlySet<number> =>
  new Set(parts.flatMap(({ formulas }) => Array.from(formulas)));

/**
 * No links, but the formulas that are none in any round by itself: those whose links of all rounds are too many.
 * @param parts the links of all rounds, those of one longer wording side by side
 */
export function formulasAcross(parts: readonly Links[], wordings: number): Links {
  const near = new Uint32Array(wordings);
  for (const { a, b } of parts) {
    let longer = -1;
    const known = new Set<number>();
    for (let row = 0; row < a.length; row++) {
      if (a[row] !== longer) known.clear();
      longer = a[row] as number;
      if (known.has(b[row] as number)) continue;
      known.add(b[row] as number);
      near[longer] = (near[longer] as number) + 1;
    }
  }
  const none = new Uint32Array();
  const formulas = chosen(upTo(wordings), (wording) => (near[wording] as number) > FORMULA);
  return { a: none, b: none, edits: none, outside: none, spoken: none, formulas };
}

/** A number of 16 bits for a word and the one before it. */
const pairOf = (words: WordNumbers, at: number): number =>
  Math.imul(Math.imul(words[at - 1] as number, 0x9e3779b1) ^ (words[at] as number), 0x85ebca6b) >>> 16;

/** What formulas are near to, compared when asked for. */
export class Formulas {
  private pairs: Pairs | null = null;
  /** 1 for two words that stand side by side in some formula. */
  private readonly pairsOfWords = new Uint8Array(2 ** 16);
  /** Words of the longest, −1 if there is none. */
  private longest = -1;
  /** By wording, 1 if it may be near to one; none where there is no formula. */
  private readonly near: Uint8Array;
  /** Formula → its words. */
  private readonly vocabularies = new Map<number, ReadonlySet<number>>();

  constructor(
    private readonly corpus: Corpus,
    private readonly limits: Limits,
    readonly wordings: ReadonlySet<number>,
  ) {
    for (const formula of wordings) {
      const words = numbersOf(corpus.store, formula);
      this.longest = Math.max(this.longest, words.length);
      for (let i = 1; i < words.length; i++) this.pairsOfWords[pairOf(words, i)] = 1;
    }
    this.near = new Uint8Array(wordings.size === 0 ? 0 : corpus.store.count);
    for (let wording = 0; wording < this.near.length; wording++)
      if (this.hasPairs(wording)) this.near[wording] = 1;
  }

  /** Whether a wording may be near to some formula that is not shorter, or is one. */
  mayBeNear(wording: number): boolean {
    return this.near[wording] === 1;
  }

  /** Whether it has enough of the formulas' pairs: an edit parts it from two pairs of words, a break from one. */
  private hasPairs(wording: number): boolean {
    if (this.length(wording) > this.longest) return false;
    const { store } = this.corpus;
    const words = chunkOf(store, wording);
    const from = offsetOf(store, wording);
    const end = from + this.length(wording);
    let missing = 2 * allowance(this.limits.spoken, end - from) + breaksOf(store, wording).length / 2;
    for (let i = from + 1; i < end; i++)
      if (this.pairsOfWords[pairOf(words, i)] === 0 && --missing < 0) return false;
    return true;
  }

  /** Whether a pair is not among the links, the longer one being a formula; of two equally long ones both. */
  owns(x: number, y: number): boolean {
    const [p, q] = [this.length(x), this.length(y)];
    return (p < q || this.wordings.has(x)) && (q < p || this.wordings.has(y));
  }

  /** The distances of such a pair, null if they are beyond all limits or the words equal. */
  distances(x: number, y: number): PairDistances | null {
    if (!this.hasWordsOf(x, y) && !this.hasWordsOf(y, x)) return null;
    const { store, vocabulary } = this.corpus;
    this.pairs ??= new Pairs(store, vocabulary.length, this.limits.spoken, null, true);
    return this.pairs.between(x, y);
  }

  /** Whether the one is a formula, not shorter, and lacks no more of b's words than edits are allowed. */
  private hasWordsOf(formula: number, b: number): boolean {
    if (this.length(formula) < this.length(b) || !this.wordings.has(formula)) return false;
    const vocabulary = this.vocabularies.get(formula) ?? new Set(numbersOf(this.corpus.store, formula));
    this.vocabularies.set(formula, vocabulary);
    let missing = allowance(this.limits.spoken, this.length(b));
    for (const word of numbersOf(this.corpus.store, b))
      if (!vocabulary.has(word) && --missing < 0) return false;
    return true;
  }

  private length(wording: number): number {
    return this.corpus.store.length[wording] as number;
  }
}

/** Some formulas, each with its sketch: of very many wordings it is asked which of them may be near. */
export class SketchedFormulas {
  private readonly sketches = new Map<number, Uint32Array>();
  private readonly asked = new Uint32Array(SKETCH);

  constructor(
    private readonly store: Wordings,
    /** In thousandths. */
    private readonly limit: number,
  ) {}

  add(formula: number): void {
    this.sketches.set(formula, sketchOf(this.store, formula).slice());
  }

  /** Those that a wording may be near to; a shorter one, as no earlier leader is, may be missed. */
  near(wording: number): number[] {
    const found: number[] = [];
    if (this.sketches.size === 0) return found;
    const { store } = this;
    const asked = sketchesOf(
      store,
      this.limit,
      [wording],
      { from: 0, to: 1 },
      () => this.asked.fill(0).buffer,
    );
    for (const [formula, sketch] of this.sketches) {
      // Of equally long ones the wording may be the one that has gaps.
      const isAsLong = store.length[formula] === store.length[wording];
      if (isAsLong || !isApart(asked, 0, sketch)) found.push(formula);
    }
    return found;
  }
}
