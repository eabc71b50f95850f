import { extendHash } from './block.js';
import type { Pairs } from './pairs.js';
import { ENTRY, has, type Order, type PieceIndex, startOf } from './piece-index.js';
import { allowance } from './rule.js';
import { isApart, sketchOf } from './sketch.js';
import { BROKEN, chunkOf, offsetOf, type Wordings } from './wordings.js';

/**
 * Compares the wordings at places `from` to `to − 1` of `order` (longest first), each `step`th of them, with all of the
 * index that are not longer and can be within the limit: those of which a piece stands in them.
 */
export function join(
  store: Wordings,
  pairs: Pairs,
  order: Order,
  index: PieceIndex,
  { from, to, step }: Places,
): void {
  if (from < to) new Join(store, pairs, order, index).run(from, to, step);
}

/** Of places in an order, `from` to `to − 1`, each `step`th. */
export interface Places {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

class Join {
  private readonly largest: number;
  /** That of the longer wording. */
  private sketch: Uint32Array = new Uint32Array(0);

  constructor(
    private readonly store: Wordings,
    private readonly pairs: Pairs,
    private readonly order: Order,
    private readonly index: PieceIndex,
  ) {
    this.largest = index.bitmaps.findLastIndex((bitmap) => bitmap !== null);
  }

  run(from: number, to: number, step: number): void {
    const lengthAt = (place: number) => this.store.length[this.order[place] as number] as number;
    /** First place of a wording that is not longer. */
    let least = from;
    while (least > 0 && lengthAt(least - 1) === lengthAt(from)) least--;
    for (let place = from; place < to; place += step) {
      while (lengthAt(least) > lengthAt(place)) least++;
      const longer = this.order[place] as number;
      this.pairs.begin(longer);
      windows.begin();
      this.sketch = sketchOf(this.store, longer);
      this.probe(longer, place, least);
      for (const other of this.index.pieceless) if (other >= least) this.compare(longer, other, null);
    }
  }

  /** Looks up every n-gram of the longer wording. */
  private probe(longer: number, place: number, least: number): void {
    const { bitmaps, froms, shift, entries } = this.index;
    const words = chunkOf(this.store, longer);
    const from = offsetOf(this.store, longer);
    const length = this.store.length[longer] as number;
    for (let start = 0; start < length; start++) {
      let hash = 0;
      const most = Math.min(this.largest, length - start);
      for (let n = 1; n <= most; n++) {
        hash = extendHash(hash, words[from + start + n - 1] as number);
        const bitmap = bitmaps[n];
        if (!bitmap || !has(bitmap, hash)) continue;
        const end = ENTRY * (froms[(hash >>> shift) + 1] as number);
        for (let at = ENTRY * (froms[hash >>> shift] as number); at < end; at += ENTRY) {
          const owner = entries[at + 1] as number;
          // Of unequal n-grams with equal hashes nothing comes but a comparison in vain.
          if (entries[at] !== hash || owner < least || owner === place) continue;
          this.hit(longer, owner, start - startOf(entries[at + 2] as number));
          if (this.pairs.isFormula) return;
        }
      }
    }
  }

  /** The wording at `place` would begin at word `begin` of the longer, but for the edits before the piece they share. */
  private hit(longer: number, place: number, begin: number): void {
    if (isApart(this.index.sketches, place, this.sketch)) return;
    const isBroken = ((this.store.flags[this.order[place] as number] as number) & BROKEN) !== 0;
    this.compare(longer, place, isBroken ? null : begin);
  }

  /** Compares the wording at `place` with all of the longer one, or with the window in which its alignment lies. */
  private compare(longer: number, place: number, begin: number | null): void {
    const b = this.order[place] as number;
    if (longer === b) return;
    const whole = this.store.length[longer] as number;
    const length = this.store.length[b] as number;
    const allowed = allowance(this.pairs.limit, length);
    const isBounded = begin !== null && !this.pairs.isSpoken;
    let first = isBounded ? Math.max(0, begin - allowed) : 0;
    let last = isBounded ? Math.min(whole, begin + length + allowed) : whole;
    const known = windows.slotOf(place);
    if (known !== -1) {
      const [from, to] = [windows.firsts[known] as number, windows.lasts[known] as number];
      if (from <= first && last <= to) return;
      // Twice as wide as before, and more: where every word is the same, pieces stand everywhere.
      first = Math.max(0, Math.min(first, 2 * from - to));
      last = Math.min(whole, Math.max(last, 2 * to - from));
    }
    windows.set(place, first, last);
    this.pairs.compare(b, first, last, begin ?? 0);
  }
}

/**
 * The windows of a longer wording with which shorter ones were compared, by the place of these. What shares a slot is
 * overwritten: to compare a pair once more makes no difference.
 */
class Windows {
  readonly firsts = new Uint32Array(SLOTS);
  readonly lasts = new Uint32Array(SLOTS);
  private readonly places = new Uint32Array(SLOTS);
  /** The serial number of the longer wording. */
  private readonly serials = new Uint32Array(SLOTS);
  private serial = 0;

  begin(): void {
    this.serial++;
  }

  /** Where the window of a place is, -1 if none is known. */
  slotOf(place: number): number {
    const slot = place % SLOTS;
    return this.serials[slot] === this.serial && this.places[slot] === place ? slot : -1;
  }

  set(place: number, first: number, last: number): void {
    const slot = place % SLOTS;
    this.serials[slot] = this.serial;
    this.places[slot] = place;
    this.firsts[slot] = first;
    this.lasts[slot] = last;
  }
}

const SLOTS = 1 << 14;

/** One for all joins of a thread. */
const windows = new Windows();
