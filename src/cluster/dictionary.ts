import { own } from '../text/own.js';

/** A dictionary holds no more words than this: the first that come are nearly all that there are in most texts. */
export const DICTIONARY_SIZE = 1 << 16;
/** Nor longer ones, in UTF-16 units: it lives as long as its thread. */
const LONGEST_WORD = 40;

/** Numbers for words, 0 for the first. */
export class Dictionary {
  /** By number. */
  readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a word; `DICTIONARY_SIZE` if it has none. */
  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    if (number === DICTIONARY_SIZE || word.length > LONGEST_WORD) return DICTIONARY_SIZE;
    const kept = own(word);
    this.words.push(kept);
    this.numbers.set(kept, number);
    return number;
  }
}
