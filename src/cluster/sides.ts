import { distance } from 'fastest-levenshtein';
import { lexiconFor } from '../lexicon/lexicon.js';
import type { PrintedWord } from './changes.js';

const { wordings, mentions } = lexiconFor(null);

/** One side of a difference, house style undone: won't is will not, U.S. is United States, six thousand is 6000. */
export interface Side {
  readonly words: readonly string[];
  /** All as printed, letters and digits only: "U.N.'s" and "UN's" are one. */
  readonly letters: string;
  readonly numbers: readonly number[];
  /** Words with a capital where no sentence begins; titles ("Sen.", "President") and days are none. */
  readonly names: readonly string[];
}

/** Of "U.S." and of "U.S.'s". */
function fullForm(word: string): readonly string[] | undefined {
  return wordings.abbreviated.get(word) ?? wordings.abbreviated.get(word.replace(/s$/, ''));
}

export function sideOf(printed: readonly PrintedWord[]): Side {
  const words = printed.flatMap(({ word, text }) => {
    const full = /\p{Lu}.*\p{Lu}/u.test(text) ? fullForm(word) : undefined;
    const short = /\p{L}['’]\p{L}/u.test(text) ? wordings.apostrophed.get(word) : undefined;
    return full ?? short ?? wordings.contractions.get(word) ?? [word];
  });
  return {
    words,
    letters: printed.map(({ word }) => word).join(''),
    numbers: numbersIn(words),
    names: printed.filter(isName).flatMap(({ word }) => wordings.abbreviated.get(word)?.[0] ?? word),
  };
}

/** A word that names somebody or something: with a capital that neither a sentence nor a headline gives it. */
export function isName({ text, word, opens }: PrintedWord): boolean {
  return (
    !opens && /^\p{Lu}/u.test(text) && !/^i(m|d|ve|ll)?$/.test(word) && !NAMELESS.some((set) => set.has(word))
  );
}

const NAMELESS = [mentions.titles, mentions.dates, wordings.titles];

/** "22" and "22nd" are 22. */
function numeral(word: string): number | undefined {
  const digits = /^(\d+(?:\.\d+)?)(?:st|nd|rd|th|s)?$/.exec(word)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The values of number words and digits, each of "six thousand", "6,000" and "6 thousand" 6000. */
function numbersIn(words: readonly string[]): number[] {
  const numbers: number[] = [];
  let sum: number | null = null;
  for (const word of words) {
    const unit = wordings.units.get(word) ?? numeral(word);
    const multiplier = wordings.multipliers.get(word);
    if (unit !== undefined) sum = (sum ?? 0) + unit;
    else if (multiplier !== undefined) sum = (sum ?? 1) * multiplier;
    else {
      if (sum !== null) numbers.push(sum);
      sum = null;
    }
  }
  if (sum !== null) numbers.push(sum);
  return numbers;
}

/** Is the difference one of house style only: short forms, numerals, spelling, words written together? */
export function sameButForStyle(from: Side, to: Side): boolean {
  if (from.words.length === 0 || to.words.length === 0) return false;
  return plain(from) === plain(to) || from.letters === to.letters || isShortFor(from.words, to.words);
}

/** All its letters in one, numbers by value, in the spelling that the lexicon brings all to. */
function plain({ words, numbers }: Side): string {
  const letters = words
    .filter((word) => !/^\d/.test(word) && !wordings.units.has(word) && !wordings.multipliers.has(word))
    .map((word) => wordings.spellings.reduce((spelt, [one, other]) => spelt.replace(one, other), word));
  return `${numbers.join()} ${letters.join('')}`;
}

/** One name in two forms: Zelenski and Zelensky, Portvale's and Portvale, Vietnam and 'Nam. */
export function alike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (a === b || `${a}s` === b || `${b}s` === a) return true;
  if (shorter >= 3 && (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a))) return true;
  return shorter >= 3 && a.length + b.length > 6 && distance(a, b) <= (shorter >= 5 ? 2 : 1);
}

/** Is one the first letters of the other: "WH", "White House"? */
function isShortFor(a: readonly string[], b: readonly string[]): boolean {
  const initials = (names: readonly string[]) => names.map((name) => name[0]).join('');
  return (a.length === 1 && a[0] === initials(b)) || (b.length === 1 && b[0] === initials(a));
}
