import { distance } from 'fastest-levenshtein';
import { lexiconFor } from '../lexicon/lexicon.js';
import { wordsOf } from '../text/words.js';
import type { Speaker } from './quote.js';
import { representedIn } from './represented.js';

/** A resolved name, taken apart once so that many can be compared. */
export interface Identity {
  /** Equal for all names that can be one speaker's: the surname, or the organisation's initials. */
  readonly key: string;
  /** Words before the surname, without titles and the particles of names (van der Olm). Of an organisation all words that tell it, none where it has one name alone. */
  readonly given: readonly string[];
  readonly organisation: boolean;
  /** Whose organisation it is, where its name says so: "china" of China's Ministry of Commerce. */
  readonly owner: string | null;
  /** The organisation in whose name a person speaks. */
  readonly speaksFor: Identity | null;
}

const { mentions } = lexiconFor(null);
const { titles, suffixes, particles, nicknames, departments, organisationAliases } = mentions;
const { prepositions, determiners, conjunctions } = mentions;

/** A spokesman without a name is the organisation; null for others without a name. */
export function identityOfSpeaker({ name, mention, type }: Speaker): Identity | null {
  if (name !== null && type === 'organisation') return identityOf(name, true);
  const represented = representedIn(mention);
  if (name !== null) return identityOf(name, false, represented);
  return represented === null ? null : identityOf(represented, true);
}

/**
 * Null for a name without words.
 * @param represented the organisation in whose name a person speaks
 */
export function identityOf(
  name: string,
  organisation: boolean,
  represented: string | null = null,
): Identity | null {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const { words } = wordsOf(plain);
  if (words.length === 0) return null;
  if (organisation) return organisationOf(words, OWNER.test(plain));
  return personOf(words, represented === null ? null : identityOf(represented, true));
}

/** "China's Ministry of Commerce" */
const OWNER = /^\p{Lu}\p{L}*['’]s /u;

function personOf(words: readonly string[], speaksFor: Identity | null): Identity {
  let start = 0;
  let end = words.length;
  while (start < end - 1 && titles.has(words[start] as string)) start++;
  while (end - 1 > start && suffixes.has(words[end - 1] as string)) end--;
  return {
    key: words[end - 1] as string,
    given: words.slice(start, end - 1).filter((word) => !particles.has(word)),
    organisation: false,
    owner: null,
    speaksFor,
  };
}

/** "U.S. Justice Department", "Department of Justice" and "DOJ" alike. */
function organisationOf(words: readonly string[], isOwned: boolean): Identity {
  const full = organisationAliases.get(words.join(' '))?.split(' ') ?? words;
  const telling = full.filter(
    (word) => !prepositions.has(word) && !determiners.has(word) && !conjunctions.has(word),
  );
  let owner: string | null = null;
  if (telling.length > 1 && telling[0] === 'us') owner = telling.shift() as string;
  else if (telling.length > 2 && isOwned) owner = (telling.shift() as string).slice(0, -1);
  if (departments.has(telling.at(-1) as string)) telling.unshift(telling.pop() as string);
  const isOneWord = telling.length < 2;
  return {
    key: isOneWord ? (full.at(-1) as string) : telling.map((word) => word[0]).join(''),
    given: isOneWord ? [] : telling,
    organisation: true,
    owner,
    speaksFor: null,
  };
}

/**
 * The contract's "Same speaker": equal names, or one the other's surname with no given name or initial in conflict;
 * organisations if equal, or one the other's initials; an organisation and who speaks for it. Symmetric, not
 * transitive: "Brix" is both Ada Brix and Olaf Brix.
 */
export function sameSpeaker(a: Identity, b: Identity): boolean {
  return isSame(a, b) || isVoiceOf(a, b) || isVoiceOf(b, a);
}

/** What the identities of one speaker have in common: at least one key of each. */
export const keysOf = ({ key, speaksFor }: Identity): readonly string[] =>
  speaksFor === null || speaksFor.key === key ? [key] : [key, speaksFor.key];

const isVoiceOf = ({ speaksFor }: Identity, other: Identity): boolean =>
  speaksFor !== null && other.organisation && isSame(speaksFor, other);

function isSame(a: Identity, b: Identity): boolean {
  if (a.key !== b.key) return false;
  if (a.owner !== null && b.owner !== null && a.owner !== b.owner) return false;
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
