import { MOST_BITS } from './bit-parallel.js';
import { Column } from './column.js';
import { GAP, type Run, semiGlobal, semiGlobalCut, wholeDistance } from './compare.js';
import { APART, type Distances, layered } from './layered.js';
import { allowance, FORMULA } from './rule.js';
import {
  BROKEN,
  breaksOf,
  chunkOf,
  NESTED,
  nestedOf,
  offsetOf,
  SCATTERED,
  type Wordings,
} from './wordings.js';

/** Distances as `Distances`, and where a run of words left out without a sign counts as one cut. */
export interface PairDistances extends Distances {
  readonly spoken: number;
}

/** Pairs of wordings within a limit, one row each; a pair may come twice, then the least counts. */
export interface Links {
  /** The longer one. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Edits to any run of a, and to runs of which some word outside its inner marks is b's. */
  readonly edits: Uint32Array;
  readonly outside: Uint32Array;
  /** `edits`, or fewer where a run of words left out without a sign counts as one cut; only for what one speaker says. */
  readonly spoken: Uint32Array;
  /** Longer wordings that are formulas (see `FORMULA`): of their pairs some or all are missing, and none counts. */
  readonly formulas: Uint32Array;
}

/** A limit in thousandths within which all pairs are known, and the longer wordings that are known for formulas. */
export interface Known {
  readonly limit: number;
  readonly formulas: ReadonlySet<number>;
}

/** Compares pairs of wordings, cheapest test first, and keeps those that are within the limit. */
export class Pairs {
  private readonly a = new Column();
  private readonly b = new Column();
  private readonly edits = new Column();
  private readonly outside = new Column();
  private readonly spoken = new Column();
  private readonly formulas = new Column();
  private longer = 0;
  /** By word, the serial number of the last longer wording that has it. */
  private readonly seen: Uint32Array;
  private serial = 0;
  private isMarked = false;
  /** Those that are near the longer one, and the first row of these. */
  private readonly near = new Set<number>();
  private begun = 0;
  /** Whether so many are near the longer one that no more need be compared. */
  isFormula = false;

  /**
   * @param vocabulary number of different words
   * @param limit in thousandths; may be another for the pairs that follow
   * @param known what was found before and need not be found again
   */
  constructor(
    private readonly store: Wordings,
    vocabulary: number,
    public limit: number,
    private readonly known: Known | null = null,
    /** Whether the pairs that follow may be of one speaker. */
    public isSpoken = false,
  ) {
    this.seen = new Uint32Array(vocabulary);
  }

  links(): Links {
    const { a, b, edits, outside, spoken, formulas } = this;
    const [c, d, e, f, g, h] = [a, b, edits, outside, spoken, formulas].map((column) =>
      column.view().slice(),
    );
    return { a: c, b: d, edits: e, outside: f, spoken: g, formulas: h } as Links;
  }

  /** Names the longer wording of the pairs that follow. */
  begin(longer: number): void {
    this.longer = longer;
    this.serial++;
    this.isMarked = false;
    this.isFormula = this.known?.formulas.has(longer) ?? false;
    if (this.near.size > 0) this.near.clear();
    this.begun = this.a.length;
  }

  /** Compares `b` with words `first` to `last` of the longer wording, where `begin` is a guess at where b begins. */
  compare(b: number, first: number, last: number, begin: number): void {
    if (this.isFormula) return;
    const found = this.distances(b, first, last, begin);
    if (found === null) return;
    this.near.add(b);
    if (this.near.size > FORMULA) {
      this.isFormula = true;
      this.formulas.push(this.longer);
      for (const column of [this.a, this.b, this.edits, this.outside, this.spoken])
        column.length = this.begun;
      return;
    }
    const length = this.store.length[b] as number;
    if (this.known !== null && found.outside <= allowance(this.known.limit, length)) return;
    this.a.push(this.longer);
    this.b.push(b);
    this.edits.push(found.edits);
    this.outside.push(found.outside);
    this.spoken.push(found.spoken);
  }

  /** The distances of two wordings, of equally long ones the lesser; null if they are beyond the limit or the words equal. */
  between(x: number, y: number): PairDistances | null {
    const { length } = this.store;
    const [p, q] = [length[x] as number, length[y] as number];
    const xy = p < q ? null : this.directed(x, y);
    const yx = q < p ? null : this.directed(y, x);
    if (xy === null || yx === null) return xy ?? yx;
    return {
      edits: Math.min(xy.edits, yx.edits),
      outside: Math.min(xy.outside, yx.outside),
      spoken: Math.min(xy.spoken, yx.spoken),
    };
  }

  private directed(longer: number, b: number): PairDistances | null {
    this.begin(longer);
    return this.distances(b, 0, this.store.length[longer] as number, 0);
  }

  /** What `compare` keeps, null if it is beyond the limit. */
  private distances(b: number, first: number, last: number, begin: number): PairDistances | null {
    const { store, longer } = this;
    const allowed = allowance(this.limit, store.length[b] as number);
    if (store.plain[longer] === store.plain[b]) return null;
    const run = runOf(store, b);
    const missing = this.missing(run, allowed);
    if (missing > allowed) return null;
    const { edits, outside } =
      this.layered(b, first, last, run, allowed) ?? this.plain(first, last, begin, run, missing, allowed);
    const spoken = this.isSpoken ? this.cut(b, run, missing, edits, allowed) : edits;
    return spoken > allowed ? null : { edits, outside, spoken };
  }

  /** `edits`, or fewer with one cut. An editor who marks gaps marks them all. */
  private cut(b: number, run: Run, missing: number, edits: number, allowed: number): number {
    const { store, longer } = this;
    // Words that a has nowhere are edits, cut or not.
    if (missing + GAP >= Math.min(edits, allowed + 1) || ((store.flags[b] as number) & BROKEN) !== 0)
      return edits;
    return Math.min(edits, semiGlobalCut(runOf(store, longer), run, allowed));
  }

  /** How many of b's words the longer has nowhere, counted until more than `most`: no alignment needs fewer edits. */
  private missing(b: Run, most: number): number {
    const { seen, serial } = this;
    if (!this.isMarked) {
      this.isMarked = true;
      const words = chunkOf(this.store, this.longer);
      const from = offsetOf(this.store, this.longer);
      const end = from + (this.store.length[this.longer] as number);
      for (let i = from; i < end; i++) seen[words[i] as number] = serial;
    }
    let missing = 0;
    const end = b.from + b.length;
    for (let i = b.from; i < end && missing <= most; i++)
      if (seen[b.words[i] as number] !== serial) missing++;
    return missing;
  }

  /** The distances where `b` is broken or the longer holds inner marks, else null. */
  private layered(b: number, first: number, last: number, run: Run, allowed: number): Distances | null {
    const { store, longer } = this;
    const nested = ((store.flags[longer] as number) & NESTED) !== 0;
    if (!nested && ((store.flags[b] as number) & BROKEN) === 0) return null;
    if (((store.flags[b] as number) & SCATTERED) !== 0) return APART;
    const window = {
      words: chunkOf(store, longer),
      from: offsetOf(store, longer) + first,
      length: last - first,
    };
    const inner = nested ? nestedOf(store, longer).subarray(first, last) : NO_FLAGS;
    return layered(window, run, breaksOf(store, b), inner, allowed);
  }

  private plain(
    first: number,
    last: number,
    begin: number,
    run: Run,
    missing: number,
    allowed: number,
  ): Distances {
    const words = chunkOf(this.store, this.longer);
    const from = offsetOf(this.store, this.longer);
    const aligned = Math.max(first, begin);
    const guess = { words, from: from + aligned, length: Math.min(last, begin + run.length) - aligned };
    const window = { words, from: from + first, length: last - first };
    const edits = isSettled(guess, run, missing) ? missing : semiGlobal(window, run, allowed);
    return { edits, outside: edits };
  }
}

const runOf = (store: Wordings, wording: number): Run => ({
  words: chunkOf(store, wording),
  from: offsetOf(store, wording),
  length: store.length[wording] as number,
});

const NO_FLAGS = new Uint32Array(0);

/** Whether a run is as close to b as the words that the longer has nowhere allow: then no other run is closer. */
function isSettled(guess: Run, b: Run, missing: number): boolean {
  if (guess.length === b.length) {
    let differing = 0;
    for (let i = 0; i < b.length; i++) if (guess.words[guess.from + i] !== b.words[b.from + i]) differing++;
    if (differing === missing) return true;
  }
  // Of few words the distance to all runs is known sooner.
  return missing > 0 && b.length > MOST_BITS && b.length < 0x8000 && wholeDistance(guess, b) === missing;
}
