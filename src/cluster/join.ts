import type { Pairs } from './pairs.js';
import type { Order, PieceIndex } from './piece-index.js';
import { Probe, ROOM } from './probe.js';
import { allowance } from './rule.js';
import { sketchOf } from './sketch.js';
import { BROKEN, type Wordings } from './wordings.js';

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
  private readonly probe: Probe;
  /** Of the probe's candidates. */
  private readonly wordings = new Uint32Array(ROOM);
  private readonly broken = new Uint8Array(ROOM);

  constructor(
    private readonly store: Wordings,
    private readonly pairs: Pairs,
    private readonly order: Order,
    private readonly index: PieceIndex,
  ) {
    this.probe = new Probe(store, index);
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
      if (this.pairs.isFormula) continue;
      windows.begin();
      this.probe.each(longer, least, sketchOf(this.store, longer), (count) => this.compareAll(longer, count));
      for (const other of this.index.pieceless)
        if (other >= least) this.compare(longer, other, this.order[other] as number, null);
    }
  }

  /** Compares so many candidates of the probe. Returns whether more are wanted. */
  private compareAll(longer: number, count: number): boolean {
    const { order, wordings, broken } = this;
    const { places, begins } = this.probe;
    const { flags } = this.store;
    for (let i = 0; i < count; i++) wordings[i] = order[places[i] as number] as number;
    for (let i = 0; i < count; i++) broken[i] = (flags[wordings[i] as number] as number) & BROKEN;
    for (let i = 0; i < count; i++) {
      const begin = broken[i] === 0 ? (begins[i] as number) : null;
      this.compare(longer, places[i] as number, wordings[i] as number, begin);
    }
    return !this.pairs.isFormula;
  }

  /** Compares the wording `b` at a place with all of the longer one, or with the window in which its alignment lies. */
  private compare(longer: number, place: number, b: number, begin: number | null): void {
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
