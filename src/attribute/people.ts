import type { Lexicon } from '../lexicon/lexicon.js';
import { isUpper, isWordCode } from './tokens.js';
import { Word, wordClasses } from './wordClasses.js';

export type Gender = 'male' | 'female' | null;

/** One written form of a person's name in an article: "Ada Brix", and what stood around it. */
export interface Form {
  /** Given names, initials, particles and surname, without titles. */
  readonly words: readonly string[];
  readonly first: number;
  count: number;
  /** Its first word is a common given name. */
  readonly given: boolean;
  gender: Gender;
  /** Titles and roles beside the name, lower case: "mayor". */
  readonly roles: Set<string>;
}

/** The names of one article. */
export interface People {
  /** Forms of two words and more by the last word, lower case. */
  readonly bySurname: ReadonlyMap<string, readonly Form[]>;
  /** Forms of a title and one word ("Mr. Brix"), by that word. */
  readonly titled: ReadonlyMap<string, Form>;
  readonly forms: readonly Form[];
  readonly nicknames: ReadonlyMap<string, string>;
  /** Names of organisations, in the order of the text. */
  readonly organisations: readonly Organisation[];
}

interface Organisation {
  readonly name: string;
  readonly first: number;
  /** Its nouns, lower case: "authority". */
  readonly heads: readonly string[];
}

const BREAKS =
  Word.determiner |
  Word.pronoun |
  Word.preposition |
  Word.conjunction |
  Word.subordinator |
  Word.auxiliary |
  Word.adverb |
  Word.date;
const BEFORE_NAME = Word.title | Word.role | Word.nationality | Word.organisation | Word.bareOrganisation;

const NOT_PERSONAL = Word.organisation | Word.bareOrganisation | Word.document | Word.group;
const GIVEN = Word.male | Word.female;

interface Run {
  words: string[];
  bits: number[];
  start: number;
}

/** All names of persons in `text`, in one pass. */
export function peopleOf(text: string, from: number, lexicon: Lexicon): People {
  const classes = wordClasses(lexicon);
  const bySurname = new Map<string, Form[]>();
  const titled = new Map<string, Form>();
  const forms: Form[] = [];
  const organisations: Organisation[] = [];
  let previous = '';
  for (let at = from; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      at++;
      continue;
    }
    if (!isUpper(code)) {
      const start = at;
      while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
      previous = text.slice(start, at);
      continue;
    }
    const run: Run = { words: [], bits: [], start: at };
    at = readRun(text, at, run, classes);
    record(run, previous, text, at, classes, { bySurname, titled, forms, organisations });
    previous = '';
  }
  return { bySurname, titled, forms, organisations, nicknames: lexicon.mentions.nicknames };
}

/** Reads capitalised words, initials and particles as long as one name may go on. Returns where it ended. */
function readRun(text: string, from: number, run: Run, classes: ReadonlyMap<string, number>): number {
  let at = from;
  for (;;) {
    let end = at + 1;
    while (end < text.length) {
      const code = text.charCodeAt(end);
      if (isWordCode(code)) end++;
      else if (
        (code === 45 || code === 39 || code === 0x2019 || code === 46) &&
        isWordCode(text.charCodeAt(end + 1)) &&
        end - at < 40
      ) {
        if (code === 46 && end - at > 2 && isUpper(text.charCodeAt(end + 1))) break;
        end++;
      } else break;
    }
    let word = text.slice(at, end);
    let stop = false;
    if (word.endsWith("'s") || word.endsWith('’s')) {
      word = word.slice(0, -2);
      stop = true;
    }
    const bits = classes.get(word.toLowerCase()) ?? 0;
    if ((bits & BREAKS) !== 0 && (bits & (Word.male | Word.female | Word.nationality)) === 0)
      return run.words.length > 0 ? at : end;
    run.words.push(word);
    run.bits.push(bits);
    if (stop) return end;
    if (
      text.charCodeAt(end) === 46 &&
      (word.length <= 2 || (bits & (Word.title | Word.suffix)) !== 0 || isInitials(word))
    )
      end++;
    let next = end;
    if (text.charCodeAt(next) !== 32 && text.charCodeAt(next) !== 160) return end;
    next++;
    if (isUpper(text.charCodeAt(next))) {
      at = next;
      continue;
    }
    if (
      (bits & Word.organisation) !== 0 &&
      text.startsWith('of ', next) &&
      isUpper(text.charCodeAt(next + 3))
    ) {
      run.words.push('of');
      run.bits.push(Word.particle);
      at = next + 3;
      continue;
    }
    const particle = readParticles(text, next, classes, run);
    if (particle === -1) return end;
    at = particle;
  }
}

const isInitials = (word: string): boolean => word.length <= 5 && word.includes('.');

/** "von der" before a capital: where that capital stands, else -1. */
function readParticles(text: string, from: number, classes: ReadonlyMap<string, number>, run: Run): number {
  let at = from;
  const taken: string[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const space = text.indexOf(' ', at);
    if (space === -1 || space - at > 4 || space === at) return -1;
    const word = text.slice(at, space);
    if (((classes.get(word) ?? 0) & Word.particle) === 0) return -1;
    taken.push(word);
    at = space + 1;
    if (isUpper(text.charCodeAt(at))) {
      for (const particle of taken) {
        run.words.push(particle);
        run.bits.push(Word.particle);
      }
      return at;
    }
  }
  return -1;
}

/** A word of a headline in capitals. */
const isShouted = (word: string): boolean =>
  word.length > 3 && word === word.toUpperCase() && !word.includes('.');

interface Store {
  bySurname: Map<string, Form[]>;
  titled: Map<string, Form>;
  forms: Form[];
  organisations: Organisation[];
}

function record(
  run: Run,
  previous: string,
  text: string,
  end: number,
  classes: ReadonlyMap<string, number>,
  store: Store,
): void {
  const cut = nameStart(run.words, run.bits);
  const words = run.words.slice(cut);
  const last = lastNameWord(words, run.bits.slice(cut));
  if (last < 0) return;
  const bits = run.bits.slice(cut);
  recordOrganisation(run, store);
  const before = run.words.slice(0, cut);
  if (words.length === 1) {
    if (cut === 0 || !run.bits.slice(0, cut).some((b) => (b & Word.title) !== 0)) return;
  } else if (!looksPersonal(words, bits, before)) return;
  const gender = genderOf(words, bits, run.bits.slice(0, cut));
  const roles = new Set<string>();
  for (let i = 0; i < cut; i++) roles.add((run.words[i] as string).toLowerCase());
  if (cut === 0 && ((classes.get(previous) ?? 0) & Word.role) !== 0) roles.add(previous);
  rolesAfter(text, end, classes, roles);
  const key = (words[last] as string).toLowerCase();
  const list = words.length === 1 ? undefined : store.bySurname.get(key);
  const known =
    words.length === 1 ? store.titled.get(key) : list?.find((form) => sameWords(form.words, words));
  if (known) {
    known.count++;
    known.gender ??= gender;
    for (const role of roles) known.roles.add(role);
    return;
  }
  const given = ((bits[0] as number) & GIVEN) !== 0;
  const form: Form = { words, first: run.start, count: 1, given, gender, roles };
  store.forms.push(form);
  if (words.length === 1) store.titled.set(key, form);
  else if (list) list.push(form);
  else store.bySurname.set(key, [form]);
}

function recordOrganisation(run: Run, store: Store): void {
  if (run.words.length < 2 || ((run.bits.at(-1) as number) & (Word.title | Word.role)) !== 0) return;
  const heads = run.words.filter((_, i) => ((run.bits[i] as number) & Word.organisation) !== 0);
  if (heads.length === 0) return;
  store.organisations.push({
    name: run.words.join(' '),
    first: run.start,
    heads: heads.map((head) => head.toLowerCase()),
  });
}

/** The organisation last named before `at` by a noun: "the ministry" → "Ministry of Defence". */
export function organisationNamed(people: People, head: string, at: number): string | null {
  let found: string | null = null;
  for (const { name, first, heads } of people.organisations) {
    if (first >= at && found !== null) break;
    if (heads.includes(head)) found = name;
  }
  return found;
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

const CLAUSE = Word.preposition | Word.auxiliary | Word.pronoun | Word.says;

/** ", the mayor of Harbour Town": roles and places in the apposition after a name. */
function rolesAfter(
  text: string,
  end: number,
  classes: ReadonlyMap<string, number>,
  roles: Set<string>,
): void {
  if (text.charCodeAt(end) !== 44) return;
  let at = end + 2;
  for (let turn = 0; turn < 8; turn++) {
    let stop = at;
    while (stop < text.length && isWordCode(text.charCodeAt(stop))) stop++;
    if (stop === at) return;
    if (text.charCodeAt(stop) === 39 || text.charCodeAt(stop) === 0x2019) return;
    const word = text.slice(at, stop).toLowerCase();
    const bits = classes.get(word) ?? 0;
    const name = isUpper(text.charCodeAt(at));
    if (name || (bits & Word.role) !== 0) roles.add(word);
    if ((bits & (Word.attaching | Word.role)) === 0 && (bits & CLAUSE) !== 0) return;
    if (text.charCodeAt(stop) !== 32) return;
    at = stop + 1;
  }
}

/** "AP Jo Brix": a credit run into a name. */
const isAcronym = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && !word.includes('.');

/** Index of the first word of the name after titles, parties, offices: "Deputy Prime Minister Ada Brix" → 3. */
export function nameStart(words: readonly string[], bits: readonly number[]): number {
  let start = 0;
  for (let i = 0; i < words.length - 1; i++) {
    const before = bits[i] as number;
    const agency = isAcronym(words[i] as string) && ((bits[i + 1] as number) & GIVEN) !== 0;
    if ((before & BEFORE_NAME) === 0 && !agency) continue;
    // "Alan Dean Foster": a given name before, none after.
    const given = Word.male | Word.female;
    if ((before & given) !== 0 && (before & (Word.title | Word.role)) === 0) continue;
    if (
      start === 0 &&
      i > 0 &&
      ((bits[0] as number) & given) !== 0 &&
      ((bits[i + 1] as number) & given) === 0
    )
      continue;
    if (((bits[i + 1] as number) & Word.suffix) !== 0) continue;
    start = i + 1;
  }
  return start;
}

/** Index of the surname: the last word that is no suffix; -1 where there is none. */
export function lastNameWord(words: readonly string[], bits: readonly number[]): number {
  let last = words.length - 1;
  while (last > 0 && ((bits[last] as number) & Word.suffix) !== 0) last--;
  return last >= 0 && ((bits[last] as number) & (Word.suffix | Word.particle)) === 0 ? last : -1;
}

function looksPersonal(
  words: readonly string[],
  bits: readonly number[],
  before: readonly string[],
): boolean {
  if (words.length > 6 || words.some(isShouted)) return false;
  for (const bit of bits) if ((bit & NOT_PERSONAL) !== 0 && (bit & GIVEN) === 0) return false;
  if (before.length > 0) return true;
  return ((bits[0] as number) & (Word.nationality | Word.says)) === 0;
}

/** By title, else by given name. */
function genderOf(words: readonly string[], bits: readonly number[], titles: readonly number[]): Gender {
  for (const bit of titles) {
    const gender = only(bit);
    if (gender) return gender;
  }
  return words.length > 1 ? only(bits[0] as number) : null;
}

function only(bit: number): Gender {
  const male = (bit & Word.male) !== 0;
  const female = (bit & Word.female) !== 0;
  return male === female ? null : male ? 'male' : 'female';
}

/** The fullest form for a name of the article, by the words of a mention without titles. */
export function fullest(people: People, words: readonly string[], gender: Gender): Form | null {
  const surname = (words.at(-1) ?? '').toLowerCase();
  let best: Form | null = null;
  for (const form of people.bySurname.get(surname) ?? []) {
    if (gender && form.gender && form.gender !== gender) continue;
    if (!compatible(people, form.words, words)) continue;
    if (!best || better(people, form, best)) best = form;
  }
  const titled = people.titled.get(surname);
  // "Mr. Brix" throughout, and his wife Ada Brix once: bare "Brix" is him.
  if (best && titled?.gender && best.gender && titled.gender !== best.gender && titled.count > best.count)
    best = titled;
  return best ?? (words.length === 1 ? (titled ?? byGivenName(people, words[0] as string)) : null);
}

/** "Ada said"; "Kim said" of Kim Jong Il. */
function byGivenName(people: People, word: string): Form | null {
  let best: Form | null = null;
  for (const form of people.forms)
    if (form.words[0] === word && form.words.length > 1 && (!best || better(people, form, best))) best = form;
  return best;
}

/** "J. Brix", "Brix" and "Joan Brix" may be one, "Bill Brix" and "William Brix"; "Ada Brix" and "Joan Brix" not. */
function compatible(people: People, a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 || b.length === 1 || endsWith(a, b) || endsWith(b, a)) return true;
  const x = (a[0] as string).toLowerCase().replace('.', '');
  const y = (b[0] as string).toLowerCase().replace('.', '');
  if (x.startsWith(y) || y.startsWith(x)) return true;
  return (people.nicknames.get(x) ?? x) === (people.nicknames.get(y) ?? y);
}

const endsWith = (longer: readonly string[], words: readonly string[]): boolean =>
  longer.length >= words.length &&
  words.every((word, i) => word === longer[longer.length - words.length + i]);

/** Of one person the fuller form, of two the one named more often. */
function better(people: People, form: Form, best: Form): boolean {
  if (!compatible(people, form.words, best.words)) return form.count > best.count;
  // "File Ada Brix" under a picture is no fuller than "Ada Brix".
  if (endsWith(form.words, best.words) && best.words.length > 1 && best.given !== form.given)
    return form.given;
  if (endsWith(best.words, form.words) && form.words.length > 1 && best.given !== form.given)
    return form.given;
  if (form.words.length !== best.words.length) return form.words.length > best.words.length;
  return form.words.join('').length > best.words.join('').length;
}
