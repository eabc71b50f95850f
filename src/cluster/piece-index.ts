import { type Frequencies, MOST_WORDS, PieceChooser } from './block.js';
import { allowance } from './rule.js';
import { SCATTERED, type Wordings } from './wordings.js';

/** Wordings by place, longest first. */
export type Order = ArrayLike<number>;

/** The pieces of some wordings (see block.ts), as columns. */
export interface Pieces {
  readonly hashes: Int32Array;
  /** Place of the wording that a piece is of, and its first word there. */
  readonly owners: Uint32Array;
  readonly starts: Uint32Array;
  /** Whether any piece has n words, by n. */
  readonly sizes: readonly boolean[];
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
  const sizes: boolean[] = new Array(MOST_WORDS + 1).fill(false);
  const pieceless: number[] = [];
  const chooser = new PieceChooser(store, rare);
  let count = 0;
  for (let place = from; place < to; place++) {
    const wording = order[place] as number;
    if (((store.flags[wording] as number) & SCATTERED) !== 0) continue;
    const words = chooser.choose(wording, allowed(place) + 1);
    sizes[words] = true;
    if (words === 0) pieceless.push(place);
    for (let piece = 0; piece < chooser.starts.length; piece++, count++) {
      hashes[count] = chooser.hashes[piece] as number;
      owners[count] = place;
      starts[count] = chooser.starts[piece] as number;
    }
  }
  const [own, of, at] = [hashes, owners, starts].map((column) => column.slice(0, count));
  return { hashes: own, owners: of, starts: at, sizes, pieceless } as Pieces;
}

/** Pieces by hash, so that all that may have one lie side by side: `froms[bucket]` to `froms[bucket + 1] − 1`. */
export interface PieceIndex extends Pieces {
  readonly froms: Uint32Array;
  /** A hash without its low bits is its bucket. */
  readonly shift: number;
  /** A bit for each hash without fewer of its bits: most look-ups end here. */
  readonly bitmap: Uint32Array;
  readonly bitShift: number;
}

/** @param memory shared, for an index that several threads look up in */
export function indexed(parts: readonly Pieces[], memory: (bytes: number) => ArrayBufferLike): PieceIndex {
  const count = parts.reduce((sum, { hashes }) => sum + hashes.length, 0);
  // Few hashes of a bucket are looked at, since the bitmap turns most away.
  const bits = Math.max(4, Math.ceil(Math.log2(count + 1)) - 1);
  const shift = 32 - bits;
  const bitShift = Math.max(0, 32 - bits - 4);
  const column = (length: number) => new Uint32Array(memory(4 * length));
  const index = {
    froms: column((1 << bits) + 2),
    shift,
    bitmap: column(2 ** (32 - bitShift) / 32),
    bitShift,
    hashes: new Int32Array(memory(4 * count)),
    owners: column(count),
    starts: column(count),
    sizes: Array.from({ length: MOST_WORDS + 1 }, (_, n) => parts.some(({ sizes }) => sizes[n] === true)),
    pieceless: parts.flatMap(({ pieceless }) => pieceless),
  };
  const { froms, bitmap } = index;
  for (const { hashes } of parts)
    for (const hash of hashes) {
      (froms[(hash >>> shift) + 2] as number)++;
      const bit = hash >>> bitShift;
      (bitmap[bit >>> 5] as number) |= 1 << (bit & 31);
    }
  for (let bucket = 0; bucket <= 1 << bits; bucket++)
    (froms[bucket + 1] as number) += froms[bucket] as number;
  for (const { hashes, owners, starts } of parts)
    hashes.forEach((hash, piece) => {
      // Until all are in, where a bucket begins stands behind it, and ends up as where it ends.
      const at = (froms[(hash >>> shift) + 1] as number)++;
      index.hashes[at] = hash;
      index.owners[at] = owners[piece] as number;
      index.starts[at] = starts[piece] as number;
    });
  return index;
}
