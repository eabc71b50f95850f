import { startsApposition } from './apposition.js';
import { isMonthAsName, type Phrase, phraseAt } from './noun-phrase.js';
import { phraseEndingAt } from './phrase-before.js';
import { Kind, type Tokens } from './tokens.js';
import { is, isCapital, isLower, isVerb, wordAt } from './word-at.js';
import { Word } from './word-classes.js';

/**
 * The subject of the verb at `verb`, looked for from `from` on: directly before it ("Brix said"), before appositions
 * ("Brix, the harbour master, said"), or at the head of a chain of verbs ("Brix waved and said", "Brix went on to say").
 */
export function subjectOf(t: Tokens, verb: number, from: number): Phrase | null {
  if (isParticiple(t, verb)) return subjectOfParticiple(t, verb, from);
  const before = skipBack(t, verb - 1, from);
  if (before < from) return null;
  const kind = t.kind[before] as number;
  if (kind === Kind.comma) return beforeCommas(t, before, from) ?? mainSubject(t, from, verb);
  if (kind === Kind.dash) return beforeDashes(t, before, from) ?? mainSubject(t, from, verb);
  if (kind === Kind.close) return phraseEndingAt(t, before, from);
  if (kind !== Kind.word) return null;
  if (isLower(t, before)) {
    if (is(t, before, Word.conjunction) || isWord(t, before, 'to')) return chained(t, before, from);
    if (is(t, before, Word.preposition)) return chained(t, before, from);
    if (!is(t, before, NOUN) && isVerb(t, before)) return chained(t, before + 1, from);
  }
  return phraseEndingAt(t, before, from);
}

const NOUN = Word.organisation | Word.role | Word.document | Word.speech | Word.group | Word.pronoun;

/** "by the Herald" */
const isAgent = (t: Tokens, at: number): boolean =>
  isWord(t, is(t, at - 1, Word.determiner) ? at - 2 : at - 1, 'by');

const isNoun = (t: Tokens, at: number): boolean => t.kind[at] === Kind.word && !isVerb(t, at);

export const isParticiple = (t: Tokens, at: number): boolean =>
  isLower(t, at) &&
  t.text.startsWith('ing', (t.end[at] as number) - 3) &&
  (t.end[at] as number) - (t.start[at] as number) > 4;

export const isWord = (t: Tokens, at: number, word: string): boolean =>
  at >= 0 &&
  (t.end[at] as number) - (t.start[at] as number) === word.length &&
  t.text.startsWith(word, t.start[at]);

/** "has also since", "last week", "in 2031": what stands between a subject and its verb. */
function skipBack(t: Tokens, from: number, limit: number): number {
  const { verbAdverbs } = t.lexicon.mentions;
  let at = from;
  while (at >= limit && t.kind[at] === Kind.word) {
    if (isLower(t, at) && is(t, at, Word.adverb | Word.auxiliary) && !is(t, at, Word.pronoun)) at--;
    else if (isLower(t, at) && is(t, at - 1, Word.auxiliary) && verbAdverbs.has(wordAt(t, at))) at--;
    else if (is(t, at, Word.date | Word.number | Word.time) && !is(t, at, Word.possessive)) {
      if (isMonthAsName(t, at)) return at;
      const start = timeStart(t, at, limit);
      if (start > at) return at;
      at = start - 1;
    } else return at;
  }
  return at;
}

/** The first token of "last week", "on Monday night", "in May 2031" that ends at `last`; behind `last` where it is none. */
function timeStart(t: Tokens, last: number, limit: number): number {
  let at = last;
  while (at > limit && is(t, at - 1, Word.date | Word.time | Word.number) && t.kind[at - 1] === Kind.word)
    at--;
  if (
    at > limit &&
    isLower(t, at - 1) &&
    (is(t, at - 1, Word.adverb | Word.preposition) || isWord(t, at - 1, 'this'))
  ) {
    at--;
    if (at > limit && isLower(t, at - 1) && is(t, at - 1, Word.adverb)) at--;
    return at;
  }
  return is(t, at, Word.date) ? at : last + 1;
}

/** "with Brix saying", "despite a friend telling her" name it beside; else it is the clause's: "Brix waved, saying". */
function subjectOfParticiple(t: Tokens, verb: number, from: number): Phrase | null {
  const before = skipBack(t, verb - 1, from);
  if (before < from) return null;
  if (
    t.kind[before] === Kind.word &&
    !is(t, before, Word.preposition | Word.conjunction) &&
    !isVerb(t, before)
  ) {
    const phrase = phraseEndingAt(t, before, from);
    if (
      phrase &&
      phrase.first > from &&
      governs(t, phrase.first - 1, isCapital(t, phrase.core)) &&
      canSpeak(t, phrase)
    )
      return phrase;
  }
  // "has Brix saying", "heard Brix saying"
  if (isCapital(t, before) && t.kind[before] === Kind.word) {
    const start = nameRunStart(t, before, from);
    if (start > from && isVerb(t, start - 1)) return { first: start, last: before, core: before };
  }
  // "slammed Brix for saying", "quoted a nurse as saying": whom the preposition follows.
  if (before > from && isWord(t, before, 'for') && isCapital(t, before - 1))
    return phraseEndingAt(t, before - 1, from);
  if (before > from && isWord(t, before, 'as') && !is(t, verb, Word.weak) && isNoun(t, before - 1)) {
    const quoted = phraseEndingAt(t, before - 1, from);
    // "is on record as saying", "was quoted by the Herald as saying"
    if (quoted && canSpeak(t, quoted) && !isAgent(t, quoted.first)) return quoted;
  }
  return clauseSubject(t, verb, from);
}

function nameRunStart(t: Tokens, last: number, from: number): number {
  let at = last;
  while (at > from && isCapital(t, at - 1)) at--;
  return at;
}

/** A preposition whose object goes on to speak: any before a name but "to" ("wrote to Brix saying"). */
const governs = (t: Tokens, at: number, named: boolean): boolean =>
  isWord(t, at, 'with') ||
  isWord(t, at, 'of') ||
  (named && t.kind[at] === Kind.word && is(t, at, Word.preposition) && !isWord(t, at, 'to'));

/** The subject of the clause around `at`: of "where people had gathered, chanting" or else of the sentence. */
function clauseSubject(t: Tokens, at: number, from: number): Phrase | null {
  const who = relativeBefore(t, at, from);
  if (who !== -1) return { first: who, last: who, core: who };
  for (let before = at - 1; before > from; before--) {
    if (
      !isLower(t, before) ||
      !is(t, before, Word.subordinator) ||
      is(t, before, Word.relative | Word.determiner) ||
      // "wondered whether Cole knew it, saying": what is wondered says nothing.
      (t.kind[at - 1] === Kind.comma && t.lexicon.mentions.contentSubordinators.has(wordAt(t, before)))
    )
      continue;
    const subject =
      is(t, before, Word.preposition) && !isWord(t, before, 'as') ? null : phraseAt(t, before + 1, at);
    if (subject && isVerb(t, subject.last + 1)) return subject;
  }
  return mainSubject(t, from, at) ?? verbBefore(t, at, from);
}

/** "Brix, who — despite saying she": the pronoun whose own verb is still to come; -1 for none. */
function relativeBefore(t: Tokens, at: number, from: number): number {
  for (let before = at - 1; before >= from && !isVerb(t, before); before--)
    if (isLower(t, before) && is(t, before, Word.relative) && is(t, before, Word.pronoun)) return before;
  return -1;
}

/** The subject of the verb before: "Brix waved and said". */
function chained(t: Tokens, at: number, from: number): Phrase | null {
  return verbBefore(t, at, from) ?? mainSubject(t, from, at);
}

function verbBefore(t: Tokens, at: number, from: number): Phrase | null {
  for (let verb = at - 1; verb >= from && verb > at - 40; verb--) {
    if (t.kind[verb] === Kind.stop || t.kind[verb] === Kind.semicolon) return null;
    if (!isVerb(t, verb)) continue;
    const subject = subjectOf(t, verb, from);
    // "Brix spoke of a fire in which Cole was hurt, and said": the verb of a clause within tells nothing of the sentence's.
    if (subject && !is(t, subject.first, Word.pronoun) && isInWhich(t, subject.first)) continue;
    return subject;
  }
  return null;
}

/** "in which" right before `at`. */
const isInWhich = (t: Tokens, at: number): boolean =>
  isLower(t, at - 1) && is(t, at - 1, Word.relative) && isLower(t, at - 2) && is(t, at - 2, Word.preposition);

/**
 * Over appositions and parentheses between commas to the phrase they belong to: the leftmost of the segments that
 * may be appositions, for "Brix, 34, a nurse from Harbour Town, Ohio, said".
 */
function beforeCommas(t: Tokens, comma: number, from: number): Phrase | null {
  let end = comma;
  let best: Phrase | null = null;
  let apposed = true;
  for (let turn = 0; turn < 8; turn++) {
    let start = end - 1;
    while (start >= from && inSegment(t.kind[start] as number)) start--;
    const isFirst = start < from || t.kind[start] !== Kind.comma;
    const apposition = startsApposition(t, start + 1, end);
    const phrase = end === comma ? null : phraseBetween(t, start + 1, end - 1);
    // "Upon his return, the mayor, Brix, said": what a preposition governs has no apposition that speaks.
    if (phrase && isObject(t, start + 1, phrase)) break;
    if (phrase) best = { first: phrase.first, last: apposed ? comma : phrase.last, core: phrase.core };
    if (end === comma && !apposition) apposed = false;
    if (isFirst || (phrase === null && end !== comma && !apposition)) break;
    // A phrase that does not fill its segment ("On Monday Brix,", "The bill passed, Brix,") has nothing to its left.
    if (phrase && phrase.first > start + 1) break;
    end = start;
  }
  return best ?? lastVerbSubject(t, comma, from);
}

const isObject = (t: Tokens, start: number, { first }: Phrase): boolean =>
  (first === start + 1 || isLower(t, first - 1)) &&
  is(t, first - 1, Word.preposition) &&
  !is(t, first - 1, Word.subordinator | Word.determiner);

/** The phrase that ends a segment, if it may be somebody. */
function phraseBetween(t: Tokens, first: number, last: number): Phrase | null {
  for (let at = first; at <= last; at++) if (isVerb(t, at)) return null;
  // "director of political and social research": the whole segment.
  if (startsApposition(t, first, last + 1) && !is(t, first, Word.number | Word.relative)) {
    const whole = phraseAt(t, first, last + 1);
    if (whole) return { first, last, core: whole.core };
  }
  const phrase = phraseEndingAt(t, last, first);
  return phrase && canSpeak(t, phrase) ? phrase : null;
}

/** "Brix sat down, furrowed her brow": the subject of the verb in the segment before. */
function lastVerbSubject(t: Tokens, comma: number, from: number): Phrase | null {
  return verbBefore(t, comma, from);
}

const inSegment = (kind: number): boolean =>
  kind === Kind.word || kind === Kind.open || kind === Kind.close || kind === Kind.dash;

/** A phrase that looks like somebody rather than a circumstance: a name, a determined noun, a role. */
function canSpeak(t: Tokens, phrase: Phrase): boolean {
  if (is(t, phrase.first, Word.date | Word.preposition) && !is(t, phrase.first, Word.determiner))
    return false;
  for (let at = phrase.first; at <= phrase.core; at++)
    if (isCapital(t, at) || is(t, at, Word.determiner | Word.role | Word.group | Word.pronoun)) return true;
  return false;
}

function beforeDashes(t: Tokens, dash: number, from: number): Phrase | null {
  for (let at = dash - 1; at > from; at--) {
    if (t.kind[at] === Kind.stop || t.kind[at] === Kind.quote) return null;
    if (t.kind[at] === Kind.dash) return phraseEndingAt(t, at - 1, from);
  }
  return null;
}

/** The first noun phrase of the clause that begins at `from`, after its introduction: "On Monday, Brix". */
export function mainSubject(t: Tokens, from: number, limit: number): Phrase | null {
  let at = from;
  for (let turn = 0; turn < 6 && at < limit; turn++) {
    at = skipOpening(t, at, limit);
    if (at >= limit) return null;
    if (!introduces(t, at)) {
      const phrase = phraseAt(t, at, limit);
      if (phrase && !is(t, phrase.core, Word.time)) return phrase;
    }
    const comma = commaFrom(t, at, limit);
    if (comma === -1) return isClauseOpener(t, at) ? null : afterIntroduction(t, at, limit);
    at = comma + 1;
  }
  return null;
}

/** "after", "when": the verb that follows is not the sentence's. */
const isClauseOpener = (t: Tokens, at: number): boolean => is(t, at, Word.subordinator);

function commaFrom(t: Tokens, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (t.kind[at] === Kind.comma) return at;
  return -1;
}

function skipOpening(t: Tokens, from: number, limit: number): number {
  let at = from;
  while (
    at < limit &&
    (t.kind[at] !== Kind.word ||
      (is(t, at, Word.conjunction | Word.adverb) && !is(t, at, Word.pronoun | Word.preposition)))
  )
    at++;
  return at;
}

/** Words that open a circumstance rather than the subject: "On Monday", "When asked", "Speaking". */
function introduces(t: Tokens, at: number): boolean {
  const bits = t.bits[at] as number;
  if ((bits & (Word.pronoun | Word.determiner)) !== 0 && (bits & Word.subordinator) === 0) return false;
  if ((bits & (Word.preposition | Word.subordinator | Word.date)) !== 0) return true;
  if ((bits & (Word.says | Word.past | Word.saying)) !== 0 && !isCapital(t, at + 1)) return true;
  return t.text.startsWith('ing', (t.end[at] as number) - 3) && !isCapital(t, at + 1);
}

/** "On Monday Brix said": no comma after the introduction. */
function afterIntroduction(t: Tokens, from: number, limit: number): Phrase | null {
  for (let verb = from + 1; verb < limit; verb++)
    if (isVerb(t, verb)) return phraseEndingAt(t, verb - 1, from);
  return null;
}
