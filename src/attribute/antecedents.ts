import { tellsRole } from './apposition.js';
import { attributedAtEnd, sourceAtEnd } from './attributed-at-end.js';
import { type Context, paragraphTokens } from './context.js';
import { genderOf } from './name-parts.js';
import { apposed, inService, isPersonHere, type Named, personal } from './names.js';
import { type Phrase, phraseAt } from './noun-phrase.js';
import { byRole, isDefinite } from './office.js';
import { phraseEndingAt } from './phrase-before.js';
import { afterDateline, closingMark, isSays } from './sentence.js';
import { mainSubject } from './subject.js';
import { Kind, quotationAt, type Tokens } from './tokens.js';
import { is, isCapital, isLower, isVerb, kindAt, wordAt } from './word-at.js';
import { Word } from './word-classes.js';

const OPENERS = Word.preposition | Word.subordinator | Word.conjunction;

/** How many paragraphs back a pronoun may look. */
const REACH = 5;
/** How many sentences and quotations back: a paragraph may be endless. */
const LOOKS = 60;

/** Going back sentence by sentence: its subject, then the speaker of the quotation that it follows. */
export function* namedBefore(context: Context, tokens: Tokens, at: number): Generator<Named> {
  let end = at;
  let looks = LOOKS;
  const last = Math.max(0, tokens.paragraph - REACH);
  for (let paragraph = tokens.paragraph; paragraph >= last; paragraph--) {
    const t = paragraph === tokens.paragraph ? tokens : paragraphTokens(context, paragraph);
    if (paragraph !== tokens.paragraph) end = t.kind.length;
    while (end > 0 && looks-- > 0) {
      if (kindAt(t, end - 1) === Kind.quote) {
        const speaker = context.readings[quotationAt(t, end - 1)]?.named;
        if (speaker) yield speaker;
        end--;
        continue;
      }
      let start = end - 1;
      while (start > 0 && kindAt(t, start - 1) !== Kind.stop && kindAt(t, start - 1) !== Kind.quote) start--;
      // “…,” said Brix, a nurse: the speaker comes next.
      if (kindAt(t, start - 1) !== Kind.quote || !isSays(t, start)) yield* namedIn(context, t, start, end);
      end = kindAt(t, start - 1) === Kind.stop ? start - 1 : start;
    }
  }
}

/** Whom one sentence is about: the subject of its last clause, its own, somebody whom it dwells on. */
function* namedIn(context: Context, t: Tokens, from: number, end: number): Generator<Named> {
  const start = from === 0 ? afterDateline(t, end) : from;
  const speaker = attributedAtEnd(t, start, end);
  if (speaker) {
    // "…, he said": who that is stands further up.
    if (!is(t, speaker.core, Word.pronoun)) {
      const named = nameOfSubject(context, t, speaker, end);
      if (named) yield certain(named);
    }
    return;
  }
  const source = sourceAtEnd(t, start, end);
  const reported = source && nameOfSubject(context, t, source, end);
  if (reported?.known && reported.type === 'person') yield reported;
  const later = joinedSubject(context, t, start, end);
  if (later) yield later;
  // “…” after a judge ruled: behind marks in mid-sentence stands no subject.
  const within = kindAt(t, start - 1) === Kind.quote && closingMark(t, start - 1) !== 'stop';
  const subject = within && is(t, start, OPENERS) ? null : subjectNamed(context, t, start, end);
  if (subject) yield subject;
  const dwelt =
    !subject || (subject.known && subject.type === 'person') ? dweltOn(context, t, start, end) : null;
  if (dwelt) yield dwelt;
}

/** "The board was silent, but Brix made it clear that she": the subject of the last main clause. */
function joinedSubject(context: Context, t: Tokens, start: number, end: number): Named | null {
  for (let at = end - 1; at > start; at--) {
    if (t.kind[at - 1] !== Kind.comma || !is(t, at, Word.conjunction)) continue;
    const phrase = phraseAt(t, at + 1, end);
    if (phrase && isCapital(t, phrase.core) && isVerb(t, phrase.last + 1))
      return nameOfSubject(context, t, phrase, end);
  }
  return null;
}

/**
 * "It was a long day for Brix, who", "for Ada Brix, a nurse", "That leads to Brix and her plan": a sentence about a thing
 * goes on about the person.
 */
function dweltOn(context: Context, t: Tokens, start: number, end: number): Named | null {
  for (let at = end - 1; at > start + 1; at--) {
    if (!isLower(t, at) || !isCapital(t, at - 2)) continue;
    if (t.kind[at - 1] === Kind.comma) {
      if (is(t, at, Word.relative)) return beforeRelative(context, t, at - 2);
      if (is(t, at, Word.determiner) && tellsRole(t, at, end) && !saysHeOrShe(t, start, at)) {
        const named = personal(context, t, start, at - 2);
        if (named.known) return named;
      }
    } else if (isHisOrHer(t, at) && is(t, at - 1, Word.conjunction))
      return certain(personal(context, t, start, at - 2));
  }
  return null;
}

/** "a long day for Brix, who": the name that ends at `last`. */
function beforeRelative(context: Context, t: Tokens, last: number): Named | null {
  const phrase = phraseEndingAt(t, last, Math.max(0, last - 30));
  if (!phrase || is(t, phrase.core, Word.pronoun)) return null;
  return personal(context, t, phrase.first, isCapital(t, phrase.core) ? phrase.core : last);
}

/** A sentence that says "he" goes on about him, whomever it names besides. */
function saysHeOrShe(t: Tokens, start: number, end: number): boolean {
  const { malePronouns, femalePronouns } = t.lexicon.mentions;
  for (let at = start; at < end; at++)
    if (is(t, at, Word.pronoun) && (malePronouns.has(wordAt(t, at)) || femalePronouns.has(wordAt(t, at))))
      return true;
  return false;
}

function isHisOrHer(t: Tokens, at: number): boolean {
  if (!is(t, at, Word.determiner)) return false;
  const { malePronouns, femalePronouns } = t.lexicon.mentions;
  const word = wordAt(t, at);
  return malePronouns.has(word) || femalePronouns.has(word);
}

/** The subject of a sentence, or of the clause that opens it: "But while Brix was away, he". */
function subjectNamed(context: Context, t: Tokens, start: number, end: number): Named | null {
  let at = start;
  while (at < end && (t.kind[at] !== Kind.word || is(t, at, Word.conjunction))) at++;
  const opening = is(t, at, Word.subordinator) ? phraseAt(t, at + 1, end) : null;
  const opened = opening && isCapital(t, opening.core) ? nameOfSubject(context, t, opening, end) : null;
  return opened?.known ? opened : nameOfSubject(context, t, mainSubject(t, start, end), end);
}

function nameOfSubject(context: Context, t: Tokens, subject: Phrase | null, end: number): Named | null {
  if (!subject || is(t, subject.core, Word.pronoun)) return null;
  // "One of his engineers, Ada Brix, waved"
  if (is(t, subject.first, Word.group)) return apposed(context, t, subject.last + 1, end - 1);
  if (is(t, subject.core, Word.role) && !(isCapital(t, subject.core) && subject.core > subject.first))
    return (
      apposed(context, t, subject.core + 1, end - 1) ??
      byRole(context, t, subject) ??
      somebody(context, t, subject)
    );
  const member = is(t, subject.core, Word.organisation) ? inService(context, t, subject) : null;
  if (member) return member;
  const named =
    !is(t, subject.core, Word.organisation | Word.bareOrganisation) || isPersonHere(context, t, subject);
  if (!isCapital(t, subject.core) || !named) return null;
  const found = personal(context, t, subject.first, subject.core);
  // A bare name that the article never gives in full is a person's where it speaks.
  const verb = subject.last + 1;
  return isSays(t, verb) && !is(t, verb, Word.weak) ? certain(found) : found;
}

const certain = ({ name, type, gender, known }: Named): Named => ({
  name,
  type,
  gender,
  known: known || name !== null,
});

/** "a harbour official", "the woman": somebody without a name, whom "he" or "she" may well stand for. */
function somebody(context: Context, t: Tokens, { first, core }: Phrase): Named | null {
  if (!is(t, first, Word.determiner) || is(t, first, Word.pronoun | Word.possessive)) return null;
  const nameless = !isDefinite(t, first) || context.lexicon.mentions.namelessRoles.has(wordAt(t, core));
  return nameless
    ? { name: null, type: 'person', gender: genderOf(t.bits[core] as number), known: true }
    : null;
}
