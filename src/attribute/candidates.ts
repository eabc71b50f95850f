import type { Span } from '../text/spans.js';
import type { Feature } from './evidence.js';
import type { Named } from './names.js';
import {
  is,
  isCapital,
  isLower,
  isNounHere,
  isVerb,
  type Phrase,
  phraseAt,
  phraseEndingAt,
  phraseWithAppositions,
} from './nounPhrase.js';
import { isParticiple, mainSubject, subjectOf } from './subject.js';
import { Kind, type Tokens } from './tokens.js';
import { Word } from './wordClasses.js';

/** Somebody who may have spoken, with what speaks for it. */
export interface Candidate {
  readonly tokens: Tokens;
  readonly phrase: Phrase;
  readonly cue: Span | null;
  readonly features: readonly Feature[];
  /** Whom it names, where that is known already. */
  readonly named?: Named | null;
}

/** The candidates around the quotation at token `at`, within its paragraph. */
export function candidatesAround(t: Tokens, at: number): Candidate[] {
  const found: Candidate[] = [];
  const left = sentenceStart(t, at);
  const right = sentenceEnd(t, at);
  after(t, at, right, found);
  before(t, at, left, found);
  if (left > 0) sentenceBefore(t, left, ['sentenceBefore', 'saidBefore'], found);
  if (right < t.kind.length && endsWithStop(t, at)) saidAfter(t, right + 1, found);
  return found;
}

/** The last sentence of a paragraph, for a quotation at the head of the next. */
export function candidatesAtEnd(t: Tokens, alone: boolean): Candidate[] {
  const found: Candidate[] = [];
  const more: Feature[] = t.kind.at(-1) === Kind.colon ? ['colonParagraph'] : [];
  if (alone) more.push('aloneAfter');
  sentenceBefore(t, t.kind.length, ['paragraphBefore', 'saidParagraphBefore'], found, more);
  return found;
}

/** A short paragraph that begins with a dash and a name, after a quotation: “…”¶ — Ada Brix, engineer */
export function signatureAt(t: Tokens): Candidate[] {
  if (t.kind[0] !== Kind.dash || t.kind.length > 16 || !isCapital(t, 1)) return [];
  const phrase = phraseWithAppositions(t, 1, t.kind.length);
  return phrase ? [candidate(t, phrase, -1, ['signature', 'signatureLine'])] : [];
}

function candidate(t: Tokens, phrase: Phrase, verb: number, features: Feature[]): Candidate {
  features.push(kindOf(t, phrase));
  if (verb >= 0 && is(t, verb, Word.weak)) features.push('weakVerb');
  const cue = verb >= 0 ? { start: t.start[verb] as number, end: t.end[verb] as number } : null;
  return { tokens: t, phrase, cue, features };
}

/** What kind of thing a phrase names. */
export function kindOf(t: Tokens, { first, last, core }: Phrase): Feature {
  if (first === last && is(t, first, Word.pronoun))
    return isFirstPerson(t, first) ? 'firstPerson' : 'pronoun';
  const head = t.bits[core] as number;
  const capital = (head & Word.capital) !== 0;
  // "the Iowa Republican", "another Democrat"
  if (capital && (head & Word.role) !== 0 && is(t, first, Word.determiner)) return 'role';
  if (
    (head & Word.document) !== 0 &&
    (!capital || core > first) &&
    (!capital || (head & Word.organisation) === 0)
  )
    return 'document';
  if (!capital && (head & Word.role) !== 0) return 'role';
  if (!capital && (head & Word.group) !== 0) return 'group';
  if ((head & (Word.organisation | Word.bareOrganisation)) !== 0) return 'organisation';
  if (capital) return 'name';
  for (let at = core; at >= first; at--)
    if (is(t, at, Word.role | Word.title) && isLower(t, at)) return 'role';
  return 'thing';
}

const isFirstPerson = (t: Tokens, at: number): boolean =>
  /^(i|we|you)\b/i.test(t.text.slice(t.start[at], t.end[at]));

const lastChar = (t: Tokens, at: number): string => {
  for (let end = (t.end[at] as number) - 1; end > (t.start[at] as number); end--) {
    const char = t.text.charAt(end);
    if (!'"”’\'»‘“ '.includes(char)) return char;
  }
  return '';
};

const endsWithStop = (t: Tokens, at: number): boolean => '.?!…'.includes(lastChar(t, at) || 'x');

/** First token of the sentence that holds the quotation at `at`. */
function sentenceStart(t: Tokens, at: number): number {
  let start = at;
  while (start > 0) {
    const kind = t.kind[start - 1];
    if (kind === Kind.stop) break;
    if (kind === Kind.quote && endsWithStop(t, start - 1)) break;
    start--;
  }
  return start;
}

/** Token behind the last of the sentence that holds the quotation at `at`. */
function sentenceEnd(t: Tokens, at: number): number {
  let end = at + 1;
  while (end < t.kind.length && t.kind[end] !== Kind.stop) end++;
  return end;
}

const isSays = (t: Tokens, at: number): boolean =>
  t.kind[at] === Kind.word && is(t, at, Word.says) && !isNounHere(t, at);

/** “…,” said Brix; “…,” Brix said; “…,” according to Brix; “…” — Ada Brix */
function after(t: Tokens, at: number, right: number, found: Candidate[]): void {
  let next = at + 1;
  let dash = false;
  while (next < right && (t.kind[next] === Kind.comma || t.kind[next] === Kind.dash)) {
    dash ||= t.kind[next] === Kind.dash;
    next++;
  }
  if (next >= right) return;
  const last = lastChar(t, at);
  const punctuation: Feature[] =
    last === ',' || t.kind[at + 1] === Kind.comma
      ? ['commaThenFollows']
      : last === '?' || last === '!'
        ? ['queryThenFollows']
        : last === '.'
          ? ['stopThenFollows']
          : [];
  let verb = next;
  while (verb < right && isLower(t, verb) && is(t, verb, Word.adverb | Word.auxiliary)) verb++;
  const comma = punctuation[0] === 'commaThenFollows';
  if (isSays(t, verb) || (comma && isVerb(t, verb) && !is(t, verb, Word.auxiliary))) {
    const phrase = phraseWithAppositions(t, verb + 1, right);
    if (phrase)
      found.push(
        candidate(t, phrase, verb, [isSays(t, verb) ? 'inverted' : 'invertedOther', ...punctuation]),
      );
  }
  accordingTo(t, next, right, found, []);
  const crossing = nextQuote(t, next, right);
  let seen = 0;
  for (verb = next + 1; verb < right && verb < next + 60 && seen < 3; verb++) {
    const other = comma && seen === 0 && !isSays(t, verb) && isVerb(t, verb) && !is(t, verb, Word.auxiliary);
    if (!other && !isSays(t, verb)) continue;
    if (t.kind[verb - 1] === Kind.comma && verb > next + 1) {
      const inverted = phraseWithAppositions(t, verb + 1, right);
      if (inverted && inverted.last >= right - 6)
        found.push(
          candidate(t, inverted, verb, [
            'followedFar',
            'closesSentence',
            ...(verb > crossing ? (['crosses'] as const) : []),
          ]),
        );
    }
    const phrase = subjectWithName(t, verb, next);
    if (!phrase) continue;
    seen++;
    const beside = phrase.first === next;
    if (other && !beside) continue;
    const features: Feature[] = beside
      ? [other ? 'followedOther' : 'followed', ...punctuation]
      : ['followedFar'];
    if (verb > crossing) features.push('crosses');
    if (
      !beside &&
      t.kind[phrase.first - 1] === Kind.comma &&
      (verb + 1 >= right || t.kind[verb + 1] === Kind.comma)
    )
      features.push('closesSentence');
    if (verb - next > 12) features.push('far');
    found.push(candidate(t, phrase, verb, features));
  }
  if (dash && isCapital(t, next)) {
    const phrase = phraseAt(t, next, right);
    if (phrase) found.push(candidate(t, phrase, -1, ['signature']));
  }
}

/** The subject of `verb`; with the name before it where its own comma is missing: “…,” Ada Brix, the harbour master said. */
function subjectWithName(t: Tokens, verb: number, from: number): Phrase | null {
  const phrase = subjectOf(t, verb, from);
  if (
    !phrase ||
    is(t, phrase.first, Word.pronoun) ||
    phrase.first < from + 2 ||
    t.kind[phrase.first - 1] !== Kind.comma ||
    isCapital(t, phrase.core)
  )
    return phrase;
  const name = phraseAt(t, from, phrase.first - 1);
  return name && name.last === phrase.first - 2 && isCapital(t, name.core)
    ? { first: from, last: phrase.last, core: name.core }
    : phrase;
}

function nextQuote(t: Tokens, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (t.kind[at] === Kind.quote) return at;
  return limit;
}

function accordingTo(t: Tokens, from: number, limit: number, found: Candidate[], features: Feature[]): void {
  for (let at = from; at + 1 < limit && at < from + 40; at++) {
    if (t.kind[at] === Kind.quote) return;
    if (t.kind[at] !== Kind.word || (t.end[at] as number) - (t.start[at] as number) !== 9) continue;
    if (!/^according$/i.test(t.text.slice(t.start[at], t.end[at]))) continue;
    // In front of its clause only a plain apposition can be told from the clause: "According to Brix, Cole said".
    const phrase = isCapital(t, at) ? phraseAt(t, at + 2, limit) : phraseWithAppositions(t, at + 2, limit);
    if (phrase) found.push(candidate(t, phrase, at, ['accordingTo', ...features]));
  }
}

/** Brix said: “…”; Brix, waving, called it “…”; Brix: “…” */
function before(t: Tokens, at: number, left: number, found: Candidate[]): void {
  if (left >= at) return;
  const mark = t.kind[at - 1];
  const punctuation: Feature[] =
    mark === Kind.colon ? ['colonBefore'] : mark === Kind.comma ? ['commaBefore'] : [];
  let seen = 0;
  let crossed = false;
  for (let verb = at - 1; verb >= left && verb > at - 60 && seen < 4; verb--) {
    if (t.kind[verb] === Kind.quote) crossed = true;
    if (!isLower(t, verb) && !(verb === left && isCapital(t, verb))) continue;
    if (!is(t, verb, Word.says | Word.saying | Word.judges)) continue;
    if (isNounHere(t, verb) && !isParticiple(t, verb)) continue;
    const phrase =
      subjectOf(t, verb, left) ?? (verb === left ? phraseWithAppositions(t, verb + 1, at) : null);
    if (!phrase) continue;
    seen++;
    const features: Feature[] = [relation(t, verb), ...punctuation];
    if (verb >= at - 2) features.push('beside');
    if (isPassive(t, verb)) features.push('passive');
    if (at - verb > 8) features.push('far');
    if (crossed) features.push('crosses');
    found.push(candidate(t, phrase, verb, features));
  }
  accordingTo(t, left, at, found, punctuation);
  const colon = mark === Kind.colon && (isCapital(t, at - 2) || is(t, at - 2, Word.document | Word.role));
  if (colon) {
    const phrase = phraseEndingAt(t, at - 2, left);
    if (phrase) found.push(candidate(t, phrase, at - 1, ['colonName']));
  }
  const subject = seen === 0 && !colon ? mainSubject(t, left, at) : null;
  if (subject) found.push(candidate(t, subject, -1, ['judged', ...punctuation]));
}

/** "was told", "is called": the subject hears it. */
function isPassive(t: Tokens, verb: number): boolean {
  if (isParticiple(t, verb)) return false;
  const before = is(t, verb - 1, Word.adverb) ? verb - 2 : verb - 1;
  return (
    isLower(t, before) &&
    /^(is|was|are|were|be|been|being|am)$/.test(t.text.slice(t.start[before], t.end[before]))
  );
}

function relation(t: Tokens, verb: number): Feature {
  if (!is(t, verb, Word.says | Word.saying)) return 'judged';
  if (isParticiple(t, verb)) return 'participle';
  if (
    verb > 0 &&
    isLower(t, verb - 1) &&
    t.text.startsWith('to', t.start[verb - 1]) &&
    (t.end[verb - 1] as number) - (t.start[verb - 1] as number) === 2
  )
    return 'infinitive';
  return 'preceded';
}

/** Of the sentence that ends before token `end`: its subject, and who says something in it. */
function sentenceBefore(
  t: Tokens,
  end: number,
  names: [Feature, Feature],
  found: Candidate[],
  more: readonly Feature[] = [],
): void {
  let last = end - 1;
  while (last >= 0 && t.kind[last] === Kind.stop) last--;
  if (last < 0 || t.kind[last] === Kind.quote) return;
  let start = last;
  while (start > 0 && t.kind[start - 1] !== Kind.stop && t.kind[start - 1] !== Kind.quote) start--;
  // What follows a quotation tells of that one; its speaker is carried.
  if (t.kind[start - 1] === Kind.quote && isSays(t, start)) return;
  for (let verb = last; verb > start; verb--) {
    if (!isSays(t, verb) || !isLower(t, verb)) continue;
    const phrase = subjectOf(t, verb, start);
    if (!phrase) continue;
    found.push(candidate(t, phrase, verb, [names[1], ...more]));
    break;
  }
  const subject = mainSubject(t, start, last + 1);
  if (subject) found.push(candidate(t, subject, -1, [names[0], ...more]));
}

function saidAfter(t: Tokens, start: number, found: Candidate[]): void {
  const end = sentenceEnd(t, start - 1);
  for (let verb = start + 1; verb < end && verb < start + 12; verb++) {
    if (t.kind[verb] === Kind.quote) return;
    if (!isSays(t, verb)) continue;
    const phrase = subjectOf(t, verb, start);
    if (phrase) found.push(candidate(t, phrase, verb, ['saidAfter']));
    return;
  }
}
