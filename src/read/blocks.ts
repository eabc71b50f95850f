import type { Problem } from './article.js';
import type { Block, Format } from './block.js';
import { bareUtf16, bomEncoding, EXTENSIONS, formatByContent, formatByName, isBinary } from './format.js';
import { lineScanner, type RecordScanner } from './lines.js';
import type { ParseOptions } from './options.js';
import { piecesOf } from './pieces.js';
import { problem, reason, tooLarge } from './problems.js';
import type { Source } from './sources.js';

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

/** The blocks of one source, in order. Something that goes wrong ends it with a problem; the blocks before it stand. */
export async function* blocksOf(
  source: Source,
  stdin: AsyncIterable<Uint8Array>,
  options: ParseOptions,
): AsyncGenerator<Block | Problem> {
  try {
    yield* blocksIn(source.path, piecesOf(source.file ?? stdin), options);
  } catch (error) {
    yield failure(source.path, error as NodeJS.ErrnoException);
  }
}

async function* blocksIn(
  path: string,
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
  const about = { path, format, header: null, beside: null, options };
  const limit = options.maxSize ?? MAX_BYTES[format];
  const scanner = isWide(head) ? null : scannerFor(format);
  const all = chain(head, pieces);
  yield* scanner === null ? wholeFile(about, limit, all) : recordRuns(about, limit, all, scanner);
}

type About = Omit<Block, 'bytes' | 'firstLine' | 'firstRecord'>;

/** In UTF-16 a line end is two bytes: such files are taken whole. */
function isWide(head: Uint8Array): boolean {
  return (bomEncoding(head) ?? bareUtf16(head) ?? 'utf-8') !== 'utf-8';
}

function scannerFor(format: Format): RecordScanner | null {
  return format === 'ndjson' ? lineScanner() : null;
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
  pieces: AsyncIterable<Uint8Array>,
  scanner: RecordScanner,
): AsyncGenerator<Block | Problem> {
  let held: Uint8Array[] = [];
  let size = 0;
  let skipping = false;
  let at = scanner.position();
  for await (let piece of pieces) {
    if (skipping) {
      const end = scanner.scan(piece, true);
      if (end === 0) continue;
      skipping = false;
      at = scanner.position();
      piece = piece.subarray(end);
    }
    const end = scanner.scan(piece, false);
    if (end > 0) {
      yield block(piece.subarray(0, end));
      held = [];
      size = 0;
      at = scanner.position();
    }
    held.push(piece.subarray(end));
    size += piece.length - end;
    if (size <= limit) continue;
    yield tooLarge(about.path, 'this record', limit, at.firstLine);
    held = [];
    size = 0;
    skipping = true;
  }
  if (size > 0) yield block(new Uint8Array());

  function block(last: Uint8Array): Block {
    return { ...about, bytes: joined([...held, last]), ...at };
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
