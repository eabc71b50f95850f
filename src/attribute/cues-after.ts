import { phraseWithAppositions } from './apposition.js';
import { type Candidate, candidate, type FeatureList } from './candidate.js';
import { EVIDENCE, type Feature } from './evidence.js';
import { type Phrase, phraseAt } from './noun-phrase.js';
import { closingMark, hasHearer, isOtherVerb, isSays, sentenceEnd } from './sentence.js';
import { isWord, subjectOf } from './subject.js';
import { Kind, type Tokens } from './tokens.js';
import { is, isCapital, isLower, isVerb, kindAt, wordAt } from './word-at.js';
import { Word } from './word-classes.js';

/** How many words behind the quotation a verb may stand. */
const REACH = 60;

/** Who is named behind the quotation at `at`, within its sentence. */
export function candidatesAfter(t: Tokens, at: number): Candidate[] {
  const right = sentenceEnd(t, at);
  let next = at + 1;
  while (next < right && (t.kind[next] === Kind.comma || t.kind[next] === Kind.dash)) next++;
  if (next >= right) return [];
  const mark = kindAt(t, at + 1) === Kind.comma ? 'comma' : closingMark(t, at);
  const closing =
    mark === 'comma'
      ? EVIDENCE.commaThenFollows
      : mark === 'query'
        ? EVIDENCE.queryThenFollows
        : mark === 'stop'
          ? EVIDENCE.stopThenFollows
          : null;
  const open = mark === 'comma' || mark === 'query';
  // A small letter goes on with the sentence, whatever stop the words have: “….” said Brix.
  const verbs = inverted(t, next, right, open, mark === 'stop' && isLower(t, next) ? null : closing);
  // "Brix asked: “…?” Cole said he would.": behind a colon only what is all of the sentence tells whose it was.
  const answered = mark === 'query' && kindAt(t, at - 1) === Kind.colon;
  verbs.push(...followed(t, next, right, open, closing, verbs.length > 0));
  // “…,” Brix said, according to the Gazette: Brix it is.
  const sources =
    open && verbs.some(({ features }) => isBeside(features))
      ? []
      : accordingTo(t, next, right, mark === 'stop' ? closing : null);
  const own = answered ? verbs.filter(({ phrase }) => phrase.last + 2 >= right) : verbs;
  return [...own, ...sources, ...signature(t, at + 1, next, right)];
}

const isBeside = ([relation]: readonly Feature[]): boolean =>
  relation === EVIDENCE.inverted || relation === EVIDENCE.followed;

/** “…,” said Brix; “…,” exhorted Brix; “…” by Brix */
function inverted(
  t: Tokens,
  next: number,
  right: number,
  open: boolean,
  closing: Feature | null,
): Candidate[] {
  if (isWord(t, next, 'by'))
    return named(t, next, phraseWithAppositions(t, next + 1, right), [EVIDENCE.agent]);
  let verb = next;
  while (verb < right && isLower(t, verb) && is(t, verb, Word.adverb | Word.auxiliary)) verb++;
  const says = isSays(t, verb);
  if ((!says && !(open && isOtherVerb(t, verb))) || hasHearer(t, verb)) return [];
  const phrase = phraseWithAppositions(t, verb + 1, right);
  // “…,” said the mayor could come: somebody before the quotation said it of the mayor.
  if (phrase && isVerb(t, phrase.last + 1)) return [];
  return named(t, verb, phrase, [says ? EVIDENCE.inverted : EVIDENCE.invertedOther, closing]);
}

const named = (t: Tokens, cue: number, phrase: Phrase | null, features: FeatureList): Candidate[] =>
  phrase ? [candidate(t, phrase, cue, features)] : [];

/** “…,” Brix said; “…,” Brix erupted; “…” it was, Brix said. `answered`: somebody stands right behind the mark already. */
function followed(
  t: Tokens,
  next: number,
  right: number,
  open: boolean,
  closing: Feature | null,
  answered: boolean,
): Candidate[] {
  const found: Candidate[] = [];
  let settled = answered;
  for (let verb = next + 1; verb < right && verb < next + REACH && found.length < 3; verb++) {
    const says = isSays(t, verb);
    if (!says && !(open && found.length === 0 && isOtherVerb(t, verb))) continue;
    if (says && !settled && verb > next + 1 && t.kind[verb - 1] === Kind.comma && !hasHearer(t, verb)) {
      const phrase = phraseWithAppositions(t, verb + 1, right);
      if (phrase && phrase.last >= right - 6)
        found.push(candidate(t, phrase, verb, [EVIDENCE.followedFar, EVIDENCE.closesSentence, closing]));
    }
    const phrase = (says ? quotedBy(t, verb, right) : null) ?? subjectWithName(t, verb, next);
    if (phrase && phrase.first > verb) return [candidate(t, phrase, verb, [EVIDENCE.followed, closing])];
    if (phrase?.first === next) {
      const relation = says ? EVIDENCE.followed : EVIDENCE.followedOther;
      found.push(candidate(t, phrase, verb, [relation, closing, verb - next > 12 ? EVIDENCE.far : null]));
      settled = true;
    } else if (phrase && says) {
      const closes = !settled && closesSentence(t, phrase, verb, right) ? EVIDENCE.closesSentence : null;
      found.push(candidate(t, phrase, verb, [EVIDENCE.followedFar, closing, closes]));
    }
  }
  return found;
}

/** More words than stand in "quoted Ada Brix, the deputy harbour master of Port Callan, as saying". */
const QUOTED = 24;

/** “…,” the Herald quoted Brix as saying: whom the verb quotes. */
export function quotedBy(t: Tokens, verb: number, right: number): Phrase | null {
  if (is(t, verb, Word.weak)) return null;
  let as = verb + 2;
  const end = Math.min(right - 1, verb + QUOTED);
  while (as < end && !(is(t, as + 1, Word.saying) && isWord(t, as, 'as'))) as++;
  const phrase = as < end ? phraseAt(t, verb + 1, right) : null;
  return phrase?.last === as - 1 ? phrase : null;
}

/** “…” it was, Brix said. */
const closesSentence = (t: Tokens, phrase: Phrase, verb: number, right: number): boolean =>
  kindAt(t, phrase.first - 1) === Kind.comma && (verb + 1 >= right || kindAt(t, verb + 1) === Kind.comma);

/** The subject of `verb`; with the name before it where its own comma is missing: “…,” Ada Brix, the harbour master said. */
function subjectWithName(t: Tokens, verb: number, from: number): Phrase | null {
  const phrase = subjectOf(t, verb, from);
  if (!phrase || is(t, phrase.first, Word.pronoun) || isCapital(t, phrase.core)) return phrase;
  if (phrase.first < from + 2 || kindAt(t, phrase.first - 1) !== Kind.comma) return phrase;
  const name = phraseAt(t, from, phrase.first - 1);
  return name && name.last === phrase.first - 2 && isCapital(t, name.core)
    ? { first: from, last: phrase.last, core: name.core }
    : phrase;
}

/** “…” — Ada Brix */
function signature(t: Tokens, from: number, next: number, right: number): Candidate[] {
  for (let at = from; at < next; at++)
    if (t.kind[at] === Kind.dash && isCapital(t, next))
      return named(t, at, phraseAt(t, next, right), [EVIDENCE.signature]);
  return [];
}

/** A short paragraph that begins with a dash and a name, after a quotation: “…”¶ — Ada Brix, engineer */
export function signatureAt(t: Tokens): Candidate[] {
  if (t.kind[0] !== Kind.dash || t.kind.length > 16 || !isCapital(t, 1)) return [];
  return named(t, 0, phraseWithAppositions(t, 1, t.kind.length), [EVIDENCE.signature]);
}

/** The line under a quotation, inside its marks: Ada Brix, engineer */
export const ownSignature = (t: Tokens): Candidate[] =>
  isCapital(t, 0) ? named(t, -1, phraseWithAppositions(t, 0, t.kind.length), [EVIDENCE.ownSignature]) : [];

/** according to Brix, “…”; in the words of Brix, “…” */
export function accordingTo(t: Tokens, from: number, limit: number, feature: Feature | null): Candidate[] {
  const found: Candidate[] = [];
  for (let at = from; at + 1 < limit && at < from + REACH && t.kind[at] !== Kind.quote; at++) {
    if (!isSourcePhrase(t, at)) continue;
    // In front of its clause an apposition can't be told from the clause: "According to Brix, Cole said".
    const phrase = isCapital(t, at) ? phraseAt(t, at + 2, limit) : phraseWithAppositions(t, at + 2, limit);
    if (phrase) found.push(candidate(t, phrase, at, [EVIDENCE.accordingTo, feature]));
  }
  return found;
}

/** "according to", "words of" at token `at`. */
export function isSourcePhrase(t: Tokens, at: number): boolean {
  // A look at the bits spares most words the comparison.
  if (!is(t, at + 1, Word.preposition | Word.says)) return false;
  for (const [first, second] of t.lexicon.mentions.sourcePhrases)
    if (isWord(t, at + 1, second) && wordAt(t, at) === first) return true;
  return false;
}

/** “….” Brix said that it was so: the sentence behind. */
export function candidatesInNextSentence(t: Tokens, at: number): Candidate[] {
  if (closingMark(t, at) === 'comma' || closingMark(t, at) === 'none') return [];
  const start = sentenceEnd(t, at) + 1;
  const end = sentenceEnd(t, start);
  for (let verb = start + 1; verb < end && verb < start + 12; verb++) {
    if (t.kind[verb] === Kind.quote) return [];
    if (isSays(t, verb)) return named(t, verb, subjectOf(t, verb, start), [EVIDENCE.saidAfter]);
  }
  return [];
}
