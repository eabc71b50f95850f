import { type Candidate, kindOf } from './candidates.js';
import { is, isCapital, isLower } from './nounPhrase.js';
import { fullest, type Gender, lastNameWord, nameStart } from './people.js';
import type { SpeakerType } from './quote.js';
import type { Context } from './speakers.js';
import type { Tokens } from './tokens.js';
import { Kind } from './tokens.js';
import { Word } from './wordClasses.js';

export interface Named {
  readonly name: string | null;
  readonly type: SpeakerType;
}

const UNKNOWN: Named = { name: null, type: 'unknown' };

/** Whom a mention names, in the fullest form that the article supports. */
export function nameOf(context: Context, candidate: Candidate): Named {
  const { tokens: t, phrase } = candidate;
  switch (kindOf(t, phrase)) {
    case 'pronoun':
      return UNKNOWN;
    case 'document':
      return { name: null, type: 'document' };
    case 'organisation':
      return organisation(t, phrase.first, phrase.core);
    case 'group':
    case 'thing':
    case 'role': {
      const apposed = nameAfter(context, t, phrase.core + 1, phrase.last);
      return apposed ?? { name: null, type: kindOf(t, phrase) === 'thing' ? 'unknown' : 'person' };
    }
    default:
      return personal(context, t, phrase.first, phrase.core);
  }
}

function organisation(t: Tokens, first: number, last: number): Named {
  let start = first;
  while (start < last && is(t, start, Word.determiner)) start++;
  if (!hasCapital(t, start, last)) return { name: null, type: 'organisation' };
  return { name: t.text.slice(t.start[start], t.end[last]), type: 'organisation' };
}

function hasCapital(t: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isCapital(t, at)) return true;
  return false;
}

/** "the company's founder, Ada Brix": the name in the apposition. */
function nameAfter(context: Context, t: Tokens, first: number, last: number): Named | null {
  for (let at = first; at <= last; at++) {
    if (!isCapital(t, at)) continue;
    if (t.kind[at - 1] !== Kind.comma) return null;
    return personal(context, t, at, last);
  }
  return null;
}

/** The last run of capitals from `first` on is the name: "Deputy Prime Minister Ada Brix", "harbour master Ada Brix". */
function personal(context: Context, t: Tokens, first: number, last: number): Named {
  let end = first;
  while (end <= last && t.kind[end] === Kind.word) end++;
  end--;
  let start = end;
  while (
    start > first &&
    (isCapital(t, start - 1) || (is(t, start - 1, Word.particle) && isLower(t, start - 1)))
  )
    start--;
  while (start < end && (is(t, start, Word.determiner) || (isLower(t, start) && is(t, start, Word.particle))))
    start++;
  const words: string[] = [];
  const bits: number[] = [];
  for (let at = start; at <= end; at++) {
    words.push(strip(t.text.slice(t.start[at], t.end[at])));
    bits.push(t.bits[at] as number);
  }
  const cut = nameStart(words, bits);
  const kept = words.slice(cut);
  const surname = lastNameWord(kept, bits.slice(cut));
  if (surname < 0) return UNKNOWN;
  const gender = titleGender(bits.slice(0, cut));
  const form = fullest(context.people, kept.slice(0, surname + 1), gender);
  return { name: (form?.words ?? kept).join(' '), type: 'person' };
}

const strip = (word: string): string => word.replace(/['’]s?$/, '');

function titleGender(bits: readonly number[]): Gender {
  for (const bit of bits) {
    if ((bit & Word.male) !== 0 && (bit & Word.female) === 0) return 'male';
    if ((bit & Word.female) !== 0 && (bit & Word.male) === 0) return 'female';
  }
  return null;
}
