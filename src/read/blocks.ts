import type { Problem } from './article.js';
import type { Block, Format } from './block.js';
import { bareUtf16, bomEncoding, EXTENSIONS, formatByContent, formatByName, isBinary } from './format.js';
import { lineScanner, type RecordScanner } from './lines.js';
import { piecesOf } from './pieces.js';
import { problem, reason } from './problems.js';
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

type Report = (problem: Problem) => void;

/** The blocks of one source, in order. What goes wrong is reported; blocks before it have come out. */
export async function* blocksOf(
  source: Source,
  stdin: AsyncIterable<Uint8Array>,
  maxSize: number | undefined,
  report: Report,
): AsyncGenerator<Block> {
  const { path } = source;
  try {
    const pieces = piecesOf(source.file ?? stdin);
    const first = await pieces.next();
    if (first.done) return report(problem('empty-file', path, 'the file is empty'));
    const format = formatOf(path, first.value, report);
    if (format === null) return;
    const reading: Reading = { path, format, limit: maxSize ?? MAX_BYTES[format], report };
    const all = chain(first.value, pieces);
    const scanner = isWide(first.value) ? null : scannerFor(format);
    yield* scanner === null ? wholeFile(reading, all) : recordRuns(reading, all, scanner);
  } catch (error) {
    report(failure(path, error as NodeJS.ErrnoException));
  }
}

interface Reading {
  readonly path: string;
  readonly format: Format;
  readonly limit: number;
  readonly report: Report;
}

function formatOf(path: string, head: Uint8Array, report: Report): Format | null {
  if (isBinary(head)) {
    report(problem('binary', path, 'this is no text; leave it out, or give its text as .txt or .html'));
    return null;
  }
  const format = formatByName(path) ?? formatByContent(head);
  if (format === null)
    report(problem('unknown-format', path, `markup of an unknown kind; read are ${EXTENSIONS}`));
  return format;
}

/** In UTF-16 a line end is two bytes: such files are taken whole. */
function isWide(head: Uint8Array): boolean {
  return (bomEncoding(head) ?? bareUtf16(head) ?? 'utf-8') !== 'utf-8';
}

function scannerFor(format: Format): RecordScanner | null {
  return format === 'ndjson' ? lineScanner() : null;
}

async function* wholeFile(
  { path, format, limit, report }: Reading,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Block> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    held.push(piece);
    size += piece.length;
    if (size > limit) return report(tooLarge(path, 'the file', limit, null));
  }
  yield { path, format, bytes: joined(held), firstLine: 1, firstRecord: 0, header: null, beside: null };
}

/** Runs of whole records, about a piece each; a record over the limit is left out. */
async function* recordRuns(reading: Reading, pieces: AsyncIterable<Uint8Array>, scanner: RecordScanner) {
  const { path, format, limit, report } = reading;
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
    report(tooLarge(path, 'this record', limit, at.firstLine));
    held = [];
    size = 0;
    skipping = true;
  }
  if (size > 0) yield block(new Uint8Array());

  function block(last: Uint8Array): Block {
    return { path, format, bytes: joined([...held, last]), ...at, header: null, beside: null };
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const filled = parts.filter((part) => part.length > 0);
  return filled.length === 1 ? (filled[0] as Uint8Array) : Buffer.concat(filled);
}

function tooLarge(path: string, what: string, limit: number, line: number | null): Problem {
  const message = `${what} is larger than ${limit} bytes and is left out; raise --max-size to read it`;
  return problem('too-large', path, message, { line, column: null });
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
