import { namedBefore } from './antecedents.js';
import type { Candidate } from './candidate.js';
import { type Context, MEMORY, type Reading } from './context.js';
import { agrees, type Gender, genderOf } from './name-parts.js';
import { isPersonHere, type Named, named, ofType, organisation, personal, UNKNOWN } from './names.js';
import type { Phrase } from './noun-phrase.js';
import { byRole, fullForm, isDefinite } from './office.js';
import type { Form } from './people.js';
import { phraseEndingAt } from './phrase-before.js';
import { isPassive } from './sentence.js';
import { mainSubject } from './subject.js';
import { Kind, type Tokens } from './tokens.js';
import { is, isCapital, isLower, kindAt, wordAt } from './word-at.js';
import { Word } from './word-classes.js';

/** No sentence is read further than this many tokens. */
const SENTENCE = 100;

/** Whom "he", "she", "who" stand for: the last speaker or subject before that agrees, sentence by sentence. */
export function pronounStandsFor(context: Context, t: Tokens, { first }: Phrase): Named {
  const { mentions } = context.lexicon;
  const word = wordAt(t, first);
  if (mentions.relativePronouns.has(word)) return relative(context, t, first);
  if (mentions.malePronouns.has(word)) return antecedent(context, t, first, 'male');
  if (mentions.femalePronouns.has(word)) return antecedent(context, t, first, 'female');
  if (mentions.neuterPronouns.has(word)) return lastOrganisation(context, t, first);
  return UNKNOWN;
}

/** "Brix, who said": the phrase before. */
function relative(context: Context, t: Tokens, at: number): Named {
  const last = kindAt(t, at - 1) === Kind.comma ? at - 2 : at - 1;
  const phrase = phraseEndingAt(t, last, Math.max(0, last - 30));
  if (!phrase || is(t, phrase.core, Word.pronoun)) return UNKNOWN;
  const owner = beforePreposition(context, t, phrase.first);
  if (owner) return owner;
  if (isCapital(t, phrase.core)) return personal(context, t, phrase.first, phrase.core);
  if (is(t, phrase.core, Word.role)) return described(context, t, phrase);
  // "a long day for Brix, who"
  return isCapital(t, last) ? personal(context, t, phrase.first, last) : UNKNOWN;
}

/** "led by Ada Brix of the Friends of Brill, who": behind the name of a person prepositions tell more of her. */
function beforePreposition(context: Context, t: Tokens, from: number): Named | null {
  let at = from;
  for (let turn = 0; turn < 3; turn++) {
    const of = is(t, at - 1, Word.determiner) ? at - 2 : at - 1;
    if (!isLower(t, of) || !is(t, of, Word.attaching) || !isCapital(t, of - 1)) return null;
    const named = personal(context, t, Math.max(0, of - 8), of - 1);
    if (named.known && named.type === 'person') return named;
    at = of - 1;
    while (isCapital(t, at - 1)) at--;
  }
  return null;
}

/**
 * The person that "he" or "she" at token `at` stands for: the nearest subject or speaker before who agrees, else the
 * last quoted person known to be of that gender, else the only such person of the article.
 */
function antecedent(context: Context, tokens: Tokens, at: number, gender: Gender): Named {
  for (const found of namedBefore(context, tokens, at))
    if (found.type === 'person' && agrees(gender, found.gender))
      if (found.known || (gender !== null && hasSpoken(context, found))) return found;
  const unknown: Named = { name: null, type: 'person', gender, known: false };
  if (gender === null) return unknown;
  const oldest = Math.max(0, context.readings.length - MEMORY);
  for (let index = context.readings.length - 1; index >= oldest; index--) {
    const spoken = context.readings[index]?.named;
    if (spoken?.name && spoken.type === 'person' && spoken.gender === gender) return spoken;
  }
  const only =
    onlyOne(context, (form) => form.gender === gender) ??
    onlyOne(context, (form) => agrees(gender, form.gender) && form.start < (tokens.start[at] as number));
  return only ? named(only, only.words) : unknown;
}

/** A bare name that the article never gives in full is a person's where it is quoted: "Brix said". */
function hasSpoken(context: Context, { name }: Named): boolean {
  if (name === null) return false;
  const oldest = Math.max(0, context.readings.length - MEMORY);
  for (let index = context.readings.length - 1; index >= oldest; index--)
    if (context.readings[index]?.named?.name === name) return true;
  return false;
}

/** The person of the article who fits, where nobody else does. */
function onlyOne(context: Context, fits: (form: Form) => boolean): Form | null {
  const people = context.people.forms.filter(fits);
  const only = people[0] && fullForm(context, people[0]);
  return only && people.every((form) => fullForm(context, form) === only) ? only : null;
}

/** Whose "the statement", "the letter" is: the last speaker or subject. */
export function authorOf(context: Context, t: Tokens, { first, core }: Phrase): Named {
  if (!context.lexicon.mentions.signedDocuments.has(wordAt(t, core)) || !isDefinite(t, first))
    return { name: null, type: 'document', gender: null, known: false };
  return ofType(antecedent(context, t, first, null), 'document');
}

/** "it": the organisation that the sentence before is about, else the one that spoke last. */
function lastOrganisation(context: Context, tokens: Tokens, at: number): Named {
  const about = organisationBefore(context, tokens, at);
  if (about) return about;
  const before = tokens.start[at] as number;
  const { quotations } = context.extraction;
  for (let index = context.readings.length - 1; index >= 0; index--) {
    if ((quotations[index]?.start ?? 0) > before) continue;
    const found = context.readings[index]?.named;
    if (found?.type === 'organisation') return found;
    if (found) break;
  }
  return UNKNOWN;
}

/** The subject of its own sentence or of the one before: "The union met. “…,” it said", not "It is clear". */
function organisationBefore(context: Context, t: Tokens, at: number): Named | null {
  let verb = at + 1;
  while (isLower(t, verb) && is(t, verb, Word.adverb | Word.auxiliary)) verb++;
  // "It’s called"
  if (!is(t, verb, Word.says | Word.judges) || isPassive(t, verb)) return null;
  const own = sentenceFrom(t, at);
  return (
    organisationOf(context, t, mainSubject(t, own, at)) ??
    (kindAt(t, own - 1) === Kind.stop
      ? organisationOf(context, t, mainSubject(t, sentenceFrom(t, own - 1), own - 1))
      : null)
  );
}

/** Where the sentence or the piece behind a quotation begins that ends before token `end`. */
function sentenceFrom(t: Tokens, end: number): number {
  let start = end;
  while (
    start > 0 &&
    end - start < SENTENCE &&
    kindAt(t, start - 1) !== Kind.stop &&
    kindAt(t, start - 1) !== Kind.quote
  )
    start--;
  if (kindAt(t, start - 1) !== Kind.quote) return start;
  // “…,” it said: the sentence began before the marks.
  let before = start - 1;
  while (before > 0 && start - before < SENTENCE && t.kind[before - 1] !== Kind.stop) before--;
  return before === start - 1 ? before : start;
}

function organisationOf(context: Context, t: Tokens, subject: Phrase | null): Named | null {
  if (!subject || !is(t, subject.core, Word.organisation | Word.bareOrganisation)) return null;
  if (isPersonHere(context, t, subject)) return null;
  const found = organisation(context, t, subject.first, subject.core, subject.last);
  return found.name === null ? null : found;
}

/** So many quotations back somebody without a name is remembered. */
const RECENT = 20;

/** Nobody by name if the last speaker of that role had none: "an official said" … "the official added". */
function lastCalled(context: Context, role: string): Named | null {
  const oldest = Math.max(0, context.readings.length - RECENT);
  for (let index = context.readings.length - 1; index >= oldest; index--) {
    const { chosen, named } = context.readings[index] as Reading;
    if (!chosen || !named || !isCalled(chosen, role)) continue;
    if (named.name !== null) return null;
    if (!isDefinite(chosen.tokens, chosen.phrase.first)) return named;
  }
  return null;
}

const isCalled = ({ tokens, phrase: { core } }: Candidate, role: string): boolean =>
  (tokens.end[core] as number) - (tokens.start[core] as number) === role.length &&
  wordAt(tokens, core) === role;

/** Whom "the mayor", "the Belarusian president", "the woman" stand for. */
export function described(context: Context, t: Tokens, phrase: Phrase): Named {
  const person: Named = {
    name: null,
    type: is(t, phrase.core, Word.role) ? 'person' : 'unknown',
    gender: null,
    known: false,
  };
  if (!isDefinite(t, phrase.first) || !is(t, phrase.core, Word.role)) return person;
  const called = lastCalled(context, wordAt(t, phrase.core));
  if (called) return called;
  const office = byRole(context, t, phrase);
  if (office || context.lexicon.mentions.namelessRoles.has(wordAt(t, phrase.core))) return office ?? person;
  return antecedent(context, t, phrase.first, genderOf(t.bits[phrase.core] as number));
}
