import { HashBits } from './hash-bits.js';
import type { Prose } from './prose.js';
import { SHINGLE, shingles } from './shingles.js';
import { lengthOf, type Statements, speakersOf, statementAt } from './statement.js';
import { isFunctionWord } from './word-classes.js';

/** Words of an article's prose that carry a statement; indices of words, `last` included. */
export interface Passage {
  readonly statement: number;
  readonly first: number;
  readonly last: number;
  /** 0 to 1. */
  readonly closeness: number;
}

/** Least words of a passage that carry meaning: "at the end of the day it is" has two. */
const LEAST_CONTENT = 4;
/** Furthest that the speaker's name stands from the passage, in words. */
const NAMED_WITHIN = 40;
/**
 * Least words of a passage that has only a part of the statement, or whose speaker is not known: "the Department of
 * Transport and the Port of Portvale" is in many statements and makes none.
 */
const LEAST_PART = 14;
/** Least share of a statement that is as good as the whole. */
const WHOLE = 0.9;
/** Edits allowed by the matching rule at its default threshold, per word of the passage. */
const EDITS = 0.1;

/** Finds eight words and more of any statement in prose, by the hashes of their runs of eight. */
export class VerbatimIndex {
  /** Run by slot, -1 for none, and the next one of the same slot. */
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  /** Hash of each run, and where it ends among the words of the statements. */
  private readonly keys: Int32Array;
  private readonly ends: Int32Array;
  /** Most prose is in no statement and need not be looked up. */
  private readonly present: HashBits;
  private readonly mask: number;

  constructor(private readonly statements: Statements) {
    const { words, starts } = statements;
    const hashes = shingles(statements);
    this.keys = new Int32Array(hashes.length);
    this.ends = new Int32Array(hashes.length);
    this.next = new Int32Array(hashes.length);
    this.present = new HashBits(hashes.length);
    const slots = 2 ** Math.ceil(Math.log2(words.length + 8));
    this.mask = slots - 1;
    this.heads = new Int32Array(slots).fill(-1);
    let statement = 0;
    let entry = 0;
    let isWanted = canBeCarried(statements, 0);
    for (let end = 0; end < hashes.length; end++) {
      while (end >= (starts[statement + 1] as number)) isWanted = canBeCarried(statements, ++statement);
      const key = hashes[end] as number;
      if (!isWanted || key === 0) continue;
      const slot = key & this.mask;
      this.keys[entry] = key;
      this.ends[entry] = end;
      this.next[entry] = this.heads[slot] as number;
      this.heads[slot] = entry++;
      this.present.add(key);
    }
  }

  /** The passages of one article, in order of their first words. */
  passages(prose: Prose): Passage[] {
    const found: Passage[] = [];
    const { heads, next, keys, present, mask } = this;
    const reached = new Map<number, number>();
    const hashes = shingles(prose);
    for (let last = present.next(hashes, 0); last < hashes.length; last = present.next(hashes, last + 1)) {
      const key = hashes[last] as number;
      for (let entry = heads[key & mask] as number; entry !== -1; entry = next[entry] as number) {
        if (keys[entry] !== key) continue;
        const end = this.ends[entry] as number;
        const statement = statementAt(this.statements, end);
        if (last - SHINGLE + 1 <= (reached.get(statement) ?? -1)) continue;
        const passage = extended(prose.words, last, this.statements.words, end);
        reached.set(statement, passage.last);
        if (isCarried(prose, passage, this.statements, statement)) found.push({ statement, ...passage });
      }
    }
    return found;
  }
}

/** A run of eight equal words, by the last of them in both, grown to both sides as far as the edits allow. */
function extended(
  prose: Int32Array,
  last: number,
  words: Int32Array,
  end: number,
): Omit<Passage, 'statement'> {
  const before = grown(prose, last - SHINGLE, words, end - SHINGLE, -1);
  const after = grown(prose, last + 1, words, end + 1, 1);
  const length = SHINGLE + before.length + after.length;
  const edits = before.edits + after.edits;
  return {
    first: last - SHINGLE + 1 - before.length,
    last: last + after.length,
    closeness: Math.round(1000 * (1 - edits / length)) / 1000,
  };
}

/** How many words of prose go on as the statement does, one way, over single words changed, added or left out. */
function grown(
  prose: Int32Array,
  from: number,
  words: Int32Array,
  place: number,
  step: 1 | -1,
): { length: number; edits: number } {
  const same = (i: number, j: number): boolean =>
    i >= 0 && i < prose.length && prose[i] !== 0 && prose[i] === words[j];
  let [i, j, edits] = [from, place, 0];
  let grownTo = { length: 0, edits: 0 };
  for (;;) {
    while (same(i, j)) {
      i += step;
      j += step;
    }
    const length = Math.abs(i - from);
    if (edits <= EDITS * (length + SHINGLE)) grownTo = { length, edits };
    if (prose[i] === 0 || words[j] === 0 || ++edits > EDITS * (length + SHINGLE) + 1) return grownTo;
    const goesOn = (di: number, dj: number): boolean =>
      same(i + di, j + dj) && same(i + di + step, j + dj + step);
    if (goesOn(step, step)) [i, j] = [i + step, j + step];
    else if (goesOn(step, 0)) i += step;
    else if (goesOn(0, step)) j += step;
    else return grownTo;
  }
}

/** Can prose carry the statement at all? See `isCarried`. */
function canBeCarried(statements: Statements, statement: number): boolean {
  if (statement >= statements.count) return false;
  return lengthOf(statements, statement) >= LEAST_PART || speakersOf(statements, statement).length > 0;
}

/** Enough words that mean something, and the speaker named near by; without a known speaker, more words. */
function isCarried(
  { words }: Prose,
  { first, last }: Omit<Passage, 'statement'>,
  statements: Statements,
  statement: number,
): boolean {
  let content = 0;
  for (let at = first; at <= last; at++) if (!isFunctionWord(words[at] as number)) content++;
  if (content < LEAST_CONTENT) return false;
  const speakers = speakersOf(statements, statement);
  const length = last - first + 1;
  const isWhole = length >= WHOLE * lengthOf(statements, statement) && speakers.length > 0;
  if (!isWhole && length < LEAST_PART) return false;
  if (speakers.length === 0) return true;
  for (let at = Math.max(0, first - NAMED_WITHIN); at <= last + NAMED_WITHIN && at < words.length; at++)
    if (speakers.includes(words[at] as number)) return true;
  return false;
}
