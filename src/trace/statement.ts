import { lexiconFor } from '../lexicon/lexicon.js';
import { type Prose, wordHashes } from './prose.js';

/** A statement's words and who it is said to be by, as hashes, to be looked for in prose. */
export interface StatementWords extends Pick<Prose, 'words' | 'starts'> {
  /** Hashes of the words that its speakers are called by: "Brix" for "Ada Brix". */
  readonly speakers: ReadonlySet<number>;
}

/** Words by hash, with one byte per mixed half of a hash that answers for most of them. */
export class WordSet {
  private readonly hashes = new Set<number>();
  private readonly present = new Uint8Array(0x10000);

  add(hash: number): void {
    this.hashes.add(hash);
    this.present[(hash ^ (hash >>> 16)) & 0xffff] = 1;
  }

  has(word: number): boolean {
    return this.present[(word ^ (word >>> 16)) & 0xffff] === 1 && this.hashes.has(word);
  }
}

const { functionWords, reportingVerbs, cuePhrases } = lexiconFor(null);
const FUNCTION_WORDS = wordSet(functionWords);
const REPORTING = wordSet([...reportingVerbs, ...cuePhrases]);

/** Does the word only hold a sentence together ("the", "would")? */
export function isFunctionWord(word: number): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Does the word report speech ("said", "claiming", "according to")? */
export function isReporting(word: number): boolean {
  return REPORTING.has(word);
}

/** Of a phrase of several words the first stands for it: "according to". */
function wordSet(words: Iterable<string>): WordSet {
  const set = new WordSet();
  for (const word of words) set.add(wordHashes(word)[0] ?? 0);
  return set;
}
