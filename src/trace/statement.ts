import { lexiconFor } from '../lexicon/lexicon.js';
import { type Prose, wordHashes } from './prose.js';

/** A statement's words and who it is said to be by, as hashes, to be looked for in prose. */
export interface StatementWords extends Pick<Prose, 'words' | 'starts'> {
  /** Stems of the last words of its speakers' names: "Brix" of "Ada Brix". */
  readonly speakers: ReadonlySet<number>;
}

/** Words by hash, with one byte per low half of a hash that answers for most of them. */
class WordSet {
  private readonly hashes: ReadonlySet<number>;
  private readonly present = new Uint8Array(0x10000);

  /** Of a phrase of several words the first stands for it: "according to". */
  constructor(words: Iterable<string>) {
    this.hashes = new Set(Array.from(words, (word) => wordHashes(word)[0] ?? 0));
    for (const hash of this.hashes) this.present[hash & 0xffff] = 1;
  }

  has(word: number): boolean {
    return this.present[word & 0xffff] === 1 && this.hashes.has(word);
  }
}

const { functionWords, reportingVerbs, cuePhrases } = lexiconFor(null);
const FUNCTION_WORDS = new WordSet(functionWords);
const REPORTING = new WordSet([...reportingVerbs, ...cuePhrases]);

/** Does the word only hold a sentence together ("the", "would")? */
export function isFunctionWord(word: number): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Does the word report speech ("said", "claiming", "according to")? */
export function isReporting(word: number): boolean {
  return REPORTING.has(word);
}
