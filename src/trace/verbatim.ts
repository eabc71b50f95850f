import type { Prose } from './prose.js';
import { SHINGLE, shingleRuns, shingles } from './shingles.js';
import { isFunctionWord, type StatementWords } from './statement.js';

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
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly keys: Uint32Array;
  private readonly owners: Uint32Array;
  private readonly places: Uint32Array;
  private readonly present: Uint8Array;
  private readonly mask: number;

  constructor(private readonly statements: readonly StatementWords[]) {
    const total = statements.reduce((sum, { words }) => sum + Math.max(0, words.length - SHINGLE + 1), 0);
    const slots = Math.max(8, 2 ** Math.ceil(Math.log2(total * 2 + 1)));
    this.mask = slots - 1;
    this.heads = new Int32Array(slots).fill(-1);
    // Eight bits a slot: most prose is in no statement and need not be looked up.
    this.present = new Uint8Array(slots);
    this.next = new Int32Array(total);
    this.keys = new Uint32Array(total);
    this.owners = new Uint32Array(total);
    this.places = new Uint32Array(total);
    let entry = 0;
    statements.forEach((statement, owner) => {
      const runs = shingles(statement);
      for (let place = 0; place < runs.length; place++, entry++) {
        const key = runs[place] as number;
        const slot = key & this.mask;
        this.keys[entry] = key;
        this.owners[entry] = owner;
        this.places[entry] = place;
        this.next[entry] = this.heads[slot] as number;
        this.heads[slot] = entry;
        this.present[slot] = (this.present[slot] as number) | (1 << (key >>> 29));
      }
    });
  }

  /** The passages of one article, in order of their first words. */
  passages(prose: Prose): Passage[] {
    const found: Passage[] = [];
    const reached = new Map<number, number>();
    const { hashes, ends } = shingleRuns(prose);
    for (let run = 0; run < hashes.length; run++) {
      const key = hashes[run] as number;
      const slot = key & this.mask;
      if ((((this.present[slot] as number) >>> (key >>> 29)) & 1) === 0) continue;
      const first = (ends[run] as number) - SHINGLE + 1;
      for (let entry = this.heads[slot] as number; entry !== -1; entry = this.next[entry] as number) {
        const owner = this.owners[entry] as number;
        if (this.keys[entry] !== key || first <= (reached.get(owner) ?? -1)) continue;
        const statement = this.statements[owner] as StatementWords;
        const passage = extended(prose.words, first, statement.words, this.places[entry] as number);
        reached.set(owner, passage.last);
        if (isCarried(prose, passage, statement)) found.push({ statement: owner, ...passage });
      }
    }
    return found;
  }
}

/** A run of eight equal words grown to both sides as far as the edits allow. */
function extended(
  prose: Uint32Array,
  first: number,
  statement: Uint32Array,
  place: number,
): Omit<Passage, 'statement'> {
  const before = grown(prose, first - 1, statement, place - 1, -1);
  const after = grown(prose, first + SHINGLE, statement, place + SHINGLE, 1);
  const length = SHINGLE + before.length + after.length;
  const edits = before.edits + after.edits;
  return {
    first: first - before.length,
    last: first + SHINGLE - 1 + after.length,
    closeness: Math.round(1000 * (1 - edits / length)) / 1000,
  };
}

/** How many words of prose go on as the statement does, one way, over single words changed, added or left out. */
function grown(
  prose: Uint32Array,
  from: number,
  statement: Uint32Array,
  place: number,
  step: 1 | -1,
): { length: number; edits: number } {
  const same = (i: number, j: number): boolean =>
    prose[i] !== undefined && prose[i] !== 0 && prose[i] === statement[j];
  let [i, j, edits] = [from, place, 0];
  let grownTo = { length: 0, edits: 0 };
  for (;;) {
    while (same(i, j)) {
      i += step;
      j += step;
    }
    const length = Math.abs(i - from);
    if (edits <= EDITS * (length + SHINGLE)) grownTo = { length, edits };
    if (prose[i] === 0 || ++edits > EDITS * (length + SHINGLE) + 1) return grownTo;
    const goesOn = (di: number, dj: number): boolean =>
      same(i + di, j + dj) && same(i + di + step, j + dj + step);
    if (goesOn(step, step)) [i, j] = [i + step, j + step];
    else if (goesOn(step, 0)) i += step;
    else if (goesOn(0, step)) j += step;
    else return grownTo;
  }
}

/** Enough words that mean something, and the speaker named near by; without a known speaker, more words. */
function isCarried(
  { words }: Prose,
  { first, last }: Omit<Passage, 'statement'>,
  statement: StatementWords,
): boolean {
  let content = 0;
  for (let at = first; at <= last; at++) if (!isFunctionWord(words[at] as number)) content++;
  if (content < LEAST_CONTENT) return false;
  const { speakers } = statement;
  const isWhole = last - first + 1 >= WHOLE * statement.words.length && speakers.size > 0;
  if (!isWhole && last - first + 1 < LEAST_PART) return false;
  if (speakers.size === 0) return true;
  for (let at = Math.max(0, first - NAMED_WITHIN); at <= last + NAMED_WITHIN && at < words.length; at++)
    if (speakers.has(words[at] as number)) return true;
  return false;
}
