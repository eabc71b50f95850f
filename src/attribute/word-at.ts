import { Kind, type Tokens } from './tokens.js';
import { Word } from './word-classes.js';

const VERBAL = Word.says | Word.past | Word.judges | Word.auxiliary;

// Nothing is looked up beyond the first and last token: a negative index makes every look-up of an array slow from then
// on, one too high makes V8 throw away its optimised code.
export const kindAt = (t: Tokens, at: number): number =>
  at >= 0 && at < t.kind.length ? (t.kind[at] as number) : Kind.none;

export const is = (t: Tokens, at: number, bits: number): boolean =>
  at >= 0 && at < t.bits.length && ((t.bits[at] as number) & bits) !== 0;

export const isCapital = (t: Tokens, at: number): boolean =>
  kindAt(t, at) === Kind.word && ((t.bits[at] as number) & Word.capital) !== 0;

export const isLower = (t: Tokens, at: number): boolean =>
  kindAt(t, at) === Kind.word && ((t.bits[at] as number) & Word.capital) === 0;

/** A word in lower case that may be a finite verb, and stands where one can: not "the report", "their claims", "in talks". */
export function isVerb(t: Tokens, at: number): boolean {
  return isLower(t, at) && is(t, at, VERBAL) && !isNounHere(t, at);
}

const SUBJECT =
  Word.role |
  Word.group |
  Word.organisation |
  Word.document |
  Word.pronoun |
  Word.adverb |
  Word.auxiliary |
  Word.time |
  Word.date |
  Word.conjunction |
  Word.subordinator |
  Word.number |
  Word.title |
  Word.preposition |
  Word.past;

/** Behind an article, a possessive or a preposition a word is a noun, whatever else it can be. */
export function isNounHere(t: Tokens, at: number): boolean {
  const before = at - 1;
  if (kindAt(t, before) !== Kind.word) return false;
  const bits = t.bits[before] as number;
  if ((bits & Word.possessive) !== 0) return (bits & Word.pronoun) === 0;
  if ((bits & Word.capital) !== 0 && before > 0 && (bits & Word.determiner) === 0)
    // "the Brix report", "Brix's Harbour Radio post"
    return (
      is(t, at, Word.document) && is(t, before - 1, Word.determiner | Word.possessive) && !endsInS(t, at)
    );
  // "a blunt message", "pep talks": behind a word that is nobody, a noun for words is one.
  if (is(t, at, Word.speech | Word.document) && (bits & SUBJECT) === 0 && (bits & Word.capital) === 0)
    return true;
  if ((bits & Word.determiner) !== 0)
    return (bits & (Word.pronoun | Word.subordinator | Word.group | Word.number)) === 0;
  if ((bits & (Word.adverb | Word.subordinator | Word.auxiliary)) !== 0 || (bits & Word.preposition) === 0)
    return false;
  const to =
    (t.end[before] as number) - (t.start[before] as number) === 2 && t.text.startsWith('to', t.start[before]);
  return !to || endsInS(t, at);
}

const endsInS = (t: Tokens, at: number): boolean => t.text.charCodeAt((t.end[at] as number) - 1) === 115;

/** The word in lower case, without what an apostrophe adds: "mayor" of "the Mayor’s". */
export function wordAt(t: Tokens, at: number): string {
  const start = t.start[at] as number;
  const end = t.end[at] as number;
  let stem = start;
  while (stem < end && t.text.charCodeAt(stem) !== 39 && t.text.charCodeAt(stem) !== 0x2019) stem++;
  return t.text.slice(start, stem).toLowerCase();
}
