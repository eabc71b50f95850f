import { type Context, MEMORY, namesWithin } from './context.js';
import { fullest } from './full-name.js';
import { type Gender, GIVEN, nameStart, surnameIndex, titleGender } from './name-parts.js';
import type { Phrase } from './noun-phrase.js';
import { type Form, organisationNamed } from './people.js';
import type { SpeakerType } from './quote.js';
import { Kind, type Tokens } from './tokens.js';
import { is, isCapital, isLower } from './word-at.js';
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

/** "Brix's letter" is hers, "the Harbour Report" has a name; null for "the letter". */
export function document(
  context: Context,
  t: Tokens,
  { first, core }: Phrase,
  type: SpeakerType = 'document',
): Named | null {
  for (let at = first; at < core; at++)
    if (isCapital(t, at) && is(t, at, Word.possessive)) return { ...personal(context, t, first, at), type };
  if (type !== 'document') return null;
  const start = firstCapital(t, first, core);
  if (start === -1 || (start === first && is(t, start, Word.determiner)) || start === core) return null;
  return { name: t.text.slice(t.start[start], t.end[core]), type: 'document', gender: null, known: true };
}

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

/** "House Democrats" is a name, "officials" is none. */
export function group(t: Tokens, first: number, core: number): Named {
  const start = afterDeterminers(t, first, core);
  const name =
    hasCapital(t, start, core) && (start > first || core > first)
      ? t.text.slice(t.start[start], t.end[core])
      : null;
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

/** "the company's founder, Ada Brix": the name in the apposition. */
export function apposed(context: Context, t: Tokens, first: number, last: number): Named | null {
  for (let at = first; at <= last; at++) {
    if (!isCapital(t, at)) continue;
    if (t.kind[at - 1] !== Kind.comma) return null;
    return personal(context, t, at, last);
  }
  return null;
}

/** The last run of capitals from `first` on is the name: "Deputy Prime Minister Ada Brix", "harbour master Ada Brix". */
export function personal(context: Context, t: Tokens, first: number, last: number): Named {
  let end = last;
  while (end > first && !isCapital(t, end)) end--;
  let start = end;
  while (
    start > first &&
    (isCapital(t, start - 1) || (is(t, start - 1, Word.particle) && isLower(t, start - 1)))
  )
    start--;
  const article = start > first ? start - 1 : start;
  while (start < end && (is(t, start, Word.determiner) || (isLower(t, start) && is(t, start, Word.particle))))
    start++;
  while (start < end && isOpener(t, start)) start++;
  const words: string[] = [];
  const bits: number[] = [];
  for (let at = start; at <= end; at++) {
    words.push(withoutPossessive(t.text.slice(t.start[at], t.end[at])));
    bits.push(t.bits[at] as number);
  }
  const cut = nameStart(words, bits);
  const kept = words.slice(cut);
  const surname = surnameIndex(bits.slice(cut));
  if (surname < 0) return UNKNOWN;
  // "the HPA", "the Sentinel": a bare name with an article is no person.
  if (cut === 0 && isThe(t, article))
    return { name: words.join(' '), type: 'organisation', gender: null, known: true };
  const known = longestKnown(context, kept.slice(0, surname + 1), titleGender(bits.slice(0, cut)));
  if (known) return known;
  if (words.length === 1 && !isNameElsewhere(context, t, start)) return UNKNOWN;
  return named(null, kept);
}

/** "Said Brix: “…”": a verb with the capital of its sentence. */
const isOpener = (t: Tokens, at: number): boolean =>
  (at === 0 || t.kind[at - 1] !== Kind.word) &&
  is(t, at, Word.says | Word.saying | Word.past | Word.judges | Word.adverb) &&
  !is(t, at, GIVEN | Word.title | Word.role);

/** A capital at a sentence's start tells nothing: does the word keep it within one? */
function isNameElsewhere(context: Context, t: Tokens, at: number): boolean {
  if (at > 0 && t.kind[at - 1] === Kind.word) return true;
  return namesWithin(context).has(t.text.slice(t.start[at], t.end[at]));
}

/** The person by as many of the words as name one: "Ada Brix Confronts Harbour Board" of a headline is Ada Brix. */
function longestKnown(context: Context, words: readonly string[], gender: Gender): Named | null {
  const whole = lastSpeaker(context, words, gender) ?? fullest(context.people, words, gender);
  if (whole) return named(whole, words);
  for (let length = Math.min(3, words.length - 1); length >= 1 && words.length > 2; length--) {
    const form = fullest(context.people, words.slice(0, length), gender);
    if (form) return named(form, words);
  }
  return null;
}

/** Of two people with one surname the one who spoke last: "Brix" goes on to be Ada, though Tom Brix was named too. */
function lastSpeaker(context: Context, words: readonly string[], gender: Gender): Form | null {
  const forms = context.people.bySurname.get((words.at(-1) as string).toLowerCase());
  if (words.length > 1 || !forms || forms.length < 2) return null;
  const last = Math.max(0, context.readings.length - MEMORY);
  for (let index = context.readings.length - 1; index >= last; index--) {
    const spoken = context.readings[index]?.named?.name;
    const form = spoken ? forms.find((other) => other.words.join(' ') === spoken) : undefined;
    if (form && (gender === null || form.gender === null || form.gender === gender)) return form;
  }
  return null;
}

const isThe = (t: Tokens, at: number): boolean =>
  is(t, at, Word.determiner) && /^the$/i.test(t.text.slice(t.start[at], t.end[at]));

export const named = (form: Form | null, words: readonly string[]): Named => ({
  name: (form?.words ?? words).join(' '),
  type: 'person',
  gender: form?.gender ?? null,
  known: form !== null,
});

function withoutPossessive(word: string): string {
  const end = word.length - (word.endsWith('s') ? 2 : 1);
  const code = word.charCodeAt(end);
  return code === 39 || code === 0x2019 ? word.slice(0, end) : word;
}
