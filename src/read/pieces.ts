import { createReadStream, readFileSync, statSync } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isGzip } from './format.js';

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** The size of the pieces that a file is read in, and about how much one worker gets at a time. */
export const PIECE_BYTES = 1 << 16;

/**
 * The bytes of a file, or of a stream in its place, with gzip taken off. All pieces but the last have one size, however
 * the bytes arrive, so that what is made of them never depends on it. Throws what the file system or zlib throws.
 */
export async function* piecesOf(input: string | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = inPieces(typeof input === 'string' ? chunksOf(input) : input);
  const first = await pieces.next();
  if (first.done) return;
  if (isGzip(first.value)) yield* inPieces(unpacked(chain(first.value, pieces)));
  else yield* chain(first.value, pieces);
}

/** Small files at one go: a stream costs ten times as much to open. */
function chunksOf(file: string): Chunks {
  const stats = statSync(file);
  return stats.isFile() && stats.size <= PIECE_BYTES
    ? [readFileSync(file)]
    : createReadStream(file, { highWaterMark: PIECE_BYTES });
}

function unpacked(packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return pipeline(Readable.from(packed), createGunzip({ chunkSize: PIECE_BYTES }), () => {});
}

async function* chain(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

async function* inPieces(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  const rest = () => (held.length === 1 ? (held[0] as Uint8Array) : Buffer.concat(held));
  try {
    for await (let chunk of chunks) {
      while (size + chunk.length >= PIECE_BYTES) {
        const missing = PIECE_BYTES - size;
        held.push(chunk.subarray(0, missing));
        // Before it is handed out: whoever gets it may pass its memory on to another thread.
        chunk = chunk.subarray(missing);
        const piece = rest();
        held = [];
        size = 0;
        yield piece;
      }
      if (chunk.length > 0) held.push(chunk);
      size += chunk.length;
    }
  } catch (error) {
    // What came before a damaged place is good.
    if (size > 0) yield rest();
    throw error;
  }
  if (size > 0) yield rest();
}
