import { type Frequencies, MOST_WORDS, PieceChooser } from './block.js';
import { ENTRY, extentOf, sizeOf, sortByHash } from './piece-entries.js';
import { allowance } from './rule.js';
import type { Sketches } from './sketch.js';
import { SCATTERED, type Wordings } from './wordings.js';

/** Wordings whose pieces are in one index, at most: more are linked round by round. */
export const INDEXED = 10_000_000;

/** Wordings by place, longest first. */
export type Order = ArrayLike<number>;

/** `from` to `to − 1`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The pieces of some wordings (see block.ts), put into the entries of an index to be. */
export interface Pieces {
  /** The entry of the first, and how many there are. */
  readonly first: number;
  readonly count: number;
  /** Places of wordings that have no pieces, and so must be compared with every longer one. */
  readonly pieceless: readonly number[];
}

/** No more pieces than this have the wordings at `from` to `to − 1`. */
export function mostPieces(store: Wordings, limit: number, order: Order, { from, to }: Range): number {
  let most = 0;
  for (let place = from; place < to; place++) most += piecesAt(store, limit, order, place);
  return most;
}

const piecesAt = ({ length }: Wordings, limit: number, order: Order, place: number): number =>
  allowance(limit, length[order[place] as number] as number) + 1;

/**
 * The pieces of the wordings at `from` to `to − 1`, of which one stands in all that are within the limit.
 * @param first of their entries
 */
export function piecesOf(
  store: Wordings,
  rare: Frequencies | null,
  limit: number,
  order: Order,
  { from, to }: Range,
  entries: Int32Array,
  first: number,
): Pieces {
  const pieceless: number[] = [];
  const chooser = new PieceChooser(store, rare);
  let at = ENTRY * first;
  for (let place = from; place < to; place++) {
    const wording = order[place] as number;
    if (((store.flags[wording] as number) & SCATTERED) !== 0) continue;
    chooser.choose(wording, piecesAt(store, limit, order, place));
    const { hashes, starts, sizes } = chooser;
    if (starts.length === 0) pieceless.push(place);
    for (let piece = 0; piece < starts.length; piece++) {
      entries[at++] = hashes[piece] as number;
      entries[at++] = place;
      entries[at++] = extentOf(starts[piece] as number, sizes[piece] as number);
    }
  }
  return { first, count: at / ENTRY - first, pieceless };
}

/** Pieces by hash, so that all that may have one lie side by side: `froms[bucket]` to `froms[bucket + 1] − 1`. */
export interface PieceIndex extends Pick<Pieces, 'pieceless'> {
  readonly froms: Uint32Array;
  /** `ENTRY` numbers for each piece. */
  readonly entries: Int32Array;
  /** A hash without its low bits is its bucket. */
  readonly shift: number;
  /** By number of words, the hashes of the pieces that have so many; null where none has. Most look-ups end here. */
  readonly bitmaps: readonly (Bitmap | null)[];
  /** Of all wordings that have pieces. */
  readonly sketches: Sketches;
}

/**
 * Two bits of one number for each hash, told by its upper and by its lowest bits, so that one look into the memory
 * tells (a Bloom filter in blocks: Putze, Sanders and Singler 2007). One for pieces of each size, as those of few words
 * are few: their bitmaps are small enough to stay at the processor's hand.
 */
export interface Bitmap {
  readonly bits: Uint32Array;
  readonly shift: number;
}

/**
 * @param parts where the pieces are among the entries, in order; these are sorted where they stand
 * @param memory shared, for an index that several threads look up in
 */
export function indexed(
  entries: Int32Array,
  parts: readonly Pieces[],
  sketches: Sketches,
  memory: (bytes: number) => ArrayBufferLike,
): PieceIndex {
  let total = 0;
  for (const { first, count } of parts) {
    entries.copyWithin(ENTRY * total, ENTRY * first, ENTRY * (first + count));
    total += count;
  }
  const pieces = entries.subarray(0, ENTRY * total);
  // Few hashes of a bucket are looked at, since the bitmap turns most away.
  const bits = Math.max(4, Math.ceil(Math.log2(total + 1)) - 1);
  const column = (length: number) => new Uint32Array(memory(4 * length), 0, length);
  const shift = 32 - bits;
  sortByHash(pieces, shift);
  return {
    froms: bucketsOf(pieces, shift, column((1 << bits) + 1)),
    shift,
    bitmaps: bitmapsOf(pieces, column),
    entries: pieces,
    pieceless: parts.flatMap(({ pieceless }) => pieceless),
    sketches,
  };
}

/** Where each bucket begins among entries in order, and at last their number; put into `froms`, which holds zeros. */
function bucketsOf(entries: Int32Array, shift: number, froms: Uint32Array): Uint32Array {
  for (let at = 0; at < entries.length; at += ENTRY)
    (froms[((entries[at] as number) >>> shift) + 1] as number)++;
  for (let bucket = 1; bucket < froms.length; bucket++)
    (froms[bucket] as number) += froms[bucket - 1] as number;
  return froms;
}

/** At least so many bits of a bitmap for each piece: of what is no piece, about one in fifteen passes. */
const BITS_A_PIECE = 8;

function bitmapsOf(entries: Int32Array, column: (length: number) => Uint32Array): (Bitmap | null)[] {
  const counts = new Uint32Array(MOST_WORDS + 1);
  for (let at = 0; at < entries.length; at += ENTRY) (counts[sizeOf(entries[at + 2] as number)] as number)++;
  const bitmaps = Array.from(counts, (count): Bitmap | null => {
    if (count === 0) return null;
    const bits = Math.min(32, Math.max(5, Math.ceil(Math.log2(count * BITS_A_PIECE))));
    return { bits: column(2 ** (bits - 5)), shift: 32 - bits };
  });
  for (let at = 0; at < entries.length; at += ENTRY)
    set(bitmaps[sizeOf(entries[at + 2] as number)] as Bitmap, entries[at] as number);
  return bitmaps;
}

function set({ bits, shift }: Bitmap, hash: number): void {
  const bit = hash >>> shift;
  bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31)) | (1 << (hash & 31));
}

/** 1 where a piece may have the hash, else 0. */
export function bitOf({ bits, shift }: Bitmap, hash: number): number {
  const bit = hash >>> shift;
  const number = bits[bit >>> 5] as number;
  return (number >>> (bit & 31)) & (number >>> (hash & 31)) & 1;
}
