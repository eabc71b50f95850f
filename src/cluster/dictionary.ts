import { own } from '../text/own.js';

/** A dictionary holds no more words than this: the first that come are nearly all that there are in most texts. */
export const MOST_WORDS = 1 << 16;

/** Numbers for words, 0 for the first. */
export class Dictionary {
  /** By number. */
  readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a word, from `MOST_WORDS` on for none: the dictionary is full. */
  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    if (number === MOST_WORDS) return MOST_WORDS;
    const kept = own(word);
    this.words.push(kept);
    this.numbers.set(kept, number);
    return number;
  }
}
