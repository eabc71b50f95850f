import { Kind, type Tokens } from './tokens.js';
import { Word } from './word-classes.js';

/** A stretch of tokens, `last` inclusive, and where in it the words that name or describe the speaker stand. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** The phrase without what is added to it: "Ada Brix" of "Ada Brix, the harbour master,". */
  readonly core: number;
}

const VERBAL = Word.says | Word.past | Word.judges | Word.auxiliary;

// Before the first token nothing is looked up: a negative index makes every look-up of an array slow from then on.
export const is = (t: Tokens, at: number, bits: number): boolean =>
  at >= 0 && ((t.bits[at] ?? 0) & bits) !== 0;

export const isCapital = (t: Tokens, at: number): boolean =>
  at >= 0 && t.kind[at] === Kind.word && ((t.bits[at] as number) & Word.capital) !== 0;

export const isLower = (t: Tokens, at: number): boolean =>
  at >= 0 && t.kind[at] === Kind.word && ((t.bits[at] as number) & Word.capital) === 0;

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
  if (t.kind[before] !== Kind.word) return false;
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

/** A word that can't stand inside a noun phrase, unless written with a capital. */
function isBreak(t: Tokens, at: number): boolean {
  if (t.kind[at] !== Kind.word) return true;
  const bits = t.bits[at] as number;
  if ((bits & Word.capital) !== 0)
    return ((bits & Word.pronoun) !== 0 && (bits & Word.number) === 0) || opensSentence(t, at);
  return (
    (bits & (Word.subordinator | Word.auxiliary | Word.pronoun | Word.preposition | Word.conjunction)) !==
      0 ||
    ((bits & Word.adverb) !== 0 && (bits & Word.nationality) === 0)
  );
}

/** "…file On Monday": where the line break is lost, a preposition with a capital and a date begin a sentence. */
const opensSentence = (t: Tokens, at: number): boolean =>
  is(t, at, Word.preposition) &&
  at > 0 &&
  t.kind[at - 1] === Kind.word &&
  isCapital(t, at + 1) &&
  is(t, at + 1, Word.date);

/** A noun that can head a phrase: anything that is neither a function word nor plainly a verb. */
const NOUN =
  Word.role | Word.group | Word.organisation | Word.document | Word.speech | Word.nationality | Word.title;

const isDeterminer = (t: Tokens, at: number): boolean =>
  t.kind[at] === Kind.word && is(t, at, Word.determiner) && !is(t, at, Word.number);

/** The noun phrase that begins at `first`, without commas; null where none does. */
export function phraseAt(t: Tokens, first: number, limit: number): Phrase | null {
  if (first >= limit || t.kind[first] !== Kind.word) return null;
  if (is(t, first, Word.pronoun)) return { first, last: first, core: first };
  let at = first;
  while (at < limit && isDeterminer(t, at) && !isNameLike(t, at)) at++;
  const words = at;
  at = runOfNouns(t, at, limit);
  if (at === words) {
    // "one of the owners", "some", "another": the determiner stands alone.
    if (words === first || !is(t, words - 1, Word.determiner)) return null;
    if (!(isLower(t, words) && t.text.startsWith('of', t.start[words]))) {
      return is(t, first, Word.group) ? { first, last: words - 1, core: words - 1 } : null;
    }
  }
  const core = at - 1;
  at = attached(t, at, limit, isCapital(t, core));
  return { first, last: at - 1, core };
}

function isNameLike(t: Tokens, at: number): boolean {
  return is(t, at, Word.number);
}

function runOfNouns(t: Tokens, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isBreak(t, at)) {
    if (isLower(t, at)) {
      const bits = t.bits[at] as number;
      // "said", "called" end the phrase; "the embattled mayor", "his report" do not.
      if (
        (bits & (Word.says | Word.past | Word.judges)) !== 0 &&
        (bits & NOUN) === 0 &&
        !opensNoun(t, at, from)
      )
        break;
      if ((bits & (Word.says | Word.past)) !== 0 && (bits & NOUN) !== 0 && at > from && isCapital(t, at - 1))
        break;
      if (is(t, at, Word.date) || (bits & Word.saying) !== 0 || isThirdPerson(t, at, from)) break;
    } else if (is(t, at, Word.date) && at > from && (isLower(t, at - 1) || !is(t, at - 1, Word.date))) break;
    at++;
  }
  return at;
}

/** "agency defines the", "Brix plays a": a verb by its place. */
function isThirdPerson(t: Tokens, at: number, from: number): boolean {
  if (at === from || t.text.charCodeAt((t.end[at] as number) - 1) !== 115) return false;
  if (!isCapital(t, at - 1) && !is(t, at - 1, Word.role | Word.organisation | Word.document)) return false;
  if (is(t, at - 1, Word.possessive) || is(t, at, Word.group | Word.organisation | Word.document))
    return false;
  return t.kind[at + 1] === Kind.word && is(t, at + 1, Word.determiner | Word.pronoun | Word.subordinator);
}

/** "embattled" between "the" and "mayor". */
function opensNoun(t: Tokens, at: number, from: number): boolean {
  if (is(t, at, Word.says) || (at > from && isCapital(t, at - 1))) return false;
  const determined =
    at > 0 && (is(t, at - 1, Word.determiner | Word.adverb | Word.possessive) || at === from);
  const next = at + 1;
  return (
    determined &&
    t.kind[next] === Kind.word &&
    !is(t, next, Word.determiner | Word.pronoun | Word.preposition | Word.subordinator | Word.auxiliary)
  );
}

/** Takes in "of the council", "(R-Ark.)", "for the governor" after the words of a phrase. */
function attached(t: Tokens, from: number, limit: number, named: boolean): number {
  let at = from;
  for (let turn = 0; turn < 6 && at < limit; turn++) {
    if (t.kind[at] === Kind.open) {
      const close = closing(t, at, limit);
      if (close === -1) return at;
      at = close + 1;
      continue;
    }
    if (!isLower(t, at)) return at;
    const of = t.text.startsWith('of', t.start[at]) && (t.end[at] as number) - (t.start[at] as number) === 2;
    if (!(of || (!named && is(t, at, Word.attaching)))) return at;
    const inner = objectAt(t, at + 1, limit);
    if (inner === at + 1) return at;
    at = inner;
  }
  return at;
}

/** The end of a preposition's object; `from` itself where it is no part of a name: "in a statement", "on Monday". */
function objectAt(t: Tokens, from: number, limit: number): number {
  let at = from;
  while (at < limit && isDeterminer(t, at)) at++;
  const words = at;
  at = runOfNouns(t, at, limit);
  if (at === words) return from;
  const head = at - 1;
  if (isLower(t, head) && is(t, head, Word.speech)) return from;
  if (is(t, words, Word.date)) return from;
  return at;
}

function closing(t: Tokens, open: number, limit: number): number {
  for (let at = open + 1; at < limit && at < open + 10; at++) if (t.kind[at] === Kind.close) return at;
  return -1;
}

/** Words that begin an apposition after a comma: "the mayor", "34", "D-Ohio", "chief of staff"; or a clause on the person: "who…". */
export function startsApposition(t: Tokens, at: number, limit: number): boolean {
  if (at >= limit || t.kind[at] !== Kind.word) return false;
  const bits = t.bits[at] as number;
  if ((bits & Word.relative) !== 0) return true;
  if (isCapital(t, at) && (bits & (Word.male | Word.female)) !== 0) return true;
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

/** The phrase that begins at `first` with the appositions after it, as it stands behind a verb: "said Ada Brix, 34, a nurse". */
export function phraseWithAppositions(t: Tokens, first: number, limit: number): Phrase | null {
  const phrase = phraseAt(t, first, limit);
  if (!phrase || is(t, first, Word.pronoun)) return phrase;
  let last = joined(t, phrase.last, limit);
  for (let turn = 0; turn < 8; turn++) {
    if (t.kind[last + 1] !== Kind.comma || !startsApposition(t, last + 2, limit)) break;
    // “…,” said Brix, who came later: behind the verb such a clause goes on with the story.
    if (is(t, last + 2, Word.relative)) break;
    const end = appositionEnd(t, last + 2, limit);
    if (end === last + 1) break;
    last = end;
  }
  return { first, last, core: phrase.core };
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

/** The noun phrase that ends with token `last`, not reaching before `limit`. */
export function phraseEndingAt(t: Tokens, last: number, limit: number): Phrase | null {
  if (last < limit || t.kind[last] === undefined) return null;
  if (t.kind[last] === Kind.close) {
    for (let open = last; open >= limit && open > last - 10; open--)
      if (t.kind[open] === Kind.open) {
        const inner = phraseEndingAt(t, open - 1, limit);
        return inner && { first: inner.first, last, core: inner.last };
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

const wordAt = (t: Tokens, at: number): string => t.text.slice(t.start[at], t.end[at]).toLowerCase();

/** The words of the phrase before "of", "for" and the like. */
function coreEnd(t: Tokens, first: number, last: number): number {
  for (let at = first + 1; at <= last; at++) if (isLower(t, at) && is(t, at, Word.preposition)) return at - 1;
  return last;
}

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
      if ((bits & Word.saying) !== 0 && !(t.kind[before - 1] === Kind.word && isNoun(t, before - 1))) break;
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
