import type { Quote } from '../attribute/quote.js';
import { lexiconFor } from '../lexicon/lexicon.js';
import { type Prose, proseOfText, stem, wordHashes } from './prose.js';

/** A cluster as tracing sees it. */
export interface Statement {
  readonly id: string;
  /** The leader first. */
  readonly quotes: readonly Quote[];
}

/** A statement's words and who it is said to be by, as hashes, to be looked for in prose. */
export interface StatementWords extends Pick<Prose, 'words' | 'starts'> {
  /** Stems of the last words of its speakers' names: "Brix" of "Ada Brix". */
  readonly speakers: ReadonlySet<number>;
}

const { functionWords, reportingVerbs } = lexiconFor(null);
const FUNCTION_WORDS = flags(functionWords);
const REPORTING = flags(reportingVerbs);

/** Does the word only hold a sentence together ("the", "would")? */
export function isFunctionWord(word: number): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Is the word a form of a reporting verb ("said", "claiming")? */
export function isReporting(word: number): boolean {
  return REPORTING.has(word);
}

/** The words of a statement as its leader has them. */
export function statementWords({ quotes }: Statement): StatementWords {
  const { words, starts } = proseOfText(quotes[0]?.text ?? '');
  const names = new Set(quotes.flatMap(({ speaker }) => speaker?.name ?? []));
  const speakers = new Set([...names].flatMap((name) => surname(name) ?? []));
  return { words, starts, speakers };
}

function surname(name: string): number | null {
  const last = wordHashes(name).at(-1);
  return last === undefined ? null : stem(last);
}

function flags(words: ReadonlySet<string>): Set<number> {
  return new Set([...words].flatMap((word) => [...wordHashes(word)]));
}
