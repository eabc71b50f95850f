import { isPrintable } from '../text/escape.js';
import { JsonReader } from '../text/json-reader.js';
import type { QuoteRecord } from './quote-record.js';

/**
 * The quotation of a line that is letter for letter as `quotes extract` prints it; null for any other line, and for one
 * with escapes in it, which JSON.parse has to read. Nearly all lines are such, and this takes a third of the time.
 */
export function printedQuote(line: string): QuoteRecord | null {
  if (line.includes('\\') || !isPrintable(line)) return null;
  const read = new JsonReader(line);
  const id = stringAt(read, '{"id":');
  const article = stringAt(read, ',"article":');
  const path = stringAt(read, ',"path":');
  const outlet = stringOrNull(read, ',"outlet":');
  const published = stringOrNull(read, ',"published":');
  // Not a slice of the line: what is kept of it would keep all of the block.
  const text = read.failed ? null : freshString(read.value(',"text":'));
  const start = offsetAt(read, ',"start":');
  const end = offsetAt(read, ',"end":');
  const place = { line: offsetAt(read, ',"line":'), column: offsetAt(read, ',"column":') };
  const kind = KINDS.get(read.value(',"kind":'));
  if (read.failed || text === null || kind === undefined) return null;
  const speaker = read.skip(',"speaker":null') ? null : speakerAt(read);
  const cue = read.skip(',"cue":null') ? null : cueAt(read);
  const continues = stringOrNull(read, ',"continues":');
  read.expect('}');
  if (read.failed || !read.isAtEnd) return null;
  return { id, article, path, outlet, published, text, start, end, ...place, kind, speaker, cue, continues };
}

const KINDS = new Map<string, QuoteRecord['kind']>([
  ['"direct"', 'direct'],
  ['"partial"', 'partial'],
  ['"other"', 'other'],
]);

type Speaker = NonNullable<QuoteRecord['speaker']>;

const TYPES = new Map<string, Speaker['type']>([
  ['"person"', 'person'],
  ['"organisation"', 'organisation'],
  ['"document"', 'document'],
  ['"unknown"', 'unknown'],
]);

function speakerAt(read: JsonReader): Speaker {
  const name = stringOrNull(read, ',"speaker":{"name":');
  const mention = stringAt(read, ',"mention":');
  const start = offsetAt(read, ',"start":');
  const end = offsetAt(read, ',"end":');
  const type = TYPES.get(read.value(',"type":'));
  const printed = read.value(',"confidence":');
  const confidence = Number(printed);
  if (type === undefined || String(confidence) !== printed || !(confidence >= 0 && confidence <= 1))
    read.failed = true;
  const carried = read.skip(',"carried":true}');
  if (!carried) read.expect(',"carried":false}');
  return { name, mention, start, end, type: type ?? 'unknown', confidence, carried };
}

function cueAt(read: JsonReader): QuoteRecord['cue'] {
  const text = stringAt(read, ',"cue":{"text":');
  const cue = { text, start: offsetAt(read, ',"start":'), end: offsetAt(read, ',"end":') };
  read.expect('}');
  return cue;
}

function freshString(printed: string): string | null {
  return printed.startsWith('"') ? (JSON.parse(printed) as string) : null;
}

function stringAt(read: JsonReader, key: string): string {
  const printed = read.value(key);
  if (!printed.startsWith('"')) read.failed = true;
  return printed.slice(1, -1);
}

function stringOrNull(read: JsonReader, key: string): string | null {
  const printed = read.value(key);
  if (printed === 'null') return null;
  if (!printed.startsWith('"')) read.failed = true;
  return printed.slice(1, -1);
}

/** A number below this is printed as its digits. */
const MOST_DIGITS = 15;
const ZERO = 48;

function offsetAt(read: JsonReader, key: string): number {
  const printed = read.value(key);
  let number = 0;
  for (let i = 0; i < printed.length; i++) {
    const digit = printed.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) read.failed = true;
    number = 10 * number + digit;
  }
  const isPrinted = printed === '0' || printed.charCodeAt(0) > ZERO;
  if (!isPrinted || printed.length > MOST_DIGITS) read.failed = true;
  return number;
}
