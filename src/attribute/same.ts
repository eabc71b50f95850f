import { distance } from 'fastest-levenshtein';
import { lexiconFor } from '../lexicon/lexicon.js';
import { wordsOf } from '../text/words.js';

/** A resolved name, taken apart once so that many can be compared. */
export interface Identity {
  /** Equal for all names that can be one speaker's: the surname, or the organisation's initials. */
  readonly key: string;
  /** Words before the surname, without titles and the particles of names (van der Olm). Of an organisation all words that tell it, none where it has one name alone. */
  readonly given: readonly string[];
  readonly organisation: boolean;
}

const { mentions } = lexiconFor(null);
const { titles, suffixes, particles, nicknames, departments, organisationAliases } = mentions;
const { prepositions, determiners, conjunctions } = mentions;

/** Null for a name without words. */
export function identityOf(name: string, organisation: boolean): Identity | null {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const { words } = wordsOf(plain);
  if (words.length === 0) return null;
  return organisation ? organisationOf(words) : personOf(words);
}

function personOf(words: readonly string[]): Identity {
  let start = 0;
  let end = words.length;
  while (start < end - 1 && titles.has(words[start] as string)) start++;
  while (end - 1 > start && suffixes.has(words[end - 1] as string)) end--;
  return {
    key: words[end - 1] as string,
    given: words.slice(start, end - 1).filter((word) => !particles.has(word)),
    organisation: false,
  };
}

/** "U.S. Justice Department", "Department of Justice" and "DOJ" alike. */
function organisationOf(words: readonly string[]): Identity {
  const full = organisationAliases.get(words.join(' '))?.split(' ') ?? words;
  const telling = full.filter(
    (word) => !prepositions.has(word) && !determiners.has(word) && !conjunctions.has(word),
  );
  if (telling.length > 1 && telling[0] === 'us') telling.shift();
  if (departments.has(telling.at(-1) as string)) telling.unshift(telling.pop() as string);
  if (telling.length < 2) return { key: full.at(-1) as string, given: [], organisation: true };
  return { key: telling.map((word) => word[0]).join(''), given: telling, organisation: true };
}

/**
 * The contract's "Same speaker": equal names, or one the other's surname with no given name or initial in conflict;
 * organisations if equal, or one the other's initials. Symmetric, not transitive: "Brix" is both Ada Brix and Olaf Brix.
 */
export function sameSpeaker(a: Identity, b: Identity): boolean {
  if (a.key !== b.key) return false;
  const [few, many] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given];
  if (a.organisation !== b.organisation) return many.length === 0;
  if (a.organisation && few.length > 0) return few.join(' ') === many.join(' ');
  if (few.length > 0 && !fits(few[0] as string, many[0] as string)) return isEnd(few, many);
  let at = 0;
  for (const name of many) if (at < few.length && fits(name, few[at] as string)) at++;
  return at === few.length;
}

/** Olaf Brix and J. Olaf Brix. */
function isEnd(few: readonly string[], many: readonly string[]): boolean {
  const skipped = many.length - few.length;
  return few.every((word, i) => word.length > 1 && word === many[skipped + i]);
}

/** Equal, one the initial or the short form of the other (J and John, Rob and Robert, Bill and William), or spelled alike. */
function fits(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1 || short.length >= 3 ? long.startsWith(short) : short === long) return true;
  if ((nicknames.get(a) ?? a) === (nicknames.get(b) ?? b)) return true;
  return short.length >= SPELLED_ALIKE && distance(short, long) <= 1;
}

/** Names of this many letters are one where a letter differs: Sergei and Sergey, Catherine and Katherine. */
const SPELLED_ALIKE = 6;
