import { unitAt } from '../text/unit-at.js';
import { type Context, MEMORY, namesWithin, type Reading } from './context.js';
import { fullest } from './full-name.js';
import {
  type Gender,
  GIVEN,
  genderOf,
  isAcronym,
  isImpersonal,
  isPostNominal,
  nameStart,
  surnameIndex,
  titleGender,
} from './name-parts.js';
import { isMarked, type Phrase } from './noun-phrase.js';
import { type Form, organisationNamed, type People } from './people.js';
import type { SpeakerType } from './quote.js';
import { closingMark } from './sentence.js';
import { Kind, type Tokens } from './tokens.js';
import { is, isCapital, isLower, isVerb } from './word-at.js';
import { Word } from './word-classes.js';

/** Whom a mention stands for. */
export interface Named {
  readonly name: string | null;
  readonly type: SpeakerType;
  readonly gender: Gender;
  /** The article names it in full or with a title somewhere. */
  readonly known: boolean;
}

export const UNKNOWN: Named = { name: null, type: 'unknown', gender: null, known: false };

/** "the Harbour Authority" → "Harbour Authority"; "the authority" → the last one named so. */
export function organisation(context: Context, t: Tokens, first: number, core: number, last: number): Named {
  const start = afterDeterminers(t, first, core);
  let end = core;
  if (end + 2 <= last && t.text.startsWith('of ', t.start[end + 1]) && isCapital(t, end + 2)) {
    end += 2;
    while (end < last && isCapital(t, end + 1)) end++;
  }
  if (hasCapital(t, start, core) && !(start === core && start === first && is(t, core, Word.organisation)))
    return {
      name: withoutPossessive(t.text.slice(t.start[start], t.end[end])),
      type: 'organisation',
      gender: null,
      known: true,
    };
  const head = t.text.slice(t.start[core], t.end[core]).toLowerCase();
  return {
    name: organisationNamed(context.people, head, t.start[first] as number),
    type: 'organisation',
    gender: null,
    known: false,
  };
}

/** "University of Brill professor Ada Brix": who is named behind the organisation and a role in it; "a University of Brill professor" has no name. */
export function inService(context: Context, t: Tokens, { core, last }: Phrase): Named | null {
  if (last > core && isLower(t, last) && is(t, last, Word.role))
    return { name: null, type: 'person', gender: genderOf(t.bits[last] as number), known: false };
  let role = last;
  while (role > core && isCapital(t, role)) role--;
  const named = role > core && role < last && isLower(t, role) && is(t, role, Word.role | Word.title);
  return named ? personal(context, t, role + 1, last) : null;
}

/** "Brix's letter" is hers, "the Harbour Report" has a name; null for "the letter". */
export function document(
  context: Context,
  t: Tokens,
  { first, core }: Phrase,
  type: SpeakerType = 'document',
): Named | null {
  for (let at = first; at < core; at++)
    if (isCapital(t, at) && is(t, at, Word.possessive)) return ofType(personal(context, t, first, at), type);
  if (type !== 'document') return null;
  const start = firstCapital(t, first, core);
  if (start === -1 || (start === first && is(t, start, Word.determiner)) || start === core) return null;
  return { name: t.text.slice(t.start[start], t.end[core]), type: 'document', gender: null, known: true };
}

/** The same as something of another type. */
export const ofType = ({ name, gender, known }: Named, type: SpeakerType): Named => ({
  name,
  type,
  gender,
  known,
});

function firstCapital(t: Tokens, first: number, last: number): number {
  for (let at = first; at <= last; at++) if (isCapital(t, at) && !is(t, at, Word.determiner)) return at;
  return -1;
}

/** A single word that is known as an organisation's, and is the surname of somebody in the article: "Ford". */
export function isPersonHere(context: Context, t: Tokens, { first, core }: Phrase): boolean {
  if (first !== core || !is(t, core, Word.bareOrganisation | Word.title | Word.role)) return false;
  const word = withoutPossessive(t.text.slice(t.start[core], t.end[core])).toLowerCase();
  return context.people.bySurname.has(word) || context.people.titled.has(word);
}

/** "House Democrats", "Republicans" is a name, "officials" is none. */
export function group(context: Context, t: Tokens, first: number, core: number): Named {
  const start = afterDeterminers(t, first, core);
  const named =
    core > first ? hasCapital(t, start, core) : isCapital(t, core) && isNameElsewhere(context, t, core);
  const words = t.text.slice(t.start[start], t.end[core]);
  // A headline in capitals tells no names.
  const name = named && words !== words.toUpperCase() ? words : null;
  return { name, type: 'unknown', gender: null, known: name !== null };
}

function afterDeterminers(t: Tokens, first: number, last: number): number {
  let start = first;
  while (start < last && is(t, start, Word.determiner)) start++;
  return start;
}

function hasCapital(t: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isCapital(t, at)) return true;
  return false;
}

/** "the head of the Harbour Board, Ada Brix of Port Brill": the name in the apposition. */
export function apposed(context: Context, t: Tokens, first: number, last: number): Named | null {
  let clause = false;
  for (let at = first; at < last; at++) {
    if (t.kind[at] !== Kind.comma) {
      // "another neighbour who swims, Ada Brix,"
      if (is(t, at, Word.relative) && t.kind[at - 1] === Kind.word) clause = true;
      else if (isVerb(t, at) && !clause) return null;
      continue;
    }
    return isCapital(t, at + 1)
      ? personal(context, t, at + 1, nameEnd(t, at + 1, last))
      : behindRole(context, t, at + 1, last);
  }
  return null;
}

/** "the novelist Ada Brix", "a former Secretary of Ports Ada Brix": the person of the article whose name ends the segment. */
function behindRole(context: Context, t: Tokens, from: number, last: number): Named | null {
  let end = from;
  while (end < last && t.kind[end + 1] === Kind.word) end++;
  if (!isCapital(t, end)) return null;
  for (let at = from; at <= end; at++) if (isVerb(t, at)) return null;
  const named = personal(context, t, from, end);
  return named.known && named.type === 'person' ? named : null;
}

/** The last token of the words with capitals that begin at `at`, particles among them. */
function nameEnd(t: Tokens, at: number, last: number): number {
  let end = at;
  while (end < last && (isCapital(t, end + 1) || (is(t, end + 1, Word.particle) && isCapital(t, end + 2))))
    end++;
  return end;
}

/** The last run of capitals from `first` on is the name: "Deputy Prime Minister Ada Brix", "harbour master Ada Brix". */
export function personal(context: Context, t: Tokens, first: number, last: number): Named {
  let end = last;
  while (end > first && (!isNameWord(t, end) || isPostNominal(t.bits[end] as number))) end--;
  if (!isNameWord(t, end)) return UNKNOWN;
  let start = end;
  while (start > first && goesOnLeft(t, start - 1, first)) start--;
  const article = start > first ? start - 1 : start;
  while (start < end && (is(t, start, Word.determiner) || (isLower(t, start) && is(t, start, Word.particle))))
    start++;
  while (start < end && isOpener(t, start)) start++;
  const words: string[] = [];
  const bits: number[] = [];
  for (let at = start; at <= end; at++) {
    if (isMarked(t, at)) continue;
    words.push(withoutPossessive(t.text.slice(t.start[at], t.end[at])));
    bits.push(t.bits[at] as number);
  }
  if (hasAmpersand(t, start, end))
    return {
      name: t.text.slice(t.start[start], t.end[end]),
      type: 'organisation',
      gender: null,
      known: true,
    };
  const cut = nameStart(words, bits);
  const kept = words.slice(cut);
  const surname = surnameIndex(bits.slice(cut));
  if (surname < 0) return UNKNOWN;
  // "the HPA", "the Daily Herald": a name with an article is no person, unless it has a title or a nation before it.
  if (isThe(t, article) && isOrganisational(bits, cut))
    return { name: words.join(' '), type: 'organisation', gender: null, known: true };
  // "North Brill" speaks as its government does.
  if (cut === 0 && surname > 0 && ((bits[0] as number) & Word.place) !== 0)
    return { name: words.join(' '), type: 'organisation', gender: null, known: true };
  const suffix = kept[surname + 1]?.replace('.', '').toLowerCase() ?? null;
  const known = longestKnown(context, kept.slice(0, surname + 1), titleGender(bits.slice(0, cut)), suffix);
  if (known) return known;
  if (words.length === 1 && !isNameElsewhere(context, t, start)) return UNKNOWN;
  return isImpersonal(context.lexicon, kept, bits.slice(cut))
    ? impersonal(kept, bits[cut] as number)
    : named(null, kept);
}

/** "Cole & Brix", not "Head of Fire & Rescue Ada Brix". */
function hasAmpersand(t: Tokens, start: number, end: number): boolean {
  for (let at = end; at > start; at--) {
    if (at < end && is(t, at, GIVEN)) return false;
    if (unitAt(t.text, (t.end[at - 1] as number) + 1) === 38) return true;
  }
  return false;
}

/** A word that a name may have on its left: "Ada", "van", “the Heron” behind "Ada". */
const goesOnLeft = (t: Tokens, at: number, first: number): boolean =>
  (isNameWord(t, at) && !is(t, at, Word.possessive)) ||
  (isLower(t, at) && is(t, at, Word.particle)) ||
  (at > first && isMarked(t, at) && isNameWord(t, at - 1) && closingMark(t, at) === 'none');

/** A word with a capital, not the title of a work: “Harbour Hour”. */
const isNameWord = (t: Tokens, at: number): boolean => isCapital(t, at) && !isMarked(t, at);

/** Nothing but words of organisations before the name, none of them its owner: "the Herald’s Ada Brix". */
function isOrganisational(bits: readonly number[], cut: number): boolean {
  for (let i = 0; i < cut; i++) {
    const bit = bits[i] as number;
    if ((bit & (Word.organisation | Word.bareOrganisation)) === 0 || (bit & Word.possessive) !== 0)
      return false;
  }
  return cut === 0 || ((bits[cut] as number) & GIVEN) === 0;
}

/** "BRILL" and "the HPA" are organisations; "More", "Secretary" alone name nobody. */
const impersonal = (words: readonly string[], bits: number): Named =>
  words.length === 1 && isAcronym(words[0] as string) && (bits & (Word.title | Word.role)) === 0
    ? { name: words[0] as string, type: 'organisation', gender: null, known: false }
    : UNKNOWN;

/** "Said Brix: “…”": a verb with the capital of its sentence. */
const isOpener = (t: Tokens, at: number): boolean =>
  (at === 0 || t.kind[at - 1] !== Kind.word) &&
  is(t, at, Word.says | Word.saying | Word.past | Word.judges | Word.adverb) &&
  !is(t, at, GIVEN | Word.title | Word.role);

/** A capital at a sentence's start tells nothing: does the word keep it within one? */
function isNameElsewhere(context: Context, t: Tokens, at: number): boolean {
  if (at > 0 && t.kind[at - 1] === Kind.word) return true;
  return namesWithin(context).has(withoutPossessive(t.text.slice(t.start[at], t.end[at])));
}

/** The person by as many of the words as name one: "Ada Brix Confronts Harbour Board" of a headline is Ada Brix. */
function longestKnown(
  { people, readings }: Context,
  words: readonly string[],
  gender: Gender,
  suffix: string | null,
): Named | null {
  const whole =
    (suffix === null ? lastSpeaker(people, readings, words, gender) : null) ??
    fullest(people, words, gender, suffix);
  if (whole) return named(whole, words);
  for (let length = Math.min(3, words.length - 1); length >= 1 && words.length > 2; length--) {
    const form = fullest(people, words.slice(0, length), gender, null);
    if (form) return named(form, words);
  }
  return null;
}

/** Of two people with one surname the one who spoke last: "Brix" goes on to be Ada, though Tom Brix was named too. */
function lastSpeaker(
  people: People,
  readings: readonly Reading[],
  words: readonly string[],
  gender: Gender,
): Form | null {
  const forms = people.bySurname.get((words.at(-1) as string).toLowerCase());
  if (words.length > 1 || !forms || forms.length < 2) return null;
  const last = Math.max(0, readings.length - MEMORY);
  for (let index = readings.length - 1; index >= last; index--) {
    const spoken = readings[index]?.named?.name;
    const form = spoken ? forms.find((other) => other.name === spoken) : undefined;
    // "his grandmother, Marit Brix": bare "Brix" goes on to be him.
    if (form?.kin && forms.some((other) => !other.kin)) continue;
    if (form && (gender === null || form.gender === null || form.gender === gender)) return form;
  }
  return null;
}

const isThe = (t: Tokens, at: number): boolean =>
  is(t, at, Word.determiner) && /^the$/i.test(t.text.slice(t.start[at], t.end[at]));

export const named = (form: Form | null, words: readonly string[]): Named => ({
  name: form?.name ?? words.join(' '),
  type: 'person',
  gender: form?.gender ?? null,
  known: form !== null,
});

function withoutPossessive(word: string): string {
  const end = word.length - (word.endsWith('s') ? 2 : 1);
  const code = word.charCodeAt(end);
  return code === 39 || code === 0x2019 ? word.slice(0, end) : word;
}
