import { closing, NOUN, objectAt, type Phrase, phraseAt } from './noun-phrase.js';
import { Kind, type Tokens } from './tokens.js';
import { is, isCapital, isLower, isVerb } from './word-at.js';
import { Word } from './word-classes.js';

/** Words that begin an apposition after a comma: "the mayor", "34", "D-Ohio", "chief of staff"; or a clause on the person: "who…". */
export function startsApposition(t: Tokens, at: number, limit: number): boolean {
  if (at >= limit || t.kind[at] !== Kind.word) return false;
  const bits = t.bits[at] as number;
  if ((bits & Word.relative) !== 0) return true;
  if (isCapital(t, at) && (bits & (Word.male | Word.female)) !== 0) return true;
  // "once the site engineer", "now a baker"
  if ((bits & Word.adverb) !== 0 && is(t, at + 1, Word.determiner) && tellsRole(t, at + 1, limit))
    return true;
  if ((bits & (Word.pronoun | Word.conjunction | Word.subordinator | Word.auxiliary | Word.saying)) !== 0)
    return false;
  if ((bits & Word.date) !== 0) return false;
  // "Meanwhile, Brix, the mayor, said"
  if ((bits & (Word.adverb | Word.preposition)) !== 0 && (bits & Word.determiner) === 0) return false;
  if ((bits & (Word.determiner | Word.number | Word.capital)) !== 0) return true;
  if ((bits & NOUN) !== 0) return true;
  if ((bits & (Word.says | Word.past | Word.judges)) !== 0) return false;
  // "lead author", "communications director"; not "speaking in Ohio".
  return !t.text.startsWith('ing', (t.end[at] as number) - 3);
}

/** "a retired harbour nurse": the words from `at` on hold a role, before any verb. */
export function tellsRole(t: Tokens, at: number, limit: number): boolean {
  for (let word = at; word < limit && t.kind[word] === Kind.word && word < at + 8; word++) {
    if (isLower(t, word) && is(t, word, Word.role)) return !isVerb(t, word + 1);
    if (isVerb(t, word)) return false;
  }
  return false;
}

/** The phrase that begins at `first` with the appositions after it, as it stands behind a verb: "said Ada Brix, 34, a nurse". */
export function phraseWithAppositions(t: Tokens, first: number, limit: number): Phrase | null {
  const phrase = phraseAt(t, first, limit);
  if (!phrase || is(t, first, Word.pronoun)) return phrase;
  const second = secondOffice(t, phrase, limit);
  const core = second?.core ?? phrase.core;
  let last = second?.last ?? joined(t, phrase.last, limit);
  for (let turn = 0; turn < 8; turn++) {
    if (t.kind[last + 1] !== Kind.comma || !startsApposition(t, last + 2, limit)) break;
    // “…,” said Brix, who came later: behind the verb such a clause goes on with the story.
    if (is(t, last + 2, Word.relative)) break;
    const end = appositionEnd(t, last + 2, limit);
    if (end === last + 1) break;
    last = end;
  }
  return { first, last, core };
}

/** "actor and director Ada Brix": two offices of one person, whose name stands behind the second; null for none. */
function secondOffice(t: Tokens, { core, last }: Phrase, limit: number): Phrase | null {
  const and = last + 1;
  if (core !== last || !isLower(t, core) || !is(t, core, Word.role | Word.title)) return null;
  if (!isLower(t, and) || !t.text.startsWith('and ', t.start[and]) || !is(t, and + 1, Word.role | Word.title))
    return null;
  const second = phraseAt(t, and + 1, limit);
  return second && isCapital(t, second.core) && second.core > and + 1 ? second : null;
}

/** "Ada Brix and Tom Cole": the last token of a joint speaker. */
function joined(t: Tokens, last: number, limit: number): number {
  const and = last + 1;
  if (and + 1 >= limit || !isLower(t, and) || !t.text.startsWith('and', t.start[and])) return last;
  if (!isCapital(t, and + 1) && !is(t, and + 1, Word.determiner)) return last;
  const other = phraseAt(t, and + 1, limit);
  if (!other || isVerb(t, other.last + 1)) return last;
  return other.last;
}

/** Tokens of a clause that still tells who somebody is. */
const LONG_CLAUSE = 12;

/** The last token of the apposition that begins at `from`: up to a comma, the sentence's end or a new clause. */
function appositionEnd(t: Tokens, from: number, limit: number): number {
  let clause = is(t, from, Word.relative) ? from : -1;
  let at = from;
  for (; at < limit; at++) {
    const kind = t.kind[at] as number;
    if (kind === Kind.open) {
      const close = closing(t, at, limit);
      if (close !== -1) at = close;
      continue;
    }
    if (kind !== Kind.word && kind !== Kind.close) break;
    // "a teacher who came early" tells who it is; it goes with the phrase.
    if (clause === -1 && at > from && isLower(t, at) && (is(t, at, Word.relative) || isThat(t, at)))
      clause = at;
    if (at > from && clause === -1 && isLower(t, at)) {
      if (is(t, at, Word.subordinator) && !is(t, at, Word.preposition)) break;
      if (
        is(t, at, Word.attaching) &&
        objectAt(t, at + 1, limit) === at + 1 &&
        speechFollows(t, at + 1, limit)
      )
        break;
    }
  }
  // A long clause goes on with the story.
  return clause > from && at - clause > LONG_CLAUSE ? clause - 1 : at - 1;
}

const isThat = (t: Tokens, at: number): boolean => t.text.startsWith('that ', t.start[at]);

function speechFollows(t: Tokens, from: number, limit: number): boolean {
  for (let at = from; at < limit && at < from + 4 && t.kind[at] === Kind.word; at++) {
    if (is(t, at, Word.date)) return true;
    if (is(t, at, Word.preposition)) return false;
    if (is(t, at, Word.speech)) return true;
  }
  return false;
}
