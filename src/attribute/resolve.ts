import { type Candidate, kindOf } from './candidate.js';
import type { Context } from './context.js';
import { apposed, document, group, isPersonHere, type Named, organisation, personal } from './names.js';
import { authorOf, described, pronounStandsFor } from './referents.js';

/** Whom a mention names, in the fullest form that the article supports. */
export function nameOf(context: Context, candidate: Candidate): Named {
  const { tokens: t, phrase, named } = candidate;
  if (named) return named;
  switch (kindOf(t, phrase)) {
    case 'pronoun':
    case 'firstPerson':
      return pronounStandsFor(context, t, phrase);
    case 'document':
      return document(context, t, phrase) ?? authorOf(context, t, phrase);
    case 'organisation':
      // "Fox" where the article has an Ada Fox
      if (isPersonHere(context, t, phrase)) return personal(context, t, phrase.first, phrase.core);
      return organisation(context, t, phrase.first, phrase.core, phrase.last);
    case 'group':
      return group(t, phrase.first, phrase.core);
    case 'thing':
      return document(context, t, phrase, 'unknown') ?? described(context, t, phrase);
    case 'role':
      return apposed(context, t, phrase.core + 1, phrase.last) ?? described(context, t, phrase);
    default:
      return personal(context, t, phrase.first, phrase.core);
  }
}
