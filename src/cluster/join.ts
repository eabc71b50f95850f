import { extendHash, type Frequencies, isScattered, MOST_WORDS, PieceChooser, PieceIndex } from './block.js';
import type { Pairs } from './pairs.js';
import { allowance } from './rule.js';
import { BROKEN, chunkOf, offsetOf, type Wordings } from './wordings.js';

/**
 * Compares all pairs of `order` (longest first) whose shorter one stands at `from` to `to − 1`, as far as they can be
 * within the limit: those that share a piece (see block.ts).
 */
export function join(
  store: Wordings,
  rare: Frequencies,
  pairs: Pairs,
  order: ArrayLike<number>,
  from: number,
  to: number,
): void {
  if (from < to) new Join(store, rare, pairs, order, from, to).run();
}

class Join {
  private readonly index: PieceIndex;
  /** Of each n up to MOST_WORDS, whether any piece has n words. */
  private readonly sizes: boolean[] = new Array(MOST_WORDS + 1).fill(false);
  /** Wordings that have no pieces, compared with every longer one. */
  private readonly pieceless: number[] = [];
  /** By rank − from, the last longer wording + 1 that the shorter was compared with, and the window. */
  private readonly windowOf: Uint32Array;
  private readonly windowStart: Uint32Array;
  private readonly windowEnd: Uint32Array;

  constructor(
    private readonly store: Wordings,
    rare: Frequencies,
    private readonly pairs: Pairs,
    private readonly order: ArrayLike<number>,
    private readonly from: number,
    private readonly to: number,
  ) {
    let capacity = 0;
    for (let rank = from; rank < to; rank++) capacity += this.allowed(rank) + 1;
    this.index = new PieceIndex(capacity);
    this.windowOf = new Uint32Array(to - from);
    this.windowStart = new Uint32Array(to - from);
    this.windowEnd = new Uint32Array(to - from);
    const chooser = new PieceChooser(store, rare);
    for (let rank = from; rank < to; rank++) this.add(rank, chooser);
  }

  run(): void {
    const shortest = this.store.length[this.order[this.to - 1] as number] as number;
    for (let rank = 0; rank < this.order.length; rank++) {
      const longer = this.order[rank] as number;
      if ((this.store.length[longer] as number) < shortest) break;
      this.pairs.begin(longer);
      this.probe(longer);
      for (const other of this.pieceless) this.compare(longer, other, null);
    }
  }

  private allowed(rank: number): number {
    return allowance(this.pairs.limit, this.store.length[this.order[rank] as number] as number);
  }

  private add(rank: number, chooser: PieceChooser): void {
    const wording = this.order[rank] as number;
    if (isScattered(this.store, wording)) return;
    const words = chooser.choose(wording, this.allowed(rank) + 1);
    this.sizes[words] = true;
    if (words === 0) this.pieceless.push(rank);
    for (let piece = 0; piece < chooser.starts.length; piece++)
      this.index.add(chooser.hashes[piece] as number, rank, chooser.starts[piece] as number);
  }

  /** Looks up every n-gram of the longer wording. */
  private probe(longer: number): void {
    const { index, sizes } = this;
    const words = chunkOf(this.store, longer);
    const from = offsetOf(this.store, longer);
    const length = this.store.length[longer] as number;
    const largest = sizes.lastIndexOf(true);
    for (let start = 0; start < length; start++) {
      let hash = 0;
      const most = Math.min(largest, length - start);
      for (let n = 1; n <= most; n++) {
        hash = extendHash(hash, words[from + start + n - 1] as number);
        if (!sizes[n]) continue;
        for (let piece = index.first(hash); piece !== -1; piece = index.after(piece))
          this.hit(longer, start, n, index.owners[piece] as number, index.starts[piece] as number);
      }
    }
  }

  /** Words `start` to `start + n` of the longer may be those of the wording at `rank` from `piece` on. */
  private hit(longer: number, start: number, n: number, rank: number, piece: number): void {
    const { store } = this;
    const b = this.order[rank] as number;
    const p = chunkOf(store, longer);
    const q = chunkOf(store, b);
    const i = offsetOf(store, longer) + start;
    const j = offsetOf(store, b) + piece;
    for (let at = 0; at < n; at++) if (p[i + at] !== q[j + at]) return;
    const broken = ((store.flags[b] as number) & BROKEN) !== 0;
    this.compare(longer, rank, broken ? null : start - piece);
  }

  /**
   * Compares the wording at `rank` with all of the longer one or, where a shared piece says that it would begin at
   * word `begin` but for the edits before it, with the window in which its alignment then lies.
   */
  private compare(longer: number, rank: number, begin: number | null): void {
    const b = this.order[rank] as number;
    const whole = this.store.length[longer] as number;
    const length = this.store.length[b] as number;
    if (length > whole || longer === b) return;
    const allowed = this.allowed(rank);
    const first = begin === null ? 0 : Math.max(0, begin - allowed);
    const last = begin === null ? whole : Math.min(whole, begin + length + allowed);
    if (!this.isKnown(longer, rank - this.from, first, last)) this.pairs.compare(b, first, last, begin ?? 0);
  }

  private isKnown(longer: number, at: number, first: number, last: number): boolean {
    const known =
      this.windowOf[at] === longer + 1 &&
      (this.windowStart[at] as number) <= first &&
      (this.windowEnd[at] as number) >= last;
    if (known) return true;
    this.windowOf[at] = longer + 1;
    this.windowStart[at] = first;
    this.windowEnd[at] = last;
    return false;
  }
}
