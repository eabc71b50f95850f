import { unitAt } from '../text/unit-at.js';
import type { WordTable } from '../text/word-table.js';
import { isUpper, isWordCode } from './letters.js';
import { GIVEN, surnameIndex } from './name-parts.js';
import { type Run, wordEnd } from './name-scan.js';
import { Word } from './word-classes.js';

const VERBAL = Word.says | Word.saying | Word.past | Word.judges;

/** Headlines are no longer than this, in UTF-16 units to each side of a name. */
const HEADLINE = 120;
/** So far into the text a word is looked for in lower case, in UTF-16 units. */
const FAR = 8000;
/** A headline in title case has as many words at least. */
const WORDS = 5;

/**
 * How many of a run's first words are no part of the name: those of an office ("Trade Ada Brix"), 1 for the word that opens a sentence ("Indicting Brix",
 * "Enter Ada Brix"), all for words of a headline in title case ("Pelham Brix Clash").
 */
export function unsupported(text: string, run: Run, classes: WordTable): number {
  const { words, bits, start } = run;
  if (((bits[0] as number) & GIVEN) !== 0 || words.length < 2) return 0;
  const given = bits.findIndex((bit) => (bit & GIVEN) !== 0);
  if (words.length > 2 && officeBefore(text, start, classes) !== null)
    return given > 0 && given < words.length - 1 ? given : fieldOf(run);
  if (isInHeadline(text, run, classes)) return words.length;
  if (!opensSentence(text, start)) return 0;
  if (given > 0 && given < words.length - 1 && (words[given - 1] as string).length > 2) return given;
  const first = words[0] as string;
  return first.endsWith('ing') ||
    isOrdinary(text, first, bits[0] as number) ||
    isRoleBehind(text, run.end, classes)
    ? 1
    : 0;
}

/** How many words stand before a name of two, its initials and particles aside: 1 of "Staff Zorvan Brix". */
function fieldOf({ words, bits }: Run): number {
  let at = words.length - 1;
  while (at > 0 && ((bits[at] as number) & Word.suffix) !== 0) at--;
  for (at--; at > 0; at--)
    if ((words[at] as string).length > 2 && ((bits[at] as number) & Word.particle) === 0) break;
  return Math.max(0, at);
}

/** "minister" before "Trade Ada Brix", "director" before "Web and Mobile Trade Ada Brix": the office whose field stands before the name. */
export function officeBefore(text: string, start: number, classes: WordTable): string | null {
  let end = start - 1;
  for (let turn = 0; turn < 4 && unitAt(text, end) === 32; turn++) {
    const link = wordBefore(text, end);
    const bits = classes.at(text, link, end);
    if ((bits & Word.attaching) !== 0) {
      const office = wordBefore(text, link - 1);
      const isOffice = (classes.at(text, office, link - 1) & (Word.title | Word.role)) !== 0;
      return isOffice ? text.slice(office, link - 1).toLowerCase() : null;
    }
    if ((bits & Word.conjunction) === 0 && !isUpper(unitAt(text, link))) return null;
    end = link - 1;
  }
  return null;
}

/** "Outspoken Brix critic Tom Cole": the name says whose critic. */
function isRoleBehind(text: string, end: number, classes: WordTable): boolean {
  if (unitAt(text, end) !== 32) return false;
  let next = end + 1;
  while (next < end + 20 && isWordCode(unitAt(text, next))) next++;
  return !isUpper(unitAt(text, end + 1)) && (classes.at(text, end + 1, next) & Word.role) !== 0;
}

/** Where the word that ends at `end` begins. */
export function wordBefore(text: string, end: number): number {
  let at = Math.max(0, end);
  while (at > 0 && end - at < 20 && isWordCode(unitAt(text, at - 1))) at--;
  return at;
}

/**
 * Whether a form is rather a headline's or a caption's words run into a surname ("Hits Brix", "Staff Brix") than its
 * fuller form: one of its words, none of them a given name, is a verb or in lower case elsewhere.
 */
export function isRunTogether(text: string, words: readonly string[], classes: WordTable): boolean {
  const bits = words.map((word) => classes.at(word, 0, word.length));
  if (bits.some((bit) => (bit & GIVEN) !== 0)) return false;
  return words
    .slice(0, surnameIndex(bits))
    .some(
      (word, i) => word.length > 3 && isUpper(unitAt(word, 0)) && isOrdinary(text, word, bits[i] as number),
    );
}

/** A verb, or a word that the article has in lower case too. */
function isOrdinary(text: string, word: string, bits: number): boolean {
  return (bits & VERBAL) !== 0 || text.slice(0, FAR).includes(` ${word.toLowerCase()} `);
}

function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && unitAt(text, at) === 32) at--;
  const code = unitAt(text, at);
  return at < 0 || code === 10 || code === 46 || code === 33 || code === 63;
}

/**
 * A line of five words and more, each with a capital or short, and without a full stop; or so long a part of one, up to
 * full stops, where all words but those that hold a sentence together have a capital ("Clash Over Pier. Brix Walks Out").
 */
function isInHeadline(text: string, { start, end, words }: Run, classes: WordTable): boolean {
  const after = besides(text, end, 1, classes);
  if (after === null) return false;
  const before = besides(text, start - 1, -1, classes);
  if (before === null || words.length + before.words + after.words < WORDS) return false;
  return (before.isToEnd && after.isToEnd) || (before.isTitled && after.isTitled);
}

interface Besides {
  readonly words: number;
  /** To the end of the line, not to a full stop or too far. */
  readonly isToEnd: boolean;
  readonly isTitled: boolean;
}

/** What stands before or behind a name; null where it is no title. */
function besides(text: string, from: number, step: 1 | -1, classes: WordTable): Besides | null {
  let words = 0;
  let isTitled = true;
  for (let at = from; ; at += step) {
    const code = unitAt(text, at);
    if (at < 0 || at >= text.length || code === 10) return { words, isToEnd: true, isTitled };
    if (code === 46 || Math.abs(at - from) >= HEADLINE) return { words, isToEnd: false, isTitled };
    // "Pelham Brix, Tom Cole and": names in a row.
    if (code === 44) isTitled = false;
    if (!isWordCode(code) || isWordCode(unitAt(text, at - 1))) continue;
    if (!mayStandInTitle(text, at)) return null;
    isTitled &&= isUpper(code) || isFigure(code) || (classes.at(text, at, wordEnd(text, at)) & HOLDS) !== 0;
    words++;
  }
}

const HOLDS = Word.determiner | Word.preposition | Word.conjunction | Word.subordinator;

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** With a capital or a figure, or no longer than "with". */
function mayStandInTitle(text: string, at: number): boolean {
  const code = unitAt(text, at);
  if (isUpper(code) || isFigure(code)) return true;
  let end = at + 1;
  while (end < at + 5 && isWordCode(unitAt(text, end))) end++;
  return end < at + 5;
}
