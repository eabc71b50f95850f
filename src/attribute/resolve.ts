import type { Candidate } from './candidate.js';
import type { Context } from './context.js';
import { EVIDENCE } from './evidence.js';
import { GIVEN } from './name-parts.js';
import {
  apposed,
  document,
  group,
  inService,
  isPersonHere,
  type Named,
  organisation,
  personal,
} from './names.js';
import type { Phrase } from './noun-phrase.js';
import { authorOf, described, pronounStandsFor } from './referents.js';
import type { Tokens } from './tokens.js';
import { is, isCapital } from './word-at.js';
import { Word } from './word-classes.js';

/** Whom a mention names, in the fullest form that the article supports. */
export function nameOf(context: Context, candidate: Candidate): Named {
  const { tokens: t, phrase, kind, named } = candidate;
  if (named) return named;
  switch (kind) {
    case EVIDENCE.pronoun:
    case EVIDENCE.firstPerson:
      return pronounStandsFor(context, t, phrase);
    case EVIDENCE.document:
      return document(context, t, phrase) ?? authorOf(context, t, phrase);
    case EVIDENCE.organisation:
      // "Fox" where the article has an Ada Fox
      if (isPersonHere(context, t, phrase)) return personal(context, t, phrase.first, phrase.core);
      return (
        inService(context, t, phrase) ?? organisation(context, t, phrase.first, phrase.core, phrase.last)
      );
    case EVIDENCE.group:
      return group(context, t, phrase.first, phrase.core);
    case EVIDENCE.thing:
      return (
        apposedPerson(context, t, phrase) ??
        document(context, t, phrase, 'unknown') ??
        described(context, t, phrase)
      );
    case EVIDENCE.role:
      return apposed(context, t, phrase.core + 1, phrase.last) ?? described(context, t, phrase);
    default:
      return titled(context, t, phrase) ?? personal(context, t, phrase.first, phrase.core);
  }
}

/** "The harbour master, Ada Brix,": what is no office by the lexicon is somebody by the name behind it. */
function apposedPerson(context: Context, t: Tokens, { core, last }: Phrase): Named | null {
  const named = apposed(context, t, core + 1, last);
  return named?.known && named.type === 'person' ? named : null;
}

/** "Deputy Minister of Trade Ada Brix" is Ada Brix, "Minister" alone the one who holds the office. */
function titled(context: Context, t: Tokens, phrase: Phrase): Named | null {
  const { first, core, last } = phrase;
  if (!is(t, core, Word.title | Word.role) || is(t, core, GIVEN)) return null;
  if (first === core && isPersonHere(context, t, phrase)) return null;
  const named =
    apposed(context, t, core + 1, last) ??
    (last > core && isCapital(t, last) ? personal(context, t, core + 1, last) : null);
  if (named?.known) return named;
  return first === core ? described(context, t, phrase) : null;
}
