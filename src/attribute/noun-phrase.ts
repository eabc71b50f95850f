import { isWordCode } from './letters.js';
import { Kind, type Tokens } from './tokens.js';
import { is, isCapital, isLower, isVerb, kindAt } from './word-at.js';
import { Word } from './word-classes.js';

/** A stretch of tokens, `last` inclusive, and where in it the words that name or describe the speaker stand. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** The phrase without what is added to it: "Ada Brix" of "Ada Brix, the harbour master,". */
  readonly core: number;
}

/** A word that can't stand inside a noun phrase, unless written with a capital. */
function isBreak(t: Tokens, at: number): boolean {
  if (t.kind[at] !== Kind.word) return true;
  const bits = t.bits[at] as number;
  if ((bits & Word.capital) !== 0)
    return ((bits & Word.pronoun) !== 0 && (bits & Word.number) === 0) || opensSentence(t, at);
  return (
    (bits & (Word.subordinator | Word.auxiliary | Word.pronoun | Word.preposition | Word.conjunction)) !==
      0 ||
    // "a first responder", "the late mayor": behind an article it is an adjective.
    ((bits & Word.adverb) !== 0 && (bits & Word.nationality) === 0 && !is(t, at - 1, Word.determiner))
  );
}

/** "…file On Monday": where the line break is lost, a preposition with a capital and a date begin a sentence. */
export const opensSentence = (t: Tokens, at: number): boolean =>
  is(t, at, Word.preposition) &&
  at > 0 &&
  t.kind[at - 1] === Kind.word &&
  isCapital(t, at + 1) &&
  is(t, at + 1, Word.date);

/** A noun that can head a phrase: anything that is neither a function word nor plainly a verb. */
export const NOUN =
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
    // "the two said"
    if (words > first + 1 && isVerb(t, words)) return { first, last: words - 1, core: words - 1 };
    if (!(isLower(t, words) && t.text.startsWith('of', t.start[words]))) {
      return is(t, first, Word.group) ? { first, last: words - 1, core: words - 1 } : null;
    }
  }
  const core = at - 1;
  at = attached(t, at, limit, isCapital(t, core) && !isOffice(t, core, at));
  return { first, last: at - 1, core };
}

/** "Secretary for Trade Ada Brix": an office with a capital and what it is of. */
const isOffice = (t: Tokens, at: number, preposition: number): boolean =>
  is(t, at, Word.title | Word.role) &&
  !is(t, at, Word.male | Word.female) &&
  isLower(t, preposition) &&
  t.text.startsWith('for', t.start[preposition]) &&
  isCapital(t, preposition + 1);

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
      if (at > from && isDoing(t, at)) break;
    } else if (
      is(t, at, Word.date) &&
      at > from &&
      !isMonthAsName(t, at) &&
      (isLower(t, at - 1) || !is(t, at - 1, Word.date))
    )
      break;
    at++;
  }
  return at;
}

/** "agency defines the", "Brix plays a", "agency defines “safe harbour”": a verb by its place. */
function isThirdPerson(t: Tokens, at: number, from: number): boolean {
  if (at === from || t.text.charCodeAt((t.end[at] as number) - 1) !== 115) return false;
  if (!isCapital(t, at - 1) && !is(t, at - 1, Word.role | Word.organisation | Word.document)) return false;
  if (is(t, at - 1, Word.possessive) || is(t, at, Word.group | Word.organisation | Word.document))
    return false;
  if (kindAt(t, at + 1) !== Kind.word) return false;
  return is(t, at + 1, Word.determiner | Word.pronoun | Word.subordinator) || isMarked(t, at + 1);
}

/** "Ada May", not "Ada May 5". */
export const isMonthAsName = (t: Tokens, at: number): boolean =>
  is(t, at, Word.date) &&
  isCapital(t, at) &&
  isCapital(t, at - 1) &&
  is(t, at - 1, Word.male | Word.female) &&
  !is(t, at + 1, Word.number);

/** "a baker holding a tray": behind somebody a participle begins a clause; but "the Brix building", "a nurse training course". */
const isDoing = (t: Tokens, at: number): boolean =>
  t.text.startsWith('ing', (t.end[at] as number) - 3) &&
  isLower(t, at - 1) &&
  is(t, at - 1, Word.role | Word.group) &&
  isLower(t, at + 1) &&
  is(t, at + 1, Word.determiner | Word.preposition | Word.pronoun);

/** Words in marks that are no speech: a title, a term. */
export const isMarked = (t: Tokens, at: number): boolean =>
  !isWordCode(t.text.charCodeAt(t.start[at] as number));

/** "embattled" between "the" and "mayor". */
export function opensNoun(t: Tokens, at: number, from: number): boolean {
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
export function objectAt(t: Tokens, from: number, limit: number): number {
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

export function closing(t: Tokens, open: number, limit: number): number {
  for (let at = open + 1; at < limit && at < open + 10; at++) if (t.kind[at] === Kind.close) return at;
  return -1;
}
