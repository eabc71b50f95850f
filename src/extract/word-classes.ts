import type { Lexicon } from '../lexicon/lexicon.js';
import { WordTable } from '../text/word-table.js';

/** What the lexicon says of a word, as bits. */
export const WordClass = {
  reporting: 1,
  finite: 2,
  weak: 4,
  labelling: 8,
  stance: 16,
  speechNoun: 32,
  titledNoun: 64,
  naming: 128,
  functionWord: 256,
  determiner: 512,
  copula: 1024,
  preposition: 2048,
  subject: 4096,
  talk: 8192,
  pointing: 16384,
  author: 32768,
  comparator: 65536,
  conjunction: 131072,
  namingLink: 262144,
  /** First word of a phrase like "according to". */
  phrase: 524288,
  /** Its second word. */
  phraseEnd: 1048576,
  bearer: 2097152,
  addressing: 4194304,
} as const;

const tables = new WeakMap<Lexicon, WordTable>();

/** All classes of every word of the lexicon: one look-up a word instead of one a list. */
export function wordClasses(lexicon: Lexicon): WordTable {
  let table = tables.get(lexicon);
  if (table === undefined) {
    table = build(lexicon);
    tables.set(lexicon, table);
  }
  return table;
}

function build(lexicon: Lexicon): WordTable {
  const table = new Map<string, number>();
  const lists: readonly (readonly [ReadonlySet<string>, number])[] = [
    [lexicon.reportingVerbs, WordClass.reporting],
    [lexicon.finiteReportingVerbs, WordClass.finite],
    [lexicon.weakReportingVerbs, WordClass.weak],
    [lexicon.labellingVerbs, WordClass.labelling],
    [lexicon.stanceVerbs, WordClass.stance],
    [lexicon.addressingVerbs, WordClass.addressing],
    [lexicon.speechNouns, WordClass.speechNoun],
    [lexicon.titledNouns, WordClass.titledNoun],
    [lexicon.namingWords, WordClass.naming],
    [lexicon.functionWords, WordClass.functionWord],
    [lexicon.mentions.determiners, WordClass.determiner],
    [lexicon.contexts.copulas, WordClass.copula],
    [lexicon.mentions.prepositions, WordClass.preposition],
    [lexicon.mentions.subjectPronouns, WordClass.subject],
    [lexicon.contexts.talkWords, WordClass.talk],
    [lexicon.contexts.pointingWords, WordClass.pointing],
    [lexicon.contexts.authorWords, WordClass.author],
    [lexicon.contexts.comparators, WordClass.comparator],
    [lexicon.contexts.sloganBearers, WordClass.bearer],
    [lexicon.mentions.conjunctions, WordClass.conjunction],
    [lexicon.contexts.namingLinks, WordClass.namingLink],
    [nth(lexicon.cuePhrases, 0), WordClass.phrase],
    [nth(lexicon.cuePhrases, 1), WordClass.phraseEnd],
  ];
  for (const [words, bit] of lists) for (const word of words) table.set(word, (table.get(word) ?? 0) | bit);
  return new WordTable(table);
}

function nth(phrases: readonly string[], index: number): Set<string> {
  return new Set(phrases.map((phrase) => phrase.split(' ')[index] as string));
}
