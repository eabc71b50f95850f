import type { Context } from './context.js';
import { is, isCapital, isLower } from './nounPhrase.js';
import { type Form, fullest, type Gender, lastNameWord, nameStart, organisationNamed } from './people.js';
import type { SpeakerType } from './quote.js';
import { Kind, type Tokens } from './tokens.js';
import { Word } from './wordClasses.js';

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
  const words: string[] = [];
  const bits: number[] = [];
  for (let at = start; at <= end; at++) {
    words.push(withoutPossessive(t.text.slice(t.start[at], t.end[at])));
    bits.push(t.bits[at] as number);
  }
  const cut = nameStart(words, bits);
  const kept = words.slice(cut);
  const surname = lastNameWord(kept, bits.slice(cut));
  if (surname < 0) return UNKNOWN;
  // "the ACU", "the Sentinel": a bare name with an article is no person.
  if (cut === 0 && isThe(t, article))
    return { name: words.join(' '), type: 'organisation', gender: null, known: true };
  return named(fullest(context.people, kept.slice(0, surname + 1), titleGender(bits.slice(0, cut))), kept);
}

const isThe = (t: Tokens, at: number): boolean => /^the$/i.test(t.text.slice(t.start[at], t.end[at]));

export const named = (form: Form | null, words: readonly string[]): Named => ({
  name: (form?.words ?? words).join(' '),
  type: 'person',
  gender: form?.gender ?? null,
  known: form !== null,
});

const withoutPossessive = (word: string): string => word.replace(/['’]s?$/, '');

function titleGender(bits: readonly number[]): Gender {
  for (const bit of bits) {
    if ((bit & Word.male) !== 0 && (bit & Word.female) === 0) return 'male';
    if ((bit & Word.female) !== 0 && (bit & Word.male) === 0) return 'female';
  }
  return null;
}
