import { type Frequencies, MOST_WORDS, PieceChooser } from './block.js';
import { allowance } from './rule.js';
import type { Sketches } from './sketch.js';
import { SCATTERED, type Wordings } from './wordings.js';

/** Wordings by place, longest first. */
export type Order = ArrayLike<number>;

/** The pieces of some wordings (see block.ts), as columns. */
export interface Pieces {
  readonly hashes: Int32Array;
  /** Place of the wording that a piece is of, its first word there, and how many words it has. */
  readonly owners: Uint32Array;
  readonly starts: Uint32Array;
  readonly sizes: Uint8Array;
  /** Places of wordings that have no pieces, and so must be compared with every longer one. */
  readonly pieceless: readonly number[];
}

/** The pieces of the wordings at `from` to `to − 1`, of which one stands in all that are within the limit. */
export function piecesOf(
  store: Wordings,
  rare: Frequencies | null,
  limit: number,
  order: Order,
  from: number,
  to: number,
): Pieces {
  const allowed = (place: number) => allowance(limit, store.length[order[place] as number] as number);
  let most = 0;
  for (let place = from; place < to; place++) most += allowed(place) + 1;
  const hashes = new Int32Array(most);
  const owners = new Uint32Array(most);
  const starts = new Uint32Array(most);
  const sizes = new Uint8Array(most);
  const pieceless: number[] = [];
  const chooser = new PieceChooser(store, rare);
  let count = 0;
  for (let place = from; place < to; place++) {
    const wording = order[place] as number;
    if (((store.flags[wording] as number) & SCATTERED) !== 0) continue;
    chooser.choose(wording, allowed(place) + 1);
    if (chooser.starts.length === 0) pieceless.push(place);
    for (let piece = 0; piece < chooser.starts.length; piece++, count++) {
      hashes[count] = chooser.hashes[piece] as number;
      owners[count] = place;
      starts[count] = chooser.starts[piece] as number;
      sizes[count] = chooser.sizes[piece] as number;
    }
  }
  return {
    hashes: hashes.slice(0, count),
    owners: owners.slice(0, count),
    starts: starts.slice(0, count),
    sizes: sizes.slice(0, count),
    pieceless,
  };
}

/** Pieces by hash, so that all that may have one lie side by side: `froms[bucket]` to `froms[bucket + 1] − 1`. */
export interface PieceIndex extends Pick<Pieces, 'pieceless'> {
  readonly froms: Uint32Array;
  /** `ENTRY` numbers for each piece: its hash, its owner, and its first word there. */
  readonly entries: Int32Array;
  /** A hash without its low bits is its bucket. */
  readonly shift: number;
  /** By number of words, the hashes of the pieces that have so many; null where none has. Most look-ups end here. */
  readonly bitmaps: readonly (Bitmap | null)[];
  /** Of all wordings that have pieces. */
  readonly sketches: Sketches;
}

/**
 * A bit for each hash without its low bits. One for pieces of each size, as those of few words are few: their bitmaps
 * are small enough to stay at the processor's hand.
 */
interface Bitmap {
  readonly bits: Uint32Array;
  readonly shift: number;
}

/** Numbers of a piece in an index. */
export const ENTRY = 3;

/** @param memory shared, for an index that several threads look up in */
export function indexed(
  parts: readonly Pieces[],
  sketches: Sketches,
  memory: (bytes: number) => ArrayBufferLike,
): PieceIndex {
  const total = parts.reduce((sum, { hashes }) => sum + hashes.length, 0);
  // Few hashes of a bucket are looked at, since the bitmap turns most away.
  const bits = Math.max(4, Math.ceil(Math.log2(total + 1)) - 1);
  const shift = 32 - bits;
  const column = (length: number) => new Uint32Array(memory(4 * length));
  const index = {
    froms: column((1 << bits) + 2),
    shift,
    bitmaps: bitmapsOf(parts, column),
    entries: new Int32Array(memory(4 * ENTRY * total)),
    pieceless: parts.flatMap(({ pieceless }) => pieceless),
    sketches,
  };
  for (const { hashes } of parts) countInto(index, hashes);
  for (let bucket = 0; bucket <= 1 << bits; bucket++)
    (index.froms[bucket + 1] as number) += index.froms[bucket] as number;
  for (const pieces of parts) enterInto(index, pieces);
  return index;
}

type Buckets = Pick<PieceIndex, 'froms' | 'shift' | 'entries'>;

function countInto({ froms, shift }: Buckets, hashes: Int32Array): void {
  for (let piece = 0; piece < hashes.length; piece++)
    (froms[((hashes[piece] as number) >>> shift) + 2] as number)++;
}

/** Until all are in, where a bucket begins stands behind it, and ends up as where it ends. */
function enterInto({ froms, shift, entries }: Buckets, pieces: Pieces): void {
  for (let piece = 0; piece < pieces.hashes.length; piece++) {
    const hash = pieces.hashes[piece] as number;
    const at = ENTRY * (froms[(hash >>> shift) + 1] as number)++;
    entries[at] = hash;
    entries[at + 1] = pieces.owners[piece] as number;
    entries[at + 2] = pieces.starts[piece] as number;
  }
}

/** At least so many bits of a bitmap for each piece: of what is no piece, less than one in so many passes. */
const BITS_A_PIECE = 16;

function bitmapsOf(parts: readonly Pieces[], column: (length: number) => Uint32Array): (Bitmap | null)[] {
  const counts = new Uint32Array(MOST_WORDS + 1);
  for (const { sizes } of parts) for (const size of sizes) (counts[size] as number)++;
  const bitmaps = Array.from(counts, (count): Bitmap | null => {
    if (count === 0) return null;
    const bits = Math.min(32, Math.max(5, Math.ceil(Math.log2(count * BITS_A_PIECE))));
    return { bits: column(2 ** (bits - 5)), shift: 32 - bits };
  });
  for (const { hashes, sizes } of parts)
    for (let piece = 0; piece < hashes.length; piece++)
      set(bitmaps[sizes[piece] as number] as Bitmap, hashes[piece] as number);
  return bitmaps;
}

function set({ bits, shift }: Bitmap, hash: number): void {
  const bit = hash >>> shift;
  bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
}

export function has({ bits, shift }: Bitmap, hash: number): boolean {
  const bit = hash >>> shift;
  return (((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
}
