import type { Lexicon } from '../lexicon/lexicon.js';
import type { MentionWords } from '../lexicon/mentions.js';
import { unitAt } from '../text/unit-at.js';
import type { WordTable } from '../text/word-table.js';
import { namesOf } from './glued.js';
import { isUpper, isWordCode } from './letters.js';
import {
  type Gender,
  GIVEN,
  genderOf,
  isPersonal,
  nameStart,
  surnameIndex,
  titleGender,
} from './name-parts.js';
import { type Run, scanNames } from './name-scan.js';
import { officeBefore, unsupported, wordBefore } from './name-support.js';
import { Word, wordClasses } from './word-classes.js';

/** One written form of a person's name in an article: "Ada Brix", and what stood around it. */
export interface Form {
  /** Given names, initials, particles and surname, without titles. */
  readonly words: readonly string[];
  readonly name: string;
  /** The last of them but for "Jr". */
  readonly surname: string;
  /** "jr", "iii" behind it, lower case. */
  readonly suffix: string | null;
  /** Where the article has it first. */
  readonly start: number;
  count: number;
  /** Its first word is a common given name. */
  readonly given: boolean;
  gender: Gender;
  /** Titles, roles and places beside the name, lower case: "mayor". */
  readonly roles: Set<string>;
  /** Introduced by an office that is no longer held: "former harbour master Ada Brix". */
  past: boolean;
  /** Introduced as a relative of somebody: "his grandmother, Ilse Brix". */
  kin: boolean;
  /** It is not that of the bare surname, see `isDoubtful`; null until it is asked for. */
  doubtful: boolean | null;
}

/** The names of one article. */
export interface People {
  readonly forms: readonly Form[];
  /** Forms of two words and more by the last word, lower case. */
  readonly bySurname: ReadonlyMap<string, readonly Form[]>;
  /** The same by their first word, as written. */
  readonly byGivenName: ReadonlyMap<string, readonly Form[]>;
  /** Forms of a title and one word ("Mr. Brix"), by that word. */
  readonly titled: ReadonlyMap<string, Form>;
  /** Names of organisations by each of their nouns ("authority"), in the order of the text. */
  readonly organisations: ReadonlyMap<string, readonly Organisation[]>;
  readonly nicknames: ReadonlyMap<string, string>;
  readonly text: string;
  readonly classes: WordTable;
}

interface Organisation {
  readonly name: string;
  readonly start: number;
}

/** All names in `text` from `from` on, in one pass over its `capitals`. */
export function peopleOf(text: string, from: number, capitals: readonly number[], lexicon: Lexicon): People {
  const classes = wordClasses(lexicon);
  const store: Store = {
    forms: [],
    bySurname: new Map(),
    byGivenName: new Map(),
    titled: new Map(),
    organisations: new Map(),
    mentions: lexicon.mentions,
  };
  scanNames(text, from, capitals, classes, (run) => {
    for (const name of namesOf(run))
      if (!recordOrganisation(name, text, classes, store.organisations))
        recordPerson(name, text, classes, store);
  });
  // One by one: V8 gives each copy of an object that properties are added to a shape of its own.
  const { forms, bySurname, byGivenName, titled, organisations, mentions } = store;
  return {
    forms,
    bySurname,
    byGivenName,
    titled,
    organisations,
    nicknames: mentions.nicknames,
    text,
    classes,
  };
}

interface Store {
  readonly forms: Form[];
  readonly bySurname: Map<string, Form[]>;
  readonly byGivenName: Map<string, Form[]>;
  readonly titled: Map<string, Form>;
  readonly organisations: Map<string, Organisation[]>;
  readonly mentions: MentionWords;
}

function recordPerson(run: Run, text: string, classes: WordTable, store: Store): void {
  const cut = nameStart(run.words, run.bits) || unsupported(text, run, classes);
  const words = cut === 0 ? run.words : run.words.slice(cut);
  const bits = cut === 0 ? run.bits : run.bits.slice(cut);
  const titles = cut === 0 ? [] : run.bits.slice(0, cut);
  const surname = surnameIndex(bits);
  if (surname < 0 || ((bits[surname] as number) & Word.group) !== 0) return;
  const single = words.length === 1;
  if (single ? !titles.some((bit) => (bit & Word.title) !== 0) : !isPersonal(words, bits, cut > 0)) return;
  const form = formOf(words, surname, ((bits[0] as number) & GIVEN) !== 0, run.start, store);
  form.count++;
  form.gender ??= titleGender(titles) ?? (single ? null : genderOf(bits[0] as number));
  for (let i = 0; i < cut; i++) {
    const word = (run.words[i] as string).toLowerCase();
    form.roles.add(store.mentions.fullTitles.get(word) ?? word);
  }
  // "Secretary of Ports Ada Brix" is secretary and "ports".
  const office = cut > 0 ? officeBefore(text, run.start, classes) : null;
  if (office !== null) form.roles.add(office);
  const role = cut === 0 ? roleBefore(text, run, classes, form.roles, store.mentions) : null;
  form.kin ||= role === 'relative';
  form.past ||= (cut > 0 || role !== null) && isPast(text, run, cut, store.mentions);
  if (unitAt(text, run.end) === 44) rolesAfter(text, run.end + 2, classes, form.roles);
}

/** The form of these words, a new one where the article has not had it yet. */
function formOf(words: readonly string[], last: number, given: boolean, start: number, store: Store): Form {
  const single = words.length === 1;
  const surname = words[last] as string;
  const key = surname.toLowerCase();
  const known = single
    ? store.titled.get(key)
    : store.bySurname.get(key)?.find((form) => sameWords(form.words, words));
  if (known) return known;
  const suffix = words[last + 1]?.toLowerCase() ?? null;
  const form: Form = {
    words,
    name: words.join(' '),
    surname,
    suffix,
    start,
    count: 0,
    given,
    gender: null,
    roles: new Set(),
    past: false,
    kin: false,
    doubtful: null,
  };
  store.forms.push(form);
  if (single) store.titled.set(key, form);
  else {
    append(store.bySurname, key, form);
    append(store.byGivenName, words[0] as string, form);
  }
  return form;
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

/** Whether the run names an organisation rather than somebody of one: "Harbour Authority", not "Authority Director Ada Brix". */
function recordOrganisation(
  run: Run,
  text: string,
  classes: WordTable,
  organisations: Map<string, Organisation[]>,
): boolean {
  const { words, bits, start } = run;
  if (((bits.at(-1) as number) & (Word.title | Word.role | Word.particle)) !== 0) return false;
  let name = '';
  for (let i = 0; i < words.length; i++) {
    if (((bits[i] as number) & Word.organisation) === 0) continue;
    name ||= partBefore(text, start, classes) + words.join(' ');
    append(organisations, (words[i] as string).toLowerCase(), { name, start });
  }
  return ((bits.at(-1) as number) & Word.organisation) !== 0;
}

/** "Millers and " of "the Millers and Bakers Union": behind an article, words joined to the name that mean nothing else. */
function partBefore(text: string, start: number, classes: WordTable): string {
  const and = wordBefore(text, start - 1);
  const part = wordBefore(text, and - 1);
  const article = wordBefore(text, part - 1);
  const joined =
    start - and < 6 &&
    (classes.at(text, and, start - 1) & Word.conjunction) !== 0 &&
    isUpper(unitAt(text, part)) &&
    classes.at(text, part, and - 1) === 0 &&
    (classes.at(text, article, part - 1) & Word.determiner) !== 0;
  return joined ? text.slice(part, start) : '';
}

/** Words between "former" and the name. */
const OFFICE = 3;

/** "Former Mayor Ada Brix", "former harbour master Ada Brix" */
function isPast(text: string, { words, start }: Run, titles: number, { pastRoles }: MentionWords): boolean {
  for (let i = 0; i < titles; i++) if (pastRoles.has((words[i] as string).toLowerCase())) return true;
  for (let i = 0, at = start; i < OFFICE && unitAt(text, at - 1) === SPACE; i++) {
    const before = wordBefore(text, at - 1);
    if (pastRoles.has(text.slice(before, at - 1))) return true;
    at = before;
  }
  return false;
}

const SPACE = 0x20;

/** "spokesman Ada Brix", "his grandmother, Ada Brix": the word in lower case before, and what it tells. */
function roleBefore(
  text: string,
  { start }: Run,
  classes: WordTable,
  roles: Set<string>,
  mentions: MentionWords,
): 'role' | 'relative' | null {
  if (unitAt(text, start - 1) !== SPACE) return null;
  const apposed = unitAt(text, start - 2) === 44;
  const end = apposed ? start - 2 : start - 1;
  let from = end;
  while (from > 0 && start - from < 20 && isWordCode(unitAt(text, from - 1))) from--;
  if ((classes.at(text, from, end) & Word.role) === 0) return null;
  const word = text.slice(from, end).toLowerCase();
  if (!apposed) roles.add(word);
  return mentions.kin.has(word) && isOwned(text, from, mentions) ? 'relative' : 'role';
}

/** Behind "his" or "the player’s"; not "the town’s most famous". */
function isOwned(text: string, at: number, mentions: MentionWords): boolean {
  if (unitAt(text, at - 2) === 115 && !isWordCode(unitAt(text, at - 3))) return true;
  const owner = text.slice(wordBefore(text, at - 1), at - 1).toLowerCase();
  return mentions.malePronouns.has(owner) || mentions.femalePronouns.has(owner);
}

const CLAUSE = Word.preposition | Word.auxiliary | Word.pronoun | Word.says;

/** ", the mayor of Harbour Town": roles and places in the apposition after a name. */
function rolesAfter(text: string, from: number, classes: WordTable, roles: Set<string>): void {
  let at = from;
  for (let turn = 0; turn < 8; turn++) {
    let end = at;
    while (end < text.length && isWordCode(unitAt(text, end))) end++;
    const code = unitAt(text, end);
    if (end === at || code === 39 || code === 0x2019) return;
    const word = text.slice(at, end);
    const bits = classes.at(text, at, end);
    if ((bits & Word.role) !== 0 || isUpper(unitAt(text, at))) roles.add(word.toLowerCase());
    if ((bits & (Word.attaching | Word.role)) === 0 && (bits & CLAUSE) !== 0) return;
    if (code !== 32) return;
    at = end + 1;
  }
}

/** The organisation last named before `at` by a noun ("the ministry" → "Ministry of Defence"), else the first after. */
export function organisationNamed(people: People, head: string, at: number): string | null {
  let found: string | null = null;
  for (const { name, start } of people.organisations.get(head) ?? []) {
    if (start >= at) return found ?? name;
    found = name;
  }
  return found;
}
