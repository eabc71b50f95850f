import type { Problem } from './article.js';
import type { Block, Format } from './block.js';
import { delimiterOf, rowScanner } from './csv-rows.js';
import type { Fields } from './fields.js';
import { bareUtf16, bomEncoding, EXTENSIONS, formatByContent, formatByName, isBinary } from './format.js';
import { lineScanner, type RecordScanner } from './lines.js';
import type { ParseOptions } from './options.js';
import { PIECE_BYTES, piecesOf } from './pieces.js';
import { problem, reason, tooLarge } from './problems.js';

const MEBI = 1 << 20;
/** Pages are parsed into a tree many times their size. */
const MAX_BYTES: Readonly<Record<Format, number>> = {
  text: 256 * MEBI,
  markdown: 256 * MEBI,
  html: 16 * MEBI,
  json: 256 * MEBI,
  ndjson: 64 * MEBI,
  csv: 64 * MEBI,
  tsv: 64 * MEBI,
};

/** One thing to read. */
export interface Opened {
  /** As shown. */
  readonly path: string;
  /** A file by its absolute path, or a stream. */
  readonly bytes: string | AsyncIterable<Uint8Array>;
  /** What is said beside it about it. */
  readonly beside: Fields | null;
}

/** The blocks of one source, in order. Something that goes wrong ends it with a problem; the blocks before it stand. */
export async function* blocksOf(source: Opened, options: ParseOptions): AsyncGenerator<Block | Problem> {
  try {
    yield* blocksIn(source, piecesOf(source.bytes), options);
  } catch (error) {
    yield failure(source.path, error as NodeJS.ErrnoException);
  }
}

async function* blocksIn(
  { path, beside }: Opened,
  pieces: AsyncGenerator<Uint8Array>,
  options: ParseOptions,
): AsyncGenerator<Block | Problem> {
  const first = await pieces.next();
  if (first.done) return yield problem('empty-file', path, 'the file is empty');
  const head = first.value;
  if (isBinary(head))
    return yield problem('binary', path, 'this is no text; leave it out, or give its text as .txt or .html');
  const format = formatByName(path) ?? formatByContent(head);
  if (format === null)
    return yield problem('unknown-format', path, `markup of an unknown kind; read are ${EXTENSIONS}`);
  const about = { path, format, beside, options };
  const limit = options.maxSize ?? MAX_BYTES[format];
  const records = isWide(head) ? null : recordsFrom(head, format);
  if (records === null) yield* wholeFile(about, limit, chain(head, pieces));
  else yield* recordRuns(about, limit, records, chain(head.subarray(records.header.length), pieces));
}

type About = Omit<Block, 'bytes' | 'firstLine' | 'firstRecord'>;

/** In UTF-16 a line end is two bytes: such files are taken whole. */
function isWide(head: Uint8Array): boolean {
  return (bomEncoding(head) ?? bareUtf16(head) ?? 'utf-8') !== 'utf-8';
}

/** What stands before the records of a file, and what finds them behind it. */
interface Records {
  readonly header: Uint8Array;
  readonly scanner: RecordScanner;
}

/** Null for formats without records, and where the header row has no end in sight. */
function recordsFrom(head: Uint8Array, format: Format): Records | null {
  if (format === 'ndjson') return { header: head.subarray(0, 0), scanner: lineScanner() };
  if (format !== 'csv' && format !== 'tsv') return null;
  const scanner = rowScanner(
    delimiterOf(Buffer.from(head.subarray(0, PIECE_BYTES)).toString('latin1'), format),
  );
  let length = 0;
  while (scanner.position().firstRecord === 0) {
    const end = scanner.scan(head.subarray(length), true);
    if (end === 0) return null;
    length += end;
  }
  return { header: head.subarray(0, length), scanner };
}

async function* wholeFile(
  about: About,
  limit: number,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Block | Problem> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    held.push(piece);
    size += piece.length;
    if (size > limit) return yield tooLarge(about.path, 'the file', limit, null);
  }
  yield { ...about, bytes: joined(held), firstLine: 1, firstRecord: 0 };
}

/** Runs of whole records, about a piece each; a record over the limit is left out. */
async function* recordRuns(
  about: About,
  limit: number,
  { header, scanner }: Records,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Block | Problem> {
  let held: Uint8Array[] = [];
  let size = 0;
  let skipping = false;
  const first = scanner.position();
  let at = first;
  for await (let piece of pieces) {
    if (skipping) {
      const end = scanner.scan(piece, true);
      if (end === 0) continue;
      skipping = false;
      at = scanner.position();
      piece = piece.subarray(end);
    }
    const end = scanner.scan(piece, false);
    // Before the block is handed out: a piece that is all of it may go to another thread with its memory.
    const rest = piece.subarray(end);
    if (end > 0) {
      const done = block(piece.subarray(0, end));
      held = [];
      size = 0;
      at = scanner.position();
      yield done;
    }
    if (rest.length > 0) held.push(rest);
    size += rest.length;
    if (size <= limit) continue;
    yield tooLarge(about.path, 'this record', limit, at.firstLine);
    held = [];
    size = 0;
    skipping = true;
  }
  if (size > 0 || at === first) yield block(new Uint8Array());

  function block(last: Uint8Array): Block {
    return {
      ...about,
      bytes: joined([header, ...held, last]),
      firstLine: at.firstLine - first.firstLine + 1,
      firstRecord: at.firstRecord - first.firstRecord,
    };
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const filled = parts.filter((part) => part.length > 0);
  return filled.length === 1 ? (filled[0] as Uint8Array) : Buffer.concat(filled);
}

function failure(path: string, error: NodeJS.ErrnoException): Problem {
  if (/^(?:Z_|ERR_STREAM_PREMATURE)/.test(error.code ?? ''))
    return problem(
      'damaged-archive',
      path,
      'the .gz file is cut off or damaged; what came before is read, get it again',
    );
  return problem(
    'unreadable-path',
    path,
    `${reason(error)}; check that it is still there and its permissions`,
  );
}

async function* chain(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}
