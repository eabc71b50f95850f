import { lexiconFor } from '../lexicon/lexicon.js';
import { wordsOf } from '../text/words.js';

/** A resolved name, taken apart once so that many can be compared. */
export interface Identity {
  /** Equal for all names that can be one speaker's: the surname, or the organisation's last word. */
  readonly key: string;
  /** Words before the surname, without titles and the particles of names (van der Olm). */
  readonly given: readonly string[];
  readonly organisation: boolean;
}

const { titles, suffixes, particles } = lexiconFor(null).mentions;

/** Null for a name without words. */
export function identityOf(name: string, organisation: boolean): Identity | null {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const words = wordsOf(plain).words;
  let start = 0;
  let end = words.length;
  while (start < end - 1 && titles.has(words[start] as string)) start++;
  while (end - 1 > start && suffixes.has(words[end - 1] as string)) end--;
  if (start === end) return null;
  return {
    key: words[end - 1] as string,
    given: words.slice(start, end - 1).filter((word) => organisation || !particles.has(word)),
    organisation,
  };
}

/**
 * The contract's "Same speaker": equal names, or one the other's surname with no given name or initial in conflict;
 * organisations only if equal. Symmetric, not transitive: "Brix" is both Ada Brix and Olaf Brix.
 */
export function sameSpeaker(a: Identity, b: Identity): boolean {
  if (a.key !== b.key) return false;
  const [few, many] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given];
  if (a.organisation || b.organisation)
    return few.length === many.length && few.every((word, i) => word === many[i]);
  if (few.length > 0 && !fits(few[0] as string, many[0] as string)) return false;
  let at = 0;
  for (const name of many) if (at < few.length && fits(name, few[at] as string)) at++;
  return at === few.length;
}

/** Equal, or one the initial or the short form of the other: J and John, Rob and Robert. */
function fits(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || ((short.length === 1 || short.length >= 3) && long.startsWith(short));
}
