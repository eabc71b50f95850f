import { unitAt } from '../text/unit-at.js';
import type { WordTable } from '../text/word-table.js';
import { isUpper, isWordCode } from './letters.js';
import { GIVEN, surnameIndex } from './name-parts.js';
import type { Run } from './name-scan.js';
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
  if (isInHeadline(text, run)) return words.length;
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

/** A line of five words and more, each with a capital or short, and without a full stop. */
function isInHeadline(text: string, { start, end, words }: Run): boolean {
  let count = words.length;
  for (let at = end, last = end + HEADLINE; ; at++) {
    const code = unitAt(text, at);
    if (at >= text.length || code === 10) break;
    if (at >= last || code === 46) return false;
    if (!isWordCode(code) || isWordCode(unitAt(text, at - 1))) continue;
    if (!mayStandInTitle(text, at)) return false;
    count++;
  }
  for (let at = start - 1, last = start - HEADLINE; at >= 0; at--) {
    const code = unitAt(text, at);
    if (code === 10) break;
    if (at <= last || code === 46) return false;
    if (!isWordCode(code) || isWordCode(unitAt(text, at - 1))) continue;
    if (!mayStandInTitle(text, at)) return false;
    count++;
  }
  return count >= WORDS;
}

/** With a capital or a figure, or no longer than "with". */
function mayStandInTitle(text: string, at: number): boolean {
  const code = unitAt(text, at);
  if (isUpper(code) || (code >= 48 && code <= 57)) return true;
  let end = at + 1;
  while (end < at + 5 && isWordCode(unitAt(text, end))) end++;
  return end < at + 5;
}
