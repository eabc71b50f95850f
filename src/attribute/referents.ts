import type { Context } from './context.js';
import { MEMORY, paragraphTokens } from './context.js';
import { agrees, type Gender, genderOf } from './name-parts.js';
import { apposed, isPersonHere, type Named, named, personal, UNKNOWN } from './names.js';
import { type Phrase, phraseAt } from './noun-phrase.js';
import type { Form } from './people.js';
import { phraseEndingAt } from './phrase-before.js';
import { closingMark, isSays } from './sentence.js';
import { mainSubject } from './subject.js';
import { Kind, quotationAt, type Tokens } from './tokens.js';
import { is, isCapital, isLower, wordAt } from './word-at.js';
import { Word } from './word-classes.js';

const OPENERS = Word.preposition | Word.subordinator | Word.conjunction;

/** How many paragraphs back a pronoun may look. */
const REACH = 5;

/** Whom "he", "she", "who" stand for: the last speaker or subject before that agrees, sentence by sentence. */
export function pronounStandsFor(context: Context, t: Tokens, { first }: Phrase): Named {
  const { mentions } = context.lexicon;
  const word = t.text
    .slice(t.start[first], t.end[first])
    .toLowerCase()
    .replace(/['’].*/, '');
  if (mentions.relativePronouns.has(word)) return relative(context, t, first);
  if (mentions.malePronouns.has(word)) return antecedent(context, t, first, 'male');
  if (mentions.femalePronouns.has(word)) return antecedent(context, t, first, 'female');
  if (mentions.neuterPronouns.has(word)) return lastOrganisation(context, t, first);
  return UNKNOWN;
}

/** "Brix, who said": the phrase before. */
function relative(context: Context, t: Tokens, at: number): Named {
  const last = t.kind[at - 1] === Kind.comma ? at - 2 : at - 1;
  const phrase = phraseEndingAt(t, last, Math.max(0, last - 30));
  if (!phrase || is(t, phrase.core, Word.pronoun)) return UNKNOWN;
  if (isCapital(t, phrase.core)) return personal(context, t, phrase.first, phrase.core);
  if (is(t, phrase.core, Word.role)) return described(context, t, phrase);
  // "a long day for Brix, who"
  return isCapital(t, last) ? personal(context, t, phrase.first, last) : UNKNOWN;
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

/** Going back sentence by sentence: its subject, then the speaker of the quotation that it follows. */
function* namedBefore(context: Context, tokens: Tokens, at: number): Generator<Named> {
  let end = at;
  const last = Math.max(0, tokens.paragraph - REACH);
  for (let paragraph = tokens.paragraph; paragraph >= last; paragraph--) {
    const t = paragraph === tokens.paragraph ? tokens : paragraphTokens(context, paragraph);
    if (paragraph !== tokens.paragraph) end = t.kind.length;
    while (end > 0) {
      if (t.kind[end - 1] === Kind.quote) {
        const speaker = context.readings[quotationAt(t, end - 1)]?.named;
        if (speaker) yield speaker;
        end--;
        continue;
      }
      let start = end - 1;
      while (start > 0 && t.kind[start - 1] !== Kind.stop && t.kind[start - 1] !== Kind.quote) start--;
      // “…” after a judge ruled: behind marks in mid-sentence stands no subject.
      const within = t.kind[start - 1] === Kind.quote && closingMark(t, start - 1) !== 'stop';
      const subject = within && is(t, start, OPENERS) ? null : subjectNamed(context, t, start, end);
      const dwelt = subject ?? dweltOn(context, t, start, end);
      if (dwelt) yield dwelt;
      end = t.kind[start - 1] === Kind.stop ? start - 1 : start;
    }
  }
}

/** "It was a long day for Brix, who", "That leads to Brix and her plan": a sentence about a thing goes on about the person. */
function dweltOn(context: Context, t: Tokens, start: number, end: number): Named | null {
  for (let at = end - 1; at > start + 1; at--) {
    if (!isLower(t, at) || !isCapital(t, at - 2)) continue;
    if (is(t, at, Word.relative) && t.kind[at - 1] === Kind.comma) return relative(context, t, at);
    if (isHisOrHer(t, at) && is(t, at - 1, Word.conjunction))
      return certain(personal(context, t, start, at - 2));
  }
  return null;
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
  if (is(t, subject.core, Word.role) && !(isCapital(t, subject.core) && subject.core > subject.first))
    return (
      apposed(context, t, subject.core + 1, end - 1) ??
      byRole(context, t, subject) ??
      somebody(context, t, subject)
    );
  const named =
    !is(t, subject.core, Word.organisation | Word.bareOrganisation) || isPersonHere(context, t, subject);
  if (!isCapital(t, subject.core) || !named) return null;
  const found = personal(context, t, subject.first, subject.core);
  // A bare name that the article never gives in full is a person's where it speaks.
  const verb = subject.last + 1;
  return isSays(t, verb) && !is(t, verb, Word.weak) ? certain(found) : found;
}

const certain = (found: Named): Named => (found.name === null ? found : { ...found, known: true });

/** "a harbour official", "the woman": somebody without a name, whom "he" or "she" may well stand for. */
function somebody(context: Context, t: Tokens, { first, core }: Phrase): Named | null {
  if (!is(t, first, Word.determiner) || is(t, first, Word.pronoun | Word.possessive)) return null;
  const nameless = !isDefinite(t, first) || context.lexicon.mentions.namelessRoles.has(wordAt(t, core));
  return nameless
    ? { name: null, type: 'person', gender: genderOf(t.bits[core] as number), known: true }
    : null;
}

/** Whose "the statement", "the letter" is: the last speaker or subject. */
export function authorOf(context: Context, t: Tokens, { first, core }: Phrase): Named {
  if (!context.lexicon.mentions.signedDocuments.has(wordAt(t, core)) || !isDefinite(t, first))
    return { name: null, type: 'document', gender: null, known: false };
  return { ...antecedent(context, t, first, null), type: 'document' };
}

/** "it": the organisation that spoke last. */
function lastOrganisation(context: Context, tokens: Tokens, at: number): Named {
  const before = tokens.start[at] as number;
  const { quotations } = context.extraction;
  for (let index = context.readings.length - 1; index >= 0; index--) {
    if ((quotations[index]?.start ?? 0) > before) continue;
    const found = context.readings[index]?.named;
    if (found?.type === 'organisation') return found;
    if (found) break;
  }
  return { name: null, type: 'unknown', gender: null, known: false };
}

/** Whom "the mayor", "the Belarusian president", "the woman" stand for. */
export function described(context: Context, t: Tokens, phrase: Phrase): Named {
  const person: Named = {
    name: null,
    type: is(t, phrase.core, Word.role) ? 'person' : 'unknown',
    gender: null,
    known: false,
  };
  if (!isDefinite(t, phrase.first) || !is(t, phrase.core, Word.role)) return person;
  const office = byRole(context, t, phrase);
  if (office || context.lexicon.mentions.namelessRoles.has(wordAt(t, phrase.core))) return office ?? person;
  return antecedent(context, t, phrase.first, genderOf(t.bits[phrase.core] as number));
}

const isDefinite = (t: Tokens, at: number): boolean =>
  t.lexicon.mentions.definiteDeterminers.has(wordAt(t, at)) ||
  (isCapital(t, at) && !is(t, at, Word.determiner));

/** The person of the article who holds the office that a phrase names: of several the one named most. */
function byRole(context: Context, t: Tokens, phrase: Phrase): Named | null {
  if (!isDefinite(t, phrase.first)) return null;
  const holders = holdersOf(context, t, phrase);
  const most = holders.reduce<Form | null>(
    (best, form) => (best && best.count >= form.count ? best : form),
    null,
  );
  const spoke = holders.length > 1 ? lastSpeakerOf(context, holders) : null;
  // "the senator" among three senators goes on to be the one who spoke.
  const form = spoke && most && spoke.count * 2 > most.count ? spoke : most;
  return form && named(fullForm(context, form), form.words);
}

/** Who has the role of the phrase and all the places and nations named in it: "the Belarusian president". */
function holdersOf(context: Context, t: Tokens, { first, core, last }: Phrase): Form[] {
  const role = wordAt(t, core);
  const marks: string[] = [];
  for (let at = first + 1; at <= last; at++) if (isCapital(t, at)) marks.push(wordAt(t, at));
  return context.people.forms.filter(
    ({ roles }) =>
      roles.has(role) && marks.every((mark) => [...roles].some((other) => sameRoot(mark, other))),
  );
}

function lastSpeakerOf(context: Context, holders: readonly Form[]): Form | null {
  const oldest = Math.max(0, context.readings.length - MEMORY);
  for (let index = context.readings.length - 1; index >= oldest; index--) {
    const spoken = context.readings[index]?.named?.name;
    const form = spoken ? holders.find(({ words }) => words.join(' ') === spoken) : undefined;
    if (form) return form;
  }
  return null;
}

/** "President Brix" may be "Ada Brix" elsewhere. */
function fullForm(context: Context, form: Form): Form {
  if (form.words.length > 1) return form;
  const forms = context.people.bySurname.get((form.words[0] as string).toLowerCase()) ?? [];
  let best = form;
  for (const other of forms)
    if (agrees(other.gender, form.gender) && (best === form || other.count > best.count)) best = other;
  return best;
}

/** "Belarusian" and "Belarus". */
function sameRoot(a: string, b: string): boolean {
  const length = Math.min(5, a.length, b.length);
  return length > 2 && a.slice(0, length) === b.slice(0, length);
}
