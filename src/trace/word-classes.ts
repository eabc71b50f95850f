import { lexiconFor } from '../lexicon/lexicon.js';
import { wordHashes } from './prose.js';

/** Of a word's hash, spread, so many upper bits say which bit answers for it: these fit the processor's nearest cache. */
const PRESENT_BITS = 18;

/** Words by hash, each of one class or several (bits). Open addressing with linear probing, a quarter full at most. */
export class WordClasses {
  private keys = new Int32Array(64);
  /** 0 for a free slot. */
  private bits = new Uint8Array(64);
  /** A bit for every word that there is; others may have the same, but few. */
  private readonly present = new Int32Array(2 ** (PRESENT_BITS - 5));
  private count = 0;

  add(word: number, bits: number): void {
    if (this.count * 4 >= this.keys.length) this.grow();
    const bit = spread(word) >>> (32 - PRESENT_BITS);
    this.present[bit >>> 5] = (this.present[bit >>> 5] as number) | (1 << (bit & 31));
    const slot = this.slot(word);
    if (this.bits[slot] === 0) this.count++;
    this.keys[slot] = word;
    this.bits[slot] = (this.bits[slot] as number) | bits;
  }

  /** The classes of a word, 0 for none. */
  of(word: number): number {
    return isPresent(this.present, word) ? (this.bits[this.slot(word)] as number) : 0;
  }

  /** Where from `at` on the next word stands that may have a class; the number of words if there is none. */
  next(words: Int32Array, at: number): number {
    const { present } = this;
    let next = at;
    while (next < words.length && !isPresent(present, words[next] as number)) next++;
    return next;
  }

  private slot(word: number): number {
    const { keys, bits } = this;
    const mask = keys.length - 1;
    let slot = spread(word) & mask;
    while (bits[slot] !== 0 && keys[slot] !== word) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, bits } = this;
    this.keys = new Int32Array(2 * keys.length);
    this.bits = new Uint8Array(2 * keys.length);
    this.count = 0;
    for (let slot = 0; slot < keys.length; slot++)
      if (bits[slot] !== 0) this.add(keys[slot] as number, bits[slot] as number);
  }
}

function isPresent(present: Int32Array, word: number): boolean {
  const bit = spread(word) >>> (32 - PRESENT_BITS);
  return (((present[bit >>> 5] as number) >>> (bit & 31)) & 1) !== 0;
}

function spread(word: number): number {
  return Math.imul(word ^ (word >>> 16), 0x9e3779b1);
}

/** Words that report speech ("said", "claiming", "according to") as the reporting class of new classes. */
export function reportingWords(bit: number): WordClasses {
  return wordsOf([...reportingVerbs, ...cuePhrases], bit);
}

const { functionWords, reportingVerbs, cuePhrases } = lexiconFor(null);
const FUNCTION = wordsOf(functionWords, 1);
const REPORTING = reportingWords(1);

/** Does the word only hold a sentence together ("the", "would")? */
export function isFunctionWord(word: number): boolean {
  return FUNCTION.of(word) !== 0;
}

export function isReporting(word: number): boolean {
  return REPORTING.of(word) !== 0;
}

/** Of a phrase of several words the first stands for it: "according to". */
function wordsOf(words: Iterable<string>, bit: number): WordClasses {
  const classes = new WordClasses();
  for (const word of words) classes.add(wordHashes(word)[0] ?? 0, bit);
  return classes;
}
