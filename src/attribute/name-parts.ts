import type { Lexicon } from '../lexicon/lexicon.js';
import { Word } from './word-classes.js';

export type Gender = 'male' | 'female' | null;

export const GIVEN = Word.male | Word.female;
const BEFORE_NAME = Word.title | Word.role | Word.nationality | Word.organisation | Word.bareOrganisation;
const NOT_PERSONAL = Word.organisation | Word.bareOrganisation | Word.document | Word.group;

/** Index of the first word of the name after titles, parties, offices: "Deputy Prime Minister Ada Brix" → 3. */
export function nameStart(words: readonly string[], bits: readonly number[]): number {
  let start = 0;
  for (let i = 0; i < words.length - 1; i++) {
    const here = bits[i] as number;
    const next = bits[i + 1] as number;
    const credit = (next & GIVEN) !== 0 && isCredit(words[i] as string);
    // "Photo Ada Brix", not "Code Brix"
    const caption = (here & Word.document) !== 0 && i + 2 < words.length;
    if ((here & BEFORE_NAME) === 0 && !credit && !caption) continue;
    if ((here & GIVEN) !== 0 && (here & (Word.title | Word.role)) === 0) continue;
    // "Alan Dean Foster": a given name before, none after.
    if (start === 0 && i > 0 && ((bits[0] as number) & GIVEN) !== 0 && (next & GIVEN) === 0) continue;
    if ((next & Word.suffix) !== 0) continue;
    start = i + 1;
  }
  return ((bits[start] as number) & Word.attaching) !== 0 ? givenBehind(bits, start) : start;
}

/** "District of Port Brill Ada Brix": where the name begins behind "of", else the place of that. */
function givenBehind(bits: readonly number[], of: number): number {
  for (let i = of + 1; i < bits.length - 1; i++) if (((bits[i] as number) & GIVEN) !== 0) return i;
  return of;
}

/** "AP Jo Brix": a credit run into a name. */
const isCredit = (word: string): boolean => isAcronym(word) && !word.includes('.');

/** "HPA", "U.S.": capitals throughout. */
export function isAcronym(word: string): boolean {
  if (word.length < 2) return false;
  // A look at the second letter spares most words the copy.
  const second = word.charCodeAt(1);
  return !(second >= 97 && second <= 122) && word === word.toUpperCase();
}

/** A word of a headline in capitals. */
const isShouted = (word: string): boolean => word.length > 3 && isCredit(word);

/** Index of the surname: the last word that is no suffix; -1 where there is none. */
export function surnameIndex(bits: readonly number[]): number {
  let last = bits.length - 1;
  while (last > 0 && ((bits[last] as number) & Word.suffix) !== 0) last--;
  return last >= 0 && ((bits[last] as number) & (Word.suffix | Word.particle)) === 0 ? last : -1;
}

/** Whether words with capitals may be a person's name; `titled`: behind a title or an office. */
export function isPersonal(words: readonly string[], bits: readonly number[], titled: boolean): boolean {
  if (words.length > 6 || words.some(isShouted)) return false;
  const first = bits[0] as number;
  // "Ada Page": a given name before tells that "page" is none here.
  const given = words.length === 2 && (first & GIVEN) !== 0;
  for (const bit of bits)
    if (
      (bit & NOT_PERSONAL) !== 0 &&
      (bit & GIVEN) === 0 &&
      !(given && (bit & NOT_PERSONAL) === Word.document)
    )
      return false;
  // The rest of "University of Port Brill"
  if ((first & Word.attaching) !== 0) return false;
  return titled || (first & (Word.nationality | Word.says | Word.place)) === 0;
}

const NO_NAME = Word.title | Word.role | Word.group | Word.date | Word.nationality;

/** Words that name no person by themselves: an acronym, a function word, an office without a name, a group, capitals throughout. */
export function isImpersonal(lexicon: Lexicon, words: readonly string[], bits: readonly number[]): boolean {
  const bit = bits[0] as number;
  if ((bit & GIVEN) !== 0) return false;
  if (words.length > 1) return words.every(isAcronym);
  if ((bit & NO_NAME) !== 0 || isAcronym(words[0] as string)) return true;
  return lexicon.functionWords.has((words[0] as string).toLowerCase());
}

/** "MP", "QC" behind a name, which they are no part of. */
export const isPostNominal = (bit: number): boolean => (bit & POST_NOMINAL) === POST_NOMINAL;

const POST_NOMINAL = Word.suffix | Word.title;

/** By the first title that tells. */
export function titleGender(bits: readonly number[]): Gender {
  for (const bit of bits) {
    const gender = genderOf(bit);
    if (gender) return gender;
  }
  return null;
}

/** What a title, a role or a given name tells. */
export function genderOf(bit: number): Gender {
  const male = (bit & Word.male) !== 0;
  return male === ((bit & Word.female) !== 0) ? null : male ? 'male' : 'female';
}

/** The other form's gender is not known to differ. */
export const agrees = (gender: Gender, other: Gender): boolean =>
  gender === null || other === null || gender === other;
