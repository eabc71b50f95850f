import { extendHash, type Frequencies, isScattered, MOST_WORDS, PieceChooser, PieceIndex } from './block.js';
import { Column } from './column.js';
import { type Distances, layered, type Run, semiGlobal, wholeDistance } from './compare.js';
import { allowance, SHORTEST } from './rule.js';
import { BROKEN, breaksOf, chunkOf, NESTED, nestedOf, offsetOf, type Wordings } from './wordings.js';

/** What linking needs; plain data in shared memory, so that it goes to any thread as it is. */
export interface LinkJob {
  readonly store: Wordings;
  /** Number of different words. */
  readonly vocabulary: number;
  /** Wordings of SHORTEST words and more, longest first. */
  readonly order: Uint32Array;
  readonly rare: Frequencies;
  /** The widest limit, in thousandths. */
  readonly limit: number;
  /** The shorter ones of the pairs that this job is to find: order[from] to order[to − 1]. */
  readonly from: number;
  readonly to: number;
}

/** Pairs of wordings within the limit, one row each; a pair may come twice, then the least counts. */
export interface Links {
  /** The longer one. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Edits to any run of a, and to runs that are not wholly within its inner marks. */
  readonly edits: Uint32Array;
  readonly outside: Uint32Array;
}

/** All links whose shorter wording is order[from] to order[to − 1], pairs of equal words left out. */
export function link(job: LinkJob): Links {
  return new Linker(job).run();
}

class Linker {
  private readonly index: PieceIndex;
  /** Of each n up to MOST_WORDS, whether any piece has n words. */
  private readonly sizes: boolean[] = new Array(MOST_WORDS + 1).fill(false);
  /** Wordings that have no pieces, compared with every longer one. */
  private readonly pieceless: number[] = [];
  private readonly found = [0, 1, 2, 3].map(() => new Column());
  /** By word, the serial number of the last `a` that has it. */
  private readonly seen: Uint32Array;
  private serial = 0;
  private marked = false;
  /** By rank − from: the window of a that b was last compared with, and the a. */
  private readonly windowOf: Uint32Array;
  private readonly windowStart: Uint32Array;
  private readonly windowEnd: Uint32Array;

  constructor(private readonly job: LinkJob) {
    const { store, order, from, to, limit } = job;
    let capacity = 0;
    for (let rank = from; rank < to; rank++)
      capacity += allowance(limit, store.length[order[rank] as number] as number) + 1;
    this.index = new PieceIndex(capacity);
    this.seen = new Uint32Array(job.vocabulary);
    this.windowOf = new Uint32Array(to - from);
    this.windowStart = new Uint32Array(to - from);
    this.windowEnd = new Uint32Array(to - from);
    const chooser = new PieceChooser(store, job.rare);
    for (let rank = from; rank < to; rank++) this.store(rank, chooser);
  }

  run(): Links {
    const { store, order, from, to } = this.job;
    const shortest =
      from === to ? Number.POSITIVE_INFINITY : (store.length[order[to - 1] as number] as number);
    for (const wording of order) {
      if ((store.length[wording] as number) < shortest) break;
      this.serial++;
      this.marked = false;
      this.probe(wording);
      for (const rank of this.pieceless) this.compare(wording, rank, null);
    }
    const [a, b, edits, outside] = this.found.map((column) => column.view().slice()) as [
      Uint32Array,
      Uint32Array,
      Uint32Array,
      Uint32Array,
    ];
    return { a, b, edits, outside };
  }

  private store(rank: number, chooser: PieceChooser): void {
    const { store, order, limit } = this.job;
    const wording = order[rank] as number;
    if (isScattered(store, wording)) return;
    const words = chooser.choose(wording, allowance(limit, store.length[wording] as number) + 1);
    this.sizes[words] = true;
    if (words === 0) this.pieceless.push(rank);
    for (let piece = 0; piece < chooser.starts.length; piece++)
      this.index.add(chooser.hashes[piece] as number, rank, chooser.starts[piece] as number);
  }

  /** Looks up every n-gram of `a`. */
  private probe(a: number): void {
    const { store } = this.job;
    const { index, sizes } = this;
    const words = chunkOf(store, a);
    const from = offsetOf(store, a);
    const length = store.length[a] as number;
    for (let start = 0; start < length; start++) {
      let hash = 0;
      const most = Math.min(MOST_WORDS, length - start);
      for (let n = 1; n <= most; n++) {
        hash = extendHash(hash, words[from + start + n - 1] as number);
        if (!sizes[n]) continue;
        for (let piece = index.first(hash); piece !== -1; piece = index.after(piece))
          this.hit(a, start, n, index.owners[piece] as number, index.starts[piece] as number);
      }
    }
  }

  /** Words `start` to `start + n` of a may be those of the wording at `rank` from `piece` on. */
  private hit(a: number, start: number, n: number, rank: number, piece: number): void {
    const { store, order } = this.job;
    const b = order[rank] as number;
    const length = store.length[b] as number;
    if (length > (store.length[a] as number)) return;
    const [p, q] = [chunkOf(store, a), chunkOf(store, b)];
    const [i, j] = [offsetOf(store, a) + start, offsetOf(store, b) + piece];
    for (let at = 0; at < n; at++) if (p[i + at] !== q[j + at]) return;
    const broken = ((store.flags[b] as number) & BROKEN) !== 0;
    this.compare(a, rank, broken ? null : start - piece);
  }

  /**
   * Compares the wording at `rank` with a, all of it or, where a shared piece says that b would begin at a's word
   * `begin` but for the edits before it, the window in which its alignment then lies.
   */
  private compare(a: number, rank: number, begin: number | null): void {
    const { store, order, limit, from } = this.job;
    const b = order[rank] as number;
    const [whole, length] = [store.length[a] as number, store.length[b] as number];
    if (length > whole || store.plain[a] === store.plain[b]) return;
    const allowed = allowance(limit, length);
    const first = begin === null ? 0 : Math.max(0, begin - allowed);
    const last = begin === null ? whole : Math.min(whole, begin + length + allowed);
    if (this.known(rank - from, first, last)) return;
    const run: Run = { words: chunkOf(store, b), from: offsetOf(store, b), length };
    const missing = this.missing(a, run, allowed);
    if (missing > allowed) return;
    const found =
      this.layered(a, b, first, last, run) ?? this.plain(a, first, last, begin ?? 0, run, missing, allowed);
    if (found.edits <= allowed)
      [a, b, found.edits, found.outside].forEach((value, i) => this.found[i]?.push(value));
  }

  private known(at: number, first: number, last: number): boolean {
    if (
      this.windowOf[at] === this.serial &&
      (this.windowStart[at] as number) <= first &&
      (this.windowEnd[at] as number) >= last
    )
      return true;
    this.windowOf[at] = this.serial;
    this.windowStart[at] = first;
    this.windowEnd[at] = last;
    return false;
  }

  /** How many of b's words a has nowhere, counted until more than `most`: no alignment needs fewer edits. */
  private missing(a: number, b: Run, most: number): number {
    const { seen, serial } = this;
    if (!this.marked) {
      this.marked = true;
      const words = chunkOf(this.job.store, a);
      const from = offsetOf(this.job.store, a);
      const end = from + (this.job.store.length[a] as number);
      for (let i = from; i < end; i++) seen[words[i] as number] = serial;
    }
    let missing = 0;
    for (let i = 0; i < b.length && missing <= most; i++)
      if (seen[b.words[b.from + i] as number] !== serial) missing++;
    return missing;
  }

  /** The distances where `b` is broken or `a` holds inner marks, else null. */
  private layered(a: number, b: number, first: number, last: number, run: Run): Distances | null {
    const { store } = this.job;
    const nested = ((store.flags[a] as number) & NESTED) !== 0;
    if (!nested && ((store.flags[b] as number) & BROKEN) === 0) return null;
    const window = { words: chunkOf(store, a), from: offsetOf(store, a) + first, length: last - first };
    return layered(
      window,
      run,
      breaksOf(store, b),
      nested ? nestedOf(store, a).subarray(first, last) : NO_FLAGS,
    );
  }

  private plain(
    a: number,
    first: number,
    last: number,
    begin: number,
    run: Run,
    missing: number,
    allowed: number,
  ): Distances {
    const { store } = this.job;
    const words = chunkOf(store, a);
    const from = offsetOf(store, a);
    const aligned = Math.max(first, begin);
    const guess = { words, from: from + aligned, length: Math.min(last, begin + run.length) - aligned };
    const window = { words, from: from + first, length: last - first };
    const edits = isSettled(guess, run, missing) ? missing : semiGlobal(window, run, allowed);
    return { edits, outside: edits };
  }
}

const NO_FLAGS = new Uint32Array(0);

/** Whether a run is as close to b as the words that a has nowhere allow: then no other run is closer. */
function isSettled(guess: Run, b: Run, missing: number): boolean {
  if (guess.length === b.length) {
    let differing = 0;
    for (let i = 0; i < b.length; i++) if (guess.words[guess.from + i] !== b.words[b.from + i]) differing++;
    if (differing === missing) return true;
  }
  return missing > 0 && b.length < 0x8000 && wholeDistance(guess, b) === missing;
}

/** The wordings that take part in linking, longest first; equal lengths by number. */
export function linkOrder(store: Wordings): Uint32Array {
  const order = new Uint32Array(new SharedArrayBuffer(4 * store.count));
  const starts = new Map<number, number>();
  for (const length of store.length)
    if (length >= SHORTEST) starts.set(length, (starts.get(length) ?? 0) + 1);
  let total = 0;
  for (const length of [...starts.keys()].sort((x, y) => y - x)) {
    const count = starts.get(length) as number;
    starts.set(length, total);
    total += count;
  }
  for (let wording = 0; wording < store.count; wording++) {
    const length = store.length[wording] as number;
    if (length < SHORTEST) continue;
    const at = starts.get(length) as number;
    order[at] = wording;
    starts.set(length, at + 1);
  }
  return order.subarray(0, total);
}
