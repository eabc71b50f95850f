import type { Lexicon } from '../lexicon/lexicon.js';
import { WordTable } from '../text/word-table.js';
import { isUpper } from './letters.js';

/** What a word may be, as bits: a word can be several things ("report" is a verb and a document). */
export const Word = {
  capital: 1 << 0,
  determiner: 1 << 1,
  pronoun: 1 << 2,
  relative: 1 << 3,
  preposition: 1 << 4,
  attaching: 1 << 5,
  conjunction: 1 << 6,
  subordinator: 1 << 7,
  auxiliary: 1 << 8,
  adverb: 1 << 9,
  /** A finite form of a reporting verb: "said". */
  says: 1 << 10,
  /** Its participle: "saying". */
  saying: 1 << 11,
  /** As common in other senses: "put". */
  weak: 1 << 12,
  /** "called", "praised": marked words after it are the subject's. */
  judges: 1 << 13,
  /** The past form of some other verb. */
  past: 1 << 14,
  title: 1 << 15,
  role: 1 << 16,
  group: 1 << 17,
  organisation: 1 << 18,
  document: 1 << 19,
  nationality: 1 << 20,
  date: 1 << 21,
  particle: 1 << 22,
  suffix: 1 << 23,
  male: 1 << 24,
  female: 1 << 25,
  number: 1 << 26,
  possessive: 1 << 27,
  bareOrganisation: 1 << 28,
  /** A noun for words: "statement", "interview". */
  speech: 1 << 29,
  /** "week", "night". */
  time: 1 << 30,
  /** Opens the name of a place: "New", "North", "Port". */
  place: 1 << 31,
} as const;

/** Of a word that no list has: "chef-owner" is what an owner is, "mayor-elect" what a mayor is. */
export function compoundClasses(classes: WordTable, text: string, start: number, end: number): number {
  let first = 0;
  let last = 0;
  for (let at = start + 1; at < end; at++) {
    if (text.charCodeAt(at) !== 45) continue;
    // "King-Brix"
    if (isUpper(text.charCodeAt(at + 1))) return 0;
    first ||= at;
    last = at;
  }
  if (first === 0) return 0;
  return (classes.at(text, last + 1, end) | classes.at(text, start, first)) & (Word.title | Word.role);
}

const tables = new WeakMap<Lexicon, WordTable>();

/** The classes of every word of a lexicon, built once. */
export function wordClasses(lexicon: Lexicon): WordTable {
  let table = tables.get(lexicon);
  if (table === undefined) {
    table = new WordTable(entries(lexicon));
    tables.set(lexicon, table);
  }
  return table;
}

function entries(lexicon: Lexicon): Map<string, number> {
  const table = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) table.set(word, (table.get(word) ?? 0) | bit);
  };
  const m = lexicon.mentions;
  add(m.determiners, Word.determiner);
  add(m.subjectPronouns, Word.pronoun);
  add(m.relativePronouns, Word.relative);
  add(m.prepositions, Word.preposition);
  add(m.attachingPrepositions, Word.attaching);
  add(m.conjunctions, Word.conjunction);
  add(m.subordinators, Word.subordinator);
  add(m.auxiliaries, Word.auxiliary);
  add(m.adverbs, Word.adverb);
  add(lexicon.finiteReportingVerbs, Word.says);
  add(
    [...lexicon.reportingVerbs].filter((form) => !lexicon.finiteReportingVerbs.has(form)),
    Word.saying,
  );
  add(lexicon.weakReportingVerbs, Word.weak);
  add(lexicon.labellingVerbs, Word.judges);
  add(lexicon.stanceVerbs, Word.judges);
  add(m.irregularPasts, Word.past);
  add(m.titles, Word.title);
  add(m.roles, Word.role);
  add(m.groups, Word.group);
  add(m.organisations, Word.organisation);
  add(m.bareOrganisations, Word.bareOrganisation);
  add(m.documents, Word.document);
  add(m.nationalities, Word.nationality);
  add(m.dates, Word.date);
  add(m.times, Word.time);
  add(m.placeOpeners, Word.place);
  add(m.particles, Word.particle);
  add(m.suffixes, Word.suffix);
  add([...m.maleNames, ...m.maleTitles, ...m.maleRoles], Word.male);
  add([...m.femaleNames, ...m.femaleTitles, ...m.femaleRoles], Word.female);
  add(lexicon.speechNouns, Word.speech);
  return table;
}
