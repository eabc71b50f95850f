import { phraseWithAppositions } from './apposition.js';
import { attributedAtEnd, sourceAtEnd } from './attributed-at-end.js';
import { type Candidate, candidate, type FeatureList } from './candidate.js';
import { accordingTo, quotedBy } from './cues-after.js';
import { EVIDENCE, type Feature } from './evidence.js';
import { type Phrase, phraseAt } from './noun-phrase.js';
import { phraseEndingAt } from './phrase-before.js';
import {
  afterDateline,
  closingMark,
  hasHearer,
  isPassive,
  isSays,
  sentenceEnd,
  sentenceStart,
} from './sentence.js';
import { isParticiple, isWord, mainSubject, subjectOf } from './subject.js';
import { Kind, type Tokens } from './tokens.js';
import { is, isCapital, isLower, isNounHere, isVerb, kindAt, wordAt } from './word-at.js';
import { Word } from './word-classes.js';

/** How many words before the quotation a verb may stand, and how many verbs are looked at. */
const REACH = 60;
const VERBS = 4;

/** Who is named before the quotation at `at`, within its sentence. */
export function candidatesBefore(t: Tokens, at: number): Candidate[] {
  const left = sentenceStart(t, at);
  if (left >= at) return [];
  const mark = kindAt(t, at - 1);
  if (mark === Kind.colon && isPointer(t, left, at - 1)) return [];
  const opening =
    mark === Kind.colon ? EVIDENCE.colonBefore : mark === Kind.comma ? EVIDENCE.commaBefore : null;
  const verbs = byVerbs(t, at, left, opening);
  const labels = mark === Kind.colon ? beforeColon(t, at, left) : [];
  return [
    ...verbs,
    ...accordingTo(t, left, at, opening),
    ...labels,
    ...bySubject(t, at, left, verbs.length + labels.length, opening),
  ];
}

/** "Related: “", "Read more: “": points to another page. */
function isPointer(t: Tokens, left: number, colon: number): boolean {
  const { pointers } = t.lexicon.mentions;
  return (
    colon - left < 4 && t.kind[left] === Kind.word && pointers.has(wordAt(t, left)) && !isVerb(t, left + 1)
  );
}

/** Brix said, “…”; Brix waved, saying “…”; Brix praised the “…” */
function byVerbs(t: Tokens, at: number, left: number, opening: Feature | null): Candidate[] {
  const found: Candidate[] = [];
  for (let verb = at - 1; verb >= left && verb > at - REACH && found.length < VERBS; verb--) {
    if (!isCue(t, verb, left) || quotedBy(t, verb, at)) continue;
    const agent = (found.length === 0 ? agentOf(t, verb, left, at) : null) ?? inserted(t, verb, left, at);
    const phrase =
      agent ??
      (opensParticiple(t, verb, left)
        ? subjectBehind(t, at)
        : (subjectOf(t, verb, left) ?? (verb === left ? phraseWithAppositions(t, verb + 1, at) : null)));
    if (!phrase) continue;
    const passive = !agent && !isParticiple(t, verb) && isPassive(t, verb);
    found.push(
      candidate(t, phrase, verb, [
        relation(t, verb),
        opening,
        inOpeningClause(t, verb, left, at) ? EVIDENCE.clause : null,
        found.length > 0 ? EVIDENCE.notNearest : null,
        verb >= at - 2 ? EVIDENCE.beside : null,
        passive ? EVIDENCE.passive : null,
        passive && hears(t, verb) ? EVIDENCE.hears : null,
        at - verb > 8 ? EVIDENCE.far : null,
      ]),
    );
  }
  return found;
}

/** "described by Brix as “", "as reported by the Herald, “", "As reported in the Herald, “" */
function agentOf(t: Tokens, verb: number, left: number, at: number): Phrase | null {
  if (isParticiple(t, verb)) return null;
  const before = is(t, verb - 1, Word.adverb) ? verb - 2 : verb - 1;
  const as = before >= left && (isWord(t, before, 'As') || isWord(t, before, 'as'));
  if (!isWord(t, verb + 1, 'by') && !(as && isWord(t, verb + 1, 'in'))) return null;
  const phrase = phraseAt(t, verb + 2, at);
  if (!phrase || is(t, phrase.core, Word.time | Word.date | Word.number) || isIng(t, phrase.first))
    return null;
  const next = phrase.last + 1;
  const parted = t.kind[next] === Kind.comma || t.kind[next] === Kind.colon;
  // "dismissed the numbers reported by the Herald as “": of verbs of speech only a point tells.
  return parted || (is(t, verb, Word.judges) && (next === at || isWord(t, next, 'as'))) ? phrase : null;
}

/** "The trouble, says Ada Brix, an engineer, is “", "But, says Ada Brix, “" */
function inserted(t: Tokens, verb: number, left: number, at: number): Phrase | null {
  if (verb <= left || t.kind[verb - 1] !== Kind.comma || !isSays(t, verb)) return null;
  if (is(t, verb, Word.weak | Word.judges) || hasHearer(t, verb)) return null;
  const phrase = phraseWithAppositions(t, verb + 1, at);
  if (!phrase || !(isCapital(t, phrase.core) || is(t, phrase.core, Word.role))) return null;
  const comma = phrase.last + 1;
  if (is(t, phrase.core, Word.date | Word.pronoun) || t.kind[comma] !== Kind.comma) return null;
  const opening = is(t, left, Word.conjunction | Word.adverb) && left === verb - 2;
  return isVerb(t, comma + 1) || (opening && comma + 1 === at) ? phrase : null;
}

/** "was asked, “": the subject hears it. */
const hears = (t: Tokens, verb: number): boolean =>
  hasHearer(t, verb) || t.lexicon.askingVerbs.has(wordAt(t, verb));

/** "Calling it “", "After vowing that “": a participle whose subject is still to come. */
function opensParticiple(t: Tokens, verb: number, left: number): boolean {
  if (!isIng(t, verb)) return false;
  for (let at = left; at < verb; at++)
    if (
      !is(t, at, Word.preposition | Word.conjunction | Word.subordinator | Word.adverb) ||
      is(t, at, Word.pronoun)
    )
      return false;
  return true;
}

const isIng = (t: Tokens, at: number): boolean => t.text.startsWith('ing', (t.end[at] as number) - 3);

/** "“…” of the pier, Brix has": the subject of the clause that the participle opens. */
function subjectBehind(t: Tokens, at: number): Phrase | null {
  const right = sentenceEnd(t, at);
  let comma = closingMark(t, at) === 'comma' ? at : at + 1;
  while (comma > at && comma < right && t.kind[comma] !== Kind.comma) comma++;
  const phrase = phraseWithAppositions(t, comma + 1, right);
  return phrase && (isVerb(t, phrase.last + 1) || isCapital(t, phrase.core)) ? phrase : null;
}

/** "When Cole said so, Brix fired back: “": a clause that opens the sentence, and ends before its subject. */
function inOpeningClause(t: Tokens, verb: number, left: number, at: number): boolean {
  if (!is(t, left, Word.subordinator) || is(t, left, Word.pronoun | Word.determiner)) return false;
  // "As Brix said, it was “grim”" is hers.
  if (isWord(t, left, 'As')) return false;
  for (let comma = verb + 1; comma < at - 2; comma++)
    if (t.kind[comma] === Kind.comma) {
      const subject = phraseAt(t, comma + 1, at);
      return subject !== null && isVerb(t, subject.last + 1);
    }
  return false;
}

function isCue(t: Tokens, at: number, left: number): boolean {
  if (t.kind[at] !== Kind.word || (isCapital(t, at) && at !== left)) return false;
  if (!is(t, at, Word.says | Word.saying | Word.judges)) return false;
  // "will continue to be “"
  if (isWord(t, at + 1, 'to') && t.lexicon.phaseVerbs.has(wordAt(t, at))) return false;
  return isParticiple(t, at) || !isNounHere(t, at);
}

function relation(t: Tokens, verb: number): Feature {
  if (!is(t, verb, Word.says | Word.saying)) return EVIDENCE.judged;
  if (isParticiple(t, verb)) return EVIDENCE.participle;
  return isLower(t, verb - 1) && isWord(t, verb - 1, 'to') ? EVIDENCE.infinitive : EVIDENCE.preceded;
}

/** Brix: “…”; “…” of the report: “…” */
function beforeColon(t: Tokens, at: number, left: number): Candidate[] {
  const last = at - 2;
  if (!isCapital(t, last) && !is(t, last, Word.document | Word.role)) return [];
  const phrase = phraseEndingAt(t, last, left);
  if (!phrase) return [];
  const whole =
    phrase.first === left ||
    kindAt(t, phrase.first - 1) === Kind.dash ||
    kindAt(t, phrase.first - 1) === Kind.colon;
  return whole || !isCapital(t, last)
    ? [candidate(t, phrase, at - 1, [whole ? EVIDENCE.colonLabel : EVIDENCE.colonName])]
    : [];
}

/** Brix delivered a message: “…”; Brix and the “…” */
function bySubject(
  t: Tokens,
  at: number,
  left: number,
  others: number,
  opening: Feature | null,
): Candidate[] {
  const colon = opening === EVIDENCE.colonBefore;
  if (others > 0 && !colon) return [];
  const subject = mainSubject(t, left, at);
  return subject
    ? [candidate(t, subject, -1, [colon ? EVIDENCE.colonSentence : EVIDENCE.subject, opening])]
    : [];
}

/** Of the sentence that ends before token `end`: who says something in it, and its subject. */
export function candidatesInSentenceBefore(
  t: Tokens,
  end: number,
  [subjectOnly, says]: readonly [Feature, Feature],
  more: FeatureList = [],
): Candidate[] {
  let last = end - 1;
  while (last >= 0 && t.kind[last] === Kind.stop) last--;
  if (last < 0 || t.kind[last] === Kind.quote) return [];
  let start = last;
  const limit = Math.max(0, last - REACH);
  while (start > limit && kindAt(t, start - 1) !== Kind.stop && kindAt(t, start - 1) !== Kind.quote) start--;
  if (start === 0) start = afterDateline(t, last);
  // What follows a quotation tells of that one; its speaker is carried.
  if (kindAt(t, start - 1) === Kind.quote && isSays(t, start)) return [];
  const found: Candidate[] = [];
  const attributed = attributedAtEnd(t, start, last + 1) ?? sourceAtEnd(t, start, last + 1);
  if (attributed) found.push(candidate(t, attributed, -1, [says, ...more]));
  for (let verb = start + 1; verb <= last && found.length === 0; verb++) {
    const phrase = isSays(t, verb) && isLower(t, verb) ? subjectOf(t, verb, start) : null;
    if (phrase) found.push(candidate(t, phrase, verb, [says, ...more]));
  }
  const subject = mainSubject(t, start, last + 1);
  if (subject) found.push(candidate(t, subject, -1, [subjectOnly, ...more]));
  return found;
}
