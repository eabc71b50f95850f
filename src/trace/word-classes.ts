import { lexiconFor } from '../lexicon/lexicon.js';
import { HashBits } from './hash-bits.js';
import { wordHashes } from './prose.js';

/** Words that there is room for among the bits that answer for most: they fit the processor's nearest cache. */
const MOST_PRESENT = 1 << 15;

/** Words by hash, each of one class or several (bits). Open addressing with linear probing, an eighth full at most. */
export class WordClasses {
  private keys = new Int32Array(64);
  /** 0 for a free slot. */
  private bits = new Uint8Array(64);
  private readonly present = new HashBits(MOST_PRESENT);
  private count = 0;

  add(word: number, bits: number): void {
    if (this.count * 8 >= this.keys.length) this.grow();
    this.present.add(spread(word));
    const slot = this.slot(word);
    if (this.bits[slot] === 0) this.count++;
    this.keys[slot] = word;
    this.bits[slot] = (this.bits[slot] as number) | bits;
  }

  /** The classes of a word, 0 for none. */
  of(word: number): number {
    if (!this.present.has(spread(word))) return 0;
    return this.bits[this.slot(word)] as number;
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
