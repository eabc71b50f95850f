import { NOUN, opensNoun, opensSentence, type Phrase } from './noun-phrase.js';
import { Kind, type Tokens } from './tokens.js';
import { is, isCapital, isLower, kindAt, wordAt } from './word-at.js';
import { Word } from './word-classes.js';

/** The noun phrase that ends with token `last`, not reaching before `limit`. */
export function phraseEndingAt(t: Tokens, last: number, limit: number): Phrase | null {
  if (last < limit || t.kind[last] === undefined) return null;
  if (t.kind[last] === Kind.close) {
    for (let open = last; open >= limit && open > last - 10; open--)
      if (t.kind[open] === Kind.open) {
        const inner = phraseEndingAt(t, open - 1, limit);
        return inner && { first: inner.first, last, core: inner.core };
      }
    return null;
  }
  if (t.kind[last] !== Kind.word) return null;
  if (is(t, last, Word.pronoun)) return { first: last, last, core: last };
  const clause = clauseStart(t, last, limit);
  const first = withoutSingular(t, phraseStart(t, clause, last), last);
  return first > last ? null : { first, last, core: coreEnd(t, first, last) };
}

/** "a move Brillish officials called …": one thing and several people are two phrases. */
function withoutSingular(t: Tokens, first: number, last: number): number {
  if (!is(t, first, Word.determiner) || !t.lexicon.mentions.singularDeterminers.has(wordAt(t, first)))
    return first;
  if (!isLower(t, last) || !is(t, last, Word.group)) return first;
  let at = last;
  while (at > first && !isCapital(t, at)) at--;
  while (at > first + 1 && isCapital(t, at - 1)) at--;
  return at > first + 1 ? at : first;
}

/** The words of the phrase before "of", "for" and the like. */
function coreEnd(t: Tokens, first: number, last: number): number {
  const { definiteDeterminers } = t.lexicon.mentions;
  for (let at = first + 1; at <= last; at++)
    // "the above figures"
    if (
      isLower(t, at) &&
      is(t, at, Word.preposition) &&
      !(at === first + 1 && definiteDeterminers.has(wordAt(t, first)))
    )
      return isOwner(t, at, last) ? last : at - 1;
  return last;
}

/** "Bank of Brill’s Ada Brix": what stands before "of" owns the name that ends at `last`. */
function isOwner(t: Tokens, of: number, last: number): boolean {
  if (!is(t, of - 1, ORGANISATION) || !isCapital(t, last) || is(t, last, ORGANISATION)) return false;
  let at = last;
  while (at > of && isCapital(t, at) && !is(t, at, Word.possessive)) at--;
  return at < last && isCapital(t, at);
}

const ORGANISATION = Word.organisation | Word.bareOrganisation;

/** Walks left over what may belong to one noun phrase with its prepositions. */
function clauseStart(t: Tokens, last: number, limit: number): number {
  let at = last;
  while (at > limit) {
    const before = at - 1;
    if (t.kind[before] !== Kind.word) break;
    const bits = t.bits[before] as number;
    if ((bits & Word.capital) === 0) {
      if ((bits & (Word.auxiliary | Word.pronoun)) !== 0) break;
      if ((bits & Word.subordinator) !== 0 && (bits & Word.preposition) === 0) break;
      if (
        (bits & (Word.says | Word.past | Word.judges)) !== 0 &&
        (bits & NOUN) === 0 &&
        !opensNoun(t, before, limit)
      )
        break;
      // "another source speaking to the Gazette said" is one phrase; "adding that Brix said" is not.
      if ((bits & Word.saying) !== 0 && !(kindAt(t, before - 1) === Kind.word && isNoun(t, before - 1)))
        break;
      if (
        (bits & Word.adverb) !== 0 &&
        (bits & (Word.preposition | Word.nationality)) === 0 &&
        !is(t, before - 1, Word.determiner)
      )
        break;
      if ((bits & Word.conjunction) !== 0 && !joinsNames(t, before, limit)) break;
      if (startsAnother(t, at)) break;
    } else if (opensSentence(t, before)) return before;
    at = before;
  }
  return at;
}

/** "a move the council called …", "a statement Brix made": behind a noun another phrase begins, which is its clause's subject. */
function startsAnother(t: Tokens, at: number): boolean {
  if (is(t, at, Word.determiner))
    return (
      isLower(t, at) &&
      !is(t, at, Word.number | Word.pronoun | Word.subordinator | Word.group) &&
      !is(t, at - 1, NOT_BEFORE_ANOTHER)
    );
  return isCapital(t, at) && is(t, at - 1, Word.speech | Word.document) && !is(t, at - 1, Word.role);
}

const NOT_BEFORE_ANOTHER =
  Word.determiner |
  Word.preposition |
  Word.conjunction |
  Word.adverb |
  Word.says |
  Word.saying |
  Word.past |
  Word.judges;

const isNoun = (t: Tokens, at: number): boolean => is(t, at, NOUN) || isCapital(t, at);

const joinsNames = (t: Tokens, and: number, limit: number): boolean =>
  and > limit && isCapital(t, and - 1) && isCapital(t, and + 1) && t.text.startsWith('and', t.start[and]);

/** Drops what stands before the phrase in its clause: "On Monday the mayor" → "the mayor". */
function phraseStart(t: Tokens, from: number, last: number): number {
  let at = from;
  while (at <= last) {
    const bits = t.bits[at] as number;
    if (
      (bits & (Word.adverb | Word.conjunction)) !== 0 &&
      (bits & Word.nationality) === 0 &&
      !(isCapital(t, at) && at > from)
    )
      at++;
    else if ((bits & Word.date) !== 0 && at < last && !is(t, at, Word.possessive)) at++;
    else if (
      (bits & (Word.preposition | Word.subordinator)) !== 0 &&
      (bits & Word.determiner) === 0 &&
      (bits & Word.number) === 0
    ) {
      const end = prepositionalEnd(t, at, last);
      if (end > last) return lastRun(t, at, last);
      at = end;
    } else if (opensParticiple(t, at, last)) {
      return lastRun(t, at, last);
    } else break;
  }
  return at;
}

/** "Speaking to reporters Brix": a clause's opening, not its subject. */
const opensParticiple = (t: Tokens, at: number, last: number): boolean =>
  at < last &&
  t.text.startsWith('ing', (t.end[at] as number) - 3) &&
  isLower(t, at + 1) &&
  is(t, at + 1, Word.preposition | Word.determiner | Word.pronoun);

function prepositionalEnd(t: Tokens, preposition: number, last: number): number {
  let at = preposition + 1;
  while (at <= last && is(t, at, Word.determiner)) at++;
  const date = is(t, at, Word.date) && !is(t, at, Word.possessive);
  at++;
  if (date) {
    while (at <= last && is(t, at, Word.number)) at++;
    return at;
  }
  while (at <= last && !is(t, at, Word.determiner) && !startsRun(t, at)) at++;
  if (at > last) return at;
  if (isLower(t, at - 1) && is(t, at - 1, Word.preposition)) return prepositionalEnd(t, at - 1, last);
  return at;
}

/** A capital after a small word that is no preposition begins something new: "in a statement Brix". */
function startsRun(t: Tokens, at: number): boolean {
  return (
    isCapital(t, at) && isLower(t, at - 1) && !is(t, at, Word.date) && !is(t, at - 1, Word.role | Word.title)
  );
}

/** The last determiner or run of capitals up to `last`. */
function lastRun(t: Tokens, from: number, last: number): number {
  let at = last;
  const capital = isCapital(t, last);
  while (at > from + 1) {
    if (is(t, at, Word.determiner) && isLower(t, at)) return at;
    if (is(t, at - 1, Word.preposition) && isLower(t, at - 1)) return at;
    if (capital && !isCapital(t, at - 1) && !is(t, at - 1, Word.particle | Word.role | Word.title)) return at;
    at--;
  }
  return at;
}
