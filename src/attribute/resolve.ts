import { type Candidate, kindOf } from './candidates.js';
import type { Context } from './context.js';
import { apposed, group, type Named, organisation, personal } from './names.js';
import { described, pronounStandsFor } from './referents.js';

/** Whom a mention names, in the fullest form that the article supports. */
export function nameOf(context: Context, candidate: Candidate): Named {
  const { tokens: t, phrase, named } = candidate;
  if (named) return named;
  const kind = kindOf(t, phrase);
  switch (kind) {
    case 'pronoun':
      return pronounStandsFor(context, t, phrase);
    case 'document':
      return { name: null, type: 'document', gender: null, known: false };
    case 'organisation':
      return organisation(context, t, phrase.first, phrase.core, phrase.last);
    case 'group':
      return group(t, phrase.first, phrase.core);
    case 'thing':
    case 'role':
      return apposed(context, t, phrase.core + 1, phrase.last) ?? described(context, t, phrase);
    default:
      return personal(context, t, phrase.first, phrase.core);
  }
}
