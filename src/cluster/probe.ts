import { extendHash } from './block.js';
import { ENTRY, startOf } from './piece-entries.js';
import { type Bitmap, bitOf, type PieceIndex } from './piece-index.js';
import { allowedAt, isApart } from './sketch.js';
import { chunkOf, offsetOf, type Wordings } from './wordings.js';

/** How many candidates are at hand at once, at most. */
export const ROOM = 1024;

/** Takes so many candidates; returns whether more are wanted. */
type Visit = (count: number) => boolean;

/**
 * Looks up the n-grams of longer wordings among the pieces of an index. What is looked up lies all over the memory, and
 * many things that the processor is asked for at once take it hardly longer than one: so each step is made for all
 * n-grams of a size, or all candidates at hand, before the next one.
 */
export class Probe {
  private readonly largest: number;
  /** By first word, the hash of the n-gram. */
  private hashes = new Int32Array(0);
  /** First words of the n-grams that may be pieces, and where such pieces are among the entries. */
  private starts = new Int32Array(0);
  private froms = new Int32Array(0);
  private ends = new Int32Array(0);
  /** The candidates at hand: their places, and at which word of the longer one each would begin, but for the edits before the piece. */
  readonly places = new Int32Array(ROOM);
  readonly begins = new Int32Array(ROOM);
  /** Only so that what is read is fetched: the first entries of n-grams, the sketches of candidates. */
  private fetched = new Int32Array(ROOM);

  constructor(
    private readonly store: Wordings,
    private readonly index: PieceIndex,
  ) {
    this.largest = index.bitmaps.findLastIndex((bitmap) => bitmap !== null);
  }

  /**
   * Calls `visit` with the number of candidates at hand, again and again until it returns false: wordings at `least` and
   * later places of which a piece stands in the longer one. The same may come several times.
   * @param sketch that of the longer one
   */
  each(longer: number, least: number, sketch: Uint32Array, visit: Visit): void {
    const length = this.store.length[longer] as number;
    if (this.hashes.length < length) this.reserve(2 * length);
    this.hashes.fill(0, 0, length);
    for (let n = 1; n <= Math.min(this.largest, length); n++) {
      this.extend(longer, n, length - n + 1);
      const bitmap = this.index.bitmaps[n];
      if (!bitmap) continue;
      const found = this.locate(this.present(bitmap, length - n + 1));
      if (found > 0 && !this.eachOf(found, least, sketch, visit)) return;
    }
  }

  private reserve(length: number): void {
    this.hashes = new Int32Array(length);
    this.starts = new Int32Array(length);
    this.froms = new Int32Array(length);
    this.ends = new Int32Array(length);
    this.fetched = new Int32Array(Math.max(ROOM, length));
  }

  /** The hashes of (n − 1)-grams become those of n-grams. */
  private extend(longer: number, n: number, count: number): void {
    const { hashes } = this;
    const words = chunkOf(this.store, longer);
    const from = offsetOf(this.store, longer) + n - 1;
    for (let start = 0; start < count; start++)
      hashes[start] = extendHash(hashes[start] as number, words[from + start] as number);
  }

  /** Puts aside which of so many n-grams are in a bitmap. Returns how many are. */
  private present(bitmap: Bitmap, count: number): number {
    const { hashes, starts } = this;
    let found = 0;
    for (let start = 0; start < count; start++) {
      starts[found] = start;
      found += bitOf(bitmap, hashes[start] as number);
    }
    return found;
  }

  /** Puts aside where the entries of n-grams are. Returns how many have any. */
  private locate(found: number): number {
    const { hashes, starts, froms, ends, index } = this;
    let located = 0;
    for (let i = 0; i < found; i++) {
      const start = starts[i] as number;
      const bucket = (hashes[start] as number) >>> index.shift;
      const from = index.froms[bucket] as number;
      const end = index.froms[bucket + 1] as number;
      starts[located] = start;
      froms[located] = ENTRY * from;
      ends[located] = ENTRY * end;
      if (from < end) located++;
    }
    return located;
  }

  /** Of so many n-grams. Returns whether more are wanted. */
  private eachOf(found: number, least: number, sketch: Uint32Array, visit: Visit): boolean {
    const { hashes, starts, froms, ends, fetched, places, begins } = this;
    const { entries } = this.index;
    for (let i = 0; i < found; i++) fetched[i] = entries[froms[i] as number] as number;
    let count = 0;
    for (let i = 0; i < found; i++) {
      const start = starts[i] as number;
      const hash = hashes[start] as number;
      const end = ends[i] as number;
      for (let at = froms[i] as number; at < end; at += ENTRY) {
        const place = entries[at + 1] as number;
        // Of unequal n-grams with equal hashes nothing comes but a comparison in vain.
        if (entries[at] !== hash || place < least) continue;
        places[count] = place;
        begins[count] = start - startOf(entries[at + 2] as number);
        if (++count < ROOM) continue;
        if (!this.sift(count, sketch, visit)) return false;
        count = 0;
      }
    }
    return this.sift(count, sketch, visit);
  }

  /** Calls `visit` for those of so many candidates whose sketches do not tell that they are apart. */
  private sift(count: number, sketch: Uint32Array, visit: Visit): boolean {
    const { places, begins, fetched } = this;
    const { sketches } = this.index;
    for (let i = 0; i < count; i++) fetched[i] = allowedAt(sketches, places[i] as number);
    let left = 0;
    for (let i = 0; i < count; i++) {
      const place = places[i] as number;
      places[left] = place;
      begins[left] = begins[i] as number;
      if (!isApart(sketches, place, sketch)) left++;
    }
    return visit(left);
  }
}
