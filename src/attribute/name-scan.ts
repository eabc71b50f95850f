import { unitAt } from '../text/unit-at.js';
import type { WordTable } from '../text/word-table.js';
import { isUpper, isWordCode, letterOf } from './letters.js';
import { isPostNominal } from './name-parts.js';
import { compoundClasses, Word } from './word-classes.js';

/** Capitalised words in a row, with the particles, initials and titles among them. */
export interface Run {
  readonly words: string[];
  /** `Word` bits of each word. */
  readonly bits: number[];
  readonly start: number;
  end: number;
}

const GIVEN = Word.male | Word.female;
const BREAKS =
  Word.determiner |
  Word.pronoun |
  Word.preposition |
  Word.conjunction |
  Word.subordinator |
  Word.auxiliary |
  Word.adverb |
  Word.date;

/** In letters. */
const LONGEST_PARTICLE = 4;

/** Where words begin with a capital, in order. */
export function capitalsOf(text: string): number[] {
  const found: number[] = [];
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter === 2 && !within) found.push(at);
    within = letter !== 0;
  }
  return found;
}

/** Calls `visit` for every run of two words and more from `from` on; `capitals` are those of `text`. */
export function scanNames(
  text: string,
  from: number,
  capitals: readonly number[],
  classes: WordTable,
  visit: (run: Run) => void,
): void {
  let read = from;
  for (const at of capitals) {
    if (at < read) continue;
    const end = wordEnd(text, at);
    // Most capitals only begin a sentence: a look before any word is cut out.
    if (!goesOn(text, end, classes) || (unitAt(text, end) === 32 && breaks(classes.at(text, at, end)))) {
      read = end;
      continue;
    }
    const run: Run = { words: [], bits: [], start: at, end };
    read = readRun(text, at, run, classes);
    run.end = read;
    if (run.words.length > 1) visit(run);
  }
}

export function wordEnd(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && letterOf(text.charCodeAt(end)) !== 0) end++;
  return end;
}

/** Whether a name may go on behind the word that ends at `end`. */
function goesOn(text: string, end: number, classes: WordTable): boolean {
  const code = unitAt(text, end);
  if (code === 45 || code === 39 || code === 0x2019) return true;
  let at = code === 46 ? end + 1 : end;
  if (code === 46 && isWordCode(unitAt(text, at))) return true;
  if (!isSpace(unitAt(text, at))) return false;
  at++;
  if (isUpper(unitAt(text, at))) return true;
  const next = wordEnd(text, at);
  if (next - at > LONGEST_PARTICLE) return false;
  return (unitAt(text, next) === 32 || isHyphened(text, next)) && joins(text, at, next, classes);
}

/** "van", or the "of" of "Ministry of Defence". */
function joins(text: string, start: number, end: number, classes: WordTable): boolean {
  return (classes.at(text, start, end) & Word.particle) !== 0 || text.startsWith('of ', start);
}

/** No part of a name, unless it is one itself: "Will". */
const breaks = (bits: number): boolean => (bits & BREAKS) !== 0 && (bits & (GIVEN | Word.nationality)) === 0;

/** "Ada May said": a month behind a given name, and no day behind it. */
function isMonthAsName(text: string, end: number, { bits }: Run, month: number): boolean {
  if ((month & Word.date) === 0 || ((bits.at(-1) ?? 0) & GIVEN) === 0) return false;
  const next = unitAt(text, end + 1);
  return !(unitAt(text, end) === 32 && next >= 48 && next < 58);
}

/** Behind the "of" of "Court of Appeals". */
const isLinked = ({ bits }: Run): boolean => ((bits.at(-1) as number) & Word.particle) !== 0;

/** "Brix Denies Cole" */
const isHeadlineVerb = (bits: number, last: number): boolean =>
  last === 115 &&
  (bits & (Word.says | Word.judges)) !== 0 &&
  (bits & (GIVEN | Word.title | Word.role | Word.organisation | Word.document | Word.speech)) === 0;

const isSpace = (code: number): boolean => code === 32 || code === 160;

/** Reads words as long as one name may go on. Returns where it ended. */
function readRun(text: string, from: number, run: Run, classes: WordTable): number {
  let at = from;
  for (;;) {
    let end = nameWordEnd(text, at);
    const possessive = unitAt(text, end - 1) === 115 && isApostrophe(unitAt(text, end - 2));
    const stem = possessive ? end - 2 : end;
    const bits = classes.at(text, at, stem) || compoundClasses(classes, text, at, stem);
    if (breaks(bits) && !isMonthAsName(text, end, run, bits)) return run.words.length > 0 ? at : end;
    if (run.words.length > 1 && isPostNominal(bits)) return at;
    if (run.words.length > 0 && !possessive && !isLinked(run) && isHeadlineVerb(bits, unitAt(text, end - 1)))
      return at;
    const word = text.slice(at, possessive ? end - 2 : end);
    run.words.push(word);
    run.bits.push(bits);
    if (possessive) return end;
    if (
      unitAt(text, end) === 46 &&
      (word.length <= 2 || (bits & (Word.title | Word.suffix)) !== 0 || isInitials(word))
    )
      end++;
    if (!isSpace(unitAt(text, end))) return end;
    const next = end + 1;
    if (isUpper(unitAt(text, next))) at = next;
    else {
      const joined =
        (bits & Word.organisation) !== 0 ? readOf(text, next, run) : readParticles(text, next, classes, run);
      if (joined === -1) return end;
      at = joined;
    }
  }
}

/** Behind "O’Brien", "Jean-Luc", "J.R": a mark between two letters is part of the word. */
function nameWordEnd(text: string, from: number): number {
  let end = from + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) continue;
    if (!(code === 45 || code === 39 || code === 0x2019 || code === 46) || end - from >= 40) return end;
    const next = unitAt(text, end + 1);
    if (!isWordCode(next) || (code === 46 && end - from > 2 && isUpper(next))) return end;
  }
  return end;
}

/** The hyphen of "al-Brix". */
const isHyphened = (text: string, at: number): boolean =>
  unitAt(text, at) === 45 && isUpper(unitAt(text, at + 1));

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

const isInitials = (word: string): boolean => word.length <= 5 && word.includes('.');

/** "Ministry of Defence": where the capital behind "of" stands, else -1. */
function readOf(text: string, from: number, run: Run): number {
  if (!text.startsWith('of ', from) || !isUpper(unitAt(text, from + 3))) return -1;
  run.words.push('of');
  run.bits.push(Word.particle | Word.attaching);
  return from + 3;
}

/** "von der" before a capital: where that capital stands, else -1. */
function readParticles(text: string, from: number, classes: WordTable, run: Run): number {
  let at = from;
  const taken: string[] = [];
  while (taken.length < 3) {
    const end = wordEnd(text, at);
    const hyphened = isHyphened(text, end);
    if (end - at > LONGEST_PARTICLE || (unitAt(text, end) !== 32 && !hyphened)) return -1;
    if ((classes.at(text, at, end) & Word.particle) === 0) return -1;
    if (hyphened) return at;
    taken.push(text.slice(at, end));
    at = end + 1;
    if (!isUpper(unitAt(text, at))) continue;
    for (const particle of taken) {
      run.words.push(particle);
      run.bits.push(Word.particle);
    }
    return at;
  }
  return -1;
}
