import { type Run, widening } from './compare.js';
import { ENDLESS, type WordNumbers } from './wordings.js';

/** Distances to any run of a's words, and to runs of which some word outside a's inner marks is a word of b. */
export interface Distances {
  readonly edits: number;
  readonly outside: number;
}

const FAR = 0x3fffffff;

/** What is said of wordings that are not within the limit. */
export const APART: Distances = { edits: FAR, outside: FAR };

/**
 * As `semiGlobal`, where `b` has breaks or `a` has inner marks: a break of room r lets up to r words of `a` pass at no
 * cost.
 *
 * @param breaks `at, room, at, room, …` of b, ascending
 * @param nested one flag per word of a, or empty
 * @param limit distances above it may come out larger still
 */
export function layered(a: Run, b: Run, breaks: WordNumbers, nested: WordNumbers, limit: number): Distances {
  return widening(
    limit,
    (band) => new Layers(a, nested, band).distances(b, breaks),
    ({ edits, outside }, band) => edits <= band && outside <= band,
  );
}

/** Rows of the layers, the last one and the one that is made; reused, since most comparisons are short. */
let rows = Array.from({ length: 4 }, () => new Uint32Array(256));

/**
 * Two layers of cells, by place in `a` of the end of a run: the distances of any runs, and of runs of which a word
 * outside the inner marks is one of b's. Those outside `first` to `last` are above the limit, and are left out.
 */
class Layers {
  private any: Uint32Array;
  private newAny: Uint32Array;
  private outer: Uint32Array;
  private newOuter: Uint32Array;
  private readonly isNested: boolean;
  private first = 0;
  private last: number;

  constructor(
    private readonly a: Run,
    private readonly nested: WordNumbers,
    private readonly limit: number,
  ) {
    const size = a.length + 1;
    if ((rows[0] as Uint32Array).length < size) rows = rows.map(() => new Uint32Array(2 * size));
    [this.any, this.newAny, this.outer, this.newOuter] = rows as [
      Uint32Array,
      Uint32Array,
      Uint32Array,
      Uint32Array,
    ];
    this.isNested = nested.length > 0;
    this.last = a.length;
  }

  distances(b: Run, breaks: WordNumbers): Distances {
    this.any.fill(0, 0, this.last + 1);
    if (this.isNested) this.outer.fill(FAR, 0, this.last + 1);
    let next = 0;
    for (let j = 1; j <= b.length; j++) {
      this.read(b.words[b.from + j - 1] as number);
      if (this.first > this.last) return APART;
      if (next >= breaks.length || breaks[next] !== j) continue;
      this.pass(breaks[next + 1] as number);
      next += 2;
    }
    const edits = this.leastOf(this.any);
    return { edits, outside: this.isNested ? this.leastOf(this.outer) : edits };
  }

  /** Makes the next rows, for a word of b. */
  private read(word: number): void {
    const { any, newAny, outer, newOuter, limit } = this;
    // What is reached from farther left within a row was so in the row before, one place less.
    this.reach(Math.min(this.last + 1, this.a.length));
    this.readAny(word);
    if (this.isNested) this.readOuter(word);
    [this.any, this.newAny] = [newAny, any];
    [this.outer, this.newOuter] = [newOuter, outer];
    while (this.first <= this.last && (newAny[this.first] as number) > limit) this.first++;
    while (this.first <= this.last && (newAny[this.last] as number) > limit) this.last--;
  }

  /** Takes the cells up to `last` in, all of them above the limit. */
  private reach(last: number): void {
    this.any.fill(FAR, this.last + 1, last + 1);
    if (this.isNested) this.outer.fill(FAR, this.last + 1, last + 1);
    this.last = last;
  }

  private readAny(word: number): void {
    const { a, any, newAny, first, last } = this;
    let diagonal = any[first] as number;
    let left = diagonal + 1;
    newAny[first] = left;
    for (let i = first + 1; i <= last; i++) {
      const above = any[i] as number;
      let cell = a.words[a.from + i - 1] === word ? diagonal : diagonal + 1;
      if (left + 1 < cell) cell = left + 1;
      if (above + 1 < cell) cell = above + 1;
      newAny[i] = cell;
      left = cell;
      diagonal = above;
    }
  }

  private readOuter(word: number): void {
    const { a, any, outer, newOuter, nested, first, last } = this;
    newOuter[first] = (outer[first] as number) + 1;
    for (let i = first + 1; i <= last; i++) {
      const isSame = a.words[a.from + i - 1] === word;
      let cell = (outer[i - 1] as number) + (isSame ? 0 : 1);
      cell = Math.min(cell, (newOuter[i - 1] as number) + 1, (outer[i] as number) + 1);
      newOuter[i] = isSame && nested[i - 1] === 0 ? Math.min(cell, any[i - 1] as number) : cell;
    }
  }

  /** Lets up to `room` of a's words pass at no cost. */
  private pass(room: number): void {
    const isEndless = room >= Math.min(this.a.length + 1, ENDLESS);
    this.reach(isEndless ? this.a.length : Math.min(this.a.length, this.last + room));
    for (const cells of this.isNested ? [this.any, this.outer] : [this.any])
      for (let round = 0; round < (isEndless ? 1 : room); round++)
        // Forwards each cell sees its already passed neighbour: any number of words; backwards, one word a round.
        for (let n = this.first + 1; n <= this.last; n++) {
          const i = isEndless ? n : this.first + 1 + this.last - n;
          cells[i] = Math.min(cells[i] as number, cells[i - 1] as number);
        }
  }

  private leastOf(cells: Uint32Array): number {
    let least = FAR;
    for (let i = this.first; i <= this.last; i++)
      if ((cells[i] as number) < least) least = cells[i] as number;
    return least;
  }
}
