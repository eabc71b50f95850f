import { isSourcePhrase } from './cues-after.js';
import { type Phrase, phraseAt } from './noun-phrase.js';
import { hasHearer, isSays } from './sentence.js';
import { Kind, type Tokens } from './tokens.js';
import { is, isCapital, isLower } from './word-at.js';
import { Word } from './word-classes.js';

/** So many commas may part the words of an attribution: "…, said Ada Brix, 34, a nurse". */
const COMMAS = 4;

/** "The pier will hold, Brix said", "…, says the engineer Ada Brix": who says what the sentence reports without marks. */
export function attributedAtEnd(t: Tokens, start: number, limit: number): Phrase | null {
  const end = t.kind[limit - 1] === Kind.stop ? limit - 1 : limit;
  let commas = 0;
  for (let at = end - 2; at > start && commas < COMMAS; at--) {
    if (t.kind[at] !== Kind.comma) continue;
    commas++;
    const inverted = isSays(t, at + 1) && !hasHearer(t, at + 1) && !is(t, at + 1, Word.weak);
    const subject = phraseAt(t, inverted ? at + 2 : at + 1, end);
    if (!subject || is(t, subject.core, Word.date)) continue;
    if (inverted ? isSomebody(t, subject) && endsPhrase(t, subject.last + 1, end) : isClause(t, subject, end))
      return subject;
  }
  return null;
}

/** "The pier will hold, according to Ada Brix": whose report it is; of "he said, according to the Herald" it is his. */
export function sourceAtEnd(t: Tokens, start: number, limit: number): Phrase | null {
  let commas = 0;
  for (let at = limit - 2; at > start && commas < COMMAS; at--) {
    if (t.kind[at] !== Kind.comma) continue;
    commas++;
    if (isSourcePhrase(t, at + 1)) return isSays(t, at - 1) ? null : phraseAt(t, at + 3, limit);
  }
  return null;
}

/** "Ada Brix", "the engineer", "she"; not "the pier". */
const isSomebody = (t: Tokens, { core }: Phrase): boolean =>
  isCapital(t, core) || is(t, core, Word.role | Word.pronoun);

/** "said Brix at noon", not "said Brix and Cole had left", "said Brix has". */
const endsPhrase = (t: Tokens, at: number, end: number): boolean =>
  at >= end ||
  t.kind[at] === Kind.comma ||
  (isLower(t, at) && is(t, at, Word.preposition) && !t.text.startsWith('to ', t.start[at]));

/** "Brix said on Monday", and no more. */
const isClause = (t: Tokens, { last }: Phrase, end: number): boolean =>
  isSays(t, last + 1) && endsClause(t, last + 2, end);

/** Nothing but a time behind the verb: "Brix said on Monday". */
function endsClause(t: Tokens, from: number, end: number): boolean {
  for (let at = from; at < end; at++)
    if (!is(t, at, Word.preposition | Word.date | Word.time | Word.number | Word.adverb)) return false;
  return true;
}
