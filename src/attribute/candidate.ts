import type { Span } from '../text/spans.js';
import { EVIDENCE, type Feature } from './evidence.js';
import { GIVEN, isAcronym } from './name-parts.js';
import type { Named } from './names.js';
import type { Phrase } from './noun-phrase.js';
import type { Tokens } from './tokens.js';
import { is, isCapital, isLower, wordAt } from './word-at.js';
import { Word } from './word-classes.js';

/** Somebody who may have spoken, with what speaks for it. */
export interface Candidate {
  readonly tokens: Tokens;
  readonly phrase: Phrase;
  /** What kind of thing the phrase names. */
  readonly kind: Feature;
  readonly cue: Span | null;
  readonly features: readonly Feature[];
  /** Whom it names, where that is known already. */
  readonly named: Named | null;
}

/** What speaks for a candidate, null where something does not hold. */
export type FeatureList = readonly (Feature | null)[];

/** `phrase` as the speaker by the verb or word at token `cue`, -1 for none. */
export function candidate(t: Tokens, phrase: Phrase, cue: number, evidence: FeatureList): Candidate {
  const features: Feature[] = [];
  for (const feature of evidence) if (feature !== null) features.push(feature);
  const kind = kindOf(t, phrase);
  features.push(kind);
  if (cue >= 0 && is(t, cue, Word.weak)) features.push(EVIDENCE.weakVerb);
  return {
    tokens: t,
    phrase,
    kind,
    cue: cue >= 0 ? { start: t.start[cue] as number, end: t.end[cue] as number } : null,
    features,
    named: null,
  };
}

/** What kind of thing a phrase names. */
function kindOf(t: Tokens, { first, last, core }: Phrase): Feature {
  if (first === last && is(t, first, Word.pronoun))
    return isFirstPerson(t, first) ? EVIDENCE.firstPerson : EVIDENCE.pronoun;
  const head = t.bits[core] as number;
  const capital = (head & Word.capital) !== 0;
  // "the Iowa Republican", "another Democrat"
  if (capital && (head & Word.role) !== 0 && is(t, first, Word.determiner)) return EVIDENCE.role;
  if ((head & Word.document) !== 0 && (!capital || (core > first && (head & Word.organisation) === 0)))
    return EVIDENCE.document;
  if (!capital && (head & Word.role) !== 0) return EVIDENCE.role;
  if (isGroup(t, first, core)) return EVIDENCE.group;
  if ((head & (Word.organisation | Word.bareOrganisation)) !== 0) return EVIDENCE.organisation;
  if (capital) return EVIDENCE.name;
  for (let at = core; at >= first && !is(t, at, Word.possessive); at--)
    if (is(t, at, Word.role | Word.title) && isLower(t, at)) return EVIDENCE.role;
  return EVIDENCE.thing;
}

/** "officials", "House Democrats", "the Brillish"; not "Mark Fans". */
function isGroup(t: Tokens, first: number, core: number): boolean {
  const head = t.bits[core] as number;
  const named = core > first && isCapital(t, core - 1) && is(t, core - 1, GIVEN);
  if ((head & Word.group) !== 0)
    return (head & GIVEN) === 0 && !named && (isLower(t, core) || (head & Word.organisation) === 0);
  return (
    (head & (Word.nationality | Word.capital | Word.role | GIVEN)) === (Word.nationality | Word.capital) &&
    core === first + 1 &&
    is(t, first, Word.determiner) &&
    isLower(t, first) &&
    !isAcronym(t.text.slice(t.start[core], t.end[core]))
  );
}

const isFirstPerson = (t: Tokens, at: number): boolean =>
  t.lexicon.mentions.firstPersonPronouns.has(wordAt(t, at));
