import {
  is,
  isCapital,
  isLower,
  isVerb,
  type Phrase,
  phraseAt,
  phraseEndingAt,
  startsApposition,
} from './nounPhrase.js';
import { Kind, type Tokens } from './tokens.js';
import { Word } from './wordClasses.js';

/**
 * The subject of the verb at `verb`, looked for from `from` on: directly before it ("Brix said"), before appositions
 * ("Brix, the harbour master, said"), or at the head of a chain of verbs ("Brix waved and said", "Brix went on to say").
 */
export function subjectOf(t: Tokens, verb: number, from: number): Phrase | null {
  const before = skipBack(t, verb - 1, from);
  if (before < from) return null;
  const kind = t.kind[before] as number;
  if (kind === Kind.comma) return beforeCommas(t, before, from) ?? mainSubject(t, from, verb);
  if (kind === Kind.dash) return beforeDashes(t, before, from) ?? mainSubject(t, from, verb);
  if (kind === Kind.close) return phraseEndingAt(t, before, from);
  if (kind !== Kind.word) return null;
  const bits = t.bits[before] as number;
  const lower = (bits & Word.capital) === 0;
  if (lower && (bits & Word.conjunction) !== 0) return chained(t, before, from);
  if (lower && isTo(t, before)) return chained(t, before, from);
  if (lower && (bits & Word.preposition) !== 0) return afterPreposition(t, before, from);
  if ((bits & Word.pronoun) !== 0) return { first: before, last: before, core: before };
  if (
    isVerb(t, before) &&
    (bits & (Word.organisation | Word.role | Word.document | Word.speech | Word.group)) === 0
  )
    return chained(t, before, from);
  return phraseEndingAt(t, before, from);
}

/** "has also since": what stands between a subject and its verb. */
function skipBack(t: Tokens, from: number, limit: number): number {
  let at = from;
  while (at >= limit && isLower(t, at) && is(t, at, Word.adverb | Word.auxiliary) && !is(t, at, Word.pronoun))
    at--;
  return at;
}

const isTo = (t: Tokens, at: number): boolean =>
  t.text.startsWith('to', t.start[at]) && (t.end[at] as number) - (t.start[at] as number) === 2;

/** The subject of the verb before: "Brix waved and said". */
function chained(t: Tokens, at: number, from: number): Phrase | null {
  for (let verb = at - 1; verb >= from && verb > at - 40; verb--) {
    if (t.kind[verb] === Kind.stop || t.kind[verb] === Kind.semicolon) break;
    if (!isVerb(t, verb) || is(t, verb, Word.determiner)) continue;
    const subject = subjectOf(t, verb, from);
    if (subject) return subject;
    break;
  }
  return mainSubject(t, from, at);
}

/** "slammed Brix for saying": whom the preposition follows; else the subject of the clause: "began by saying". */
function afterPreposition(t: Tokens, preposition: number, from: number): Phrase | null {
  if (t.text.startsWith('for', t.start[preposition]) && preposition > from && isCapital(t, preposition - 1))
    return phraseEndingAt(t, preposition - 1, from);
  return chained(t, preposition, from);
}

/** Over appositions and parentheses between commas to the phrase they belong to. */
function beforeCommas(t: Tokens, comma: number, from: number): Phrase | null {
  let end = comma;
  let apposed = true;
  for (let turn = 0; turn < 8; turn++) {
    let start = end - 1;
    while (start >= from && inSegment(t.kind[start] as number)) start--;
    if (start < from || t.kind[start] !== Kind.comma) return null;
    if (!startsApposition(t, start + 1, end)) apposed = false;
    const phrase = phraseEndingAt(t, start - 1, from);
    const chain = segmentIsTail(t, start - 1, from);
    if (phrase && !chain && canSpeak(t, phrase))
      return { first: phrase.first, last: apposed ? comma : phrase.last, core: phrase.core };
    if (!phrase && !chain) return null;
    end = start;
  }
  return null;
}

const inSegment = (kind: number): boolean =>
  kind === Kind.word || kind === Kind.open || kind === Kind.close || kind === Kind.dash;

/** An age or a place between commas: "Brix, 34, of Harbour Town, said" */
function segmentIsTail(t: Tokens, last: number, from: number): boolean {
  return last >= from && is(t, last, Word.number) && t.kind[last - 1] === Kind.comma;
}

/** A phrase that looks like somebody rather than a circumstance: a name, a determined noun, a role. */
function canSpeak(t: Tokens, phrase: Phrase): boolean {
  if (is(t, phrase.first, Word.date)) return false;
  for (let at = phrase.first; at <= phrase.core; at++)
    if (isCapital(t, at) || is(t, at, Word.determiner | Word.role | Word.group | Word.pronoun)) return true;
  return false;
}

function beforeDashes(t: Tokens, dash: number, from: number): Phrase | null {
  for (let at = dash - 1; at >= from; at--) {
    if (t.kind[at] === Kind.stop || t.kind[at] === Kind.quote) return null;
    if (t.kind[at] === Kind.dash) return at > from ? subjectBeforeDash(t, at, from) : null;
  }
  return null;
}

function subjectBeforeDash(t: Tokens, dash: number, from: number): Phrase | null {
  return phraseEndingAt(t, dash - 1, from);
}

/** The first noun phrase of the clause that begins at `from`, after its introduction: "On Monday, Brix". */
export function mainSubject(t: Tokens, from: number, limit: number): Phrase | null {
  let at = from;
  for (let turn = 0; turn < 6 && at < limit; turn++) {
    at = skipOpening(t, at, limit);
    if (at >= limit) return null;
    if (!introduces(t, at)) {
      const phrase = phraseAt(t, at, limit);
      if (phrase) return phrase;
    }
    const comma = t.kind.indexOf(Kind.comma, at);
    if (comma === -1 || comma >= limit) return afterIntroduction(t, at, limit);
    at = comma + 1;
  }
  return null;
}

function skipOpening(t: Tokens, from: number, limit: number): number {
  let at = from;
  while (
    at < limit &&
    (t.kind[at] !== Kind.word || (is(t, at, Word.conjunction | Word.adverb) && !is(t, at, Word.pronoun)))
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
    if (isVerb(t, verb) && !is(t, verb, Word.determiner)) return phraseEndingAt(t, verb - 1, from);
  return null;
}
