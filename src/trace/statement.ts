import { lexiconFor } from '../lexicon/lexicon.js';
import { type Prose, wordHashes } from './prose.js';

/** A statement's words and who it is said to be by, as hashes, to be looked for in prose. */
export interface StatementWords extends Pick<Prose, 'words' | 'starts'> {
  /** Hashes of the words that its speakers are called by: "Brix" for "Ada Brix". */
  readonly speakers: ReadonlySet<number>;
}

/** Statements laid end to end in few arrays, in shared memory. */
export interface StatementColumns {
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  /** Where the words of each statement end. */
  readonly ends: Uint32Array;
  readonly speakers: Uint32Array;
  /** Where the speakers of each statement end. */
  readonly speakerEnds: Uint32Array;
}

export function packed(statements: readonly StatementWords[]): StatementColumns {
  const speakers = statements.map((statement) => [...statement.speakers]);
  return {
    words: joined(statements.map(({ words }) => words)),
    starts: joined(statements.map(({ starts }) => starts)),
    ends: endsOf(statements.map(({ words }) => words)),
    speakers: joined(speakers),
    speakerEnds: endsOf(speakers),
  };
}

export function unpacked({ words, starts, ends, speakers, speakerEnds }: StatementColumns): StatementWords[] {
  return Array.from(ends, (end, i) => {
    const from = ends[i - 1] ?? 0;
    return {
      words: words.subarray(from, end),
      starts: starts.subarray(from, end),
      speakers: new Set(speakers.subarray(speakerEnds[i - 1] ?? 0, speakerEnds[i])),
    };
  });
}

function joined(parts: readonly ArrayLike<number>[]): Uint32Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const all = new Uint32Array(new SharedArrayBuffer(4 * length));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function endsOf(parts: readonly ArrayLike<number>[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(parts, ({ length }) => (end += length));
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
