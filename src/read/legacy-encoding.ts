import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { positions } from '../text/spans.js';
import type { Problem } from './article.js';
import type { Block } from './block.js';
import type { Decoded } from './encoding.js';
import { problem } from './problems.js';

/** In the encoding that was asked for, come what may. */
export function decodeAs(block: Block, label: string): Decoded {
  const encoding = known(label);
  if (encoding === null) {
    const message = `no encoding is called "${label}"; try utf-8, windows-1252, shift_jis or leave --encoding out`;
    return { text: '', problems: [problem('unknown-encoding', block.path, message)] };
  }
  const text = iconv.decode(Buffer.from(block.bytes), encoding);
  const fault = text.indexOf('\uFFFD');
  if (fault === -1) return { text, problems: [] };
  return { text, problems: [badEncoding(block, text, fault, `some bytes are not ${encoding} and are lost`)] };
}

/** Text that is not UTF-8 throughout: UTF-8 with stray bytes, or as the page declares, or as the bytes suggest. */
export function decodeLegacy(block: Block): Decoded {
  const bytes = Buffer.from(block.bytes.buffer, block.bytes.byteOffset, block.bytes.byteLength);
  const strays = withStrays(bytes);
  if (strays !== null) {
    const { text, first, count } = strays;
    const what = `${count === 1 ? 'a byte is' : `${count} bytes are`} not UTF-8 and read as windows-1252`;
    return { text, problems: [badEncoding(block, text, first, what)] };
  }
  const sample = sampleOf(bytes);
  const declared = block.format === 'html' ? declaredIn(bytes) : null;
  const trusted = declared !== null && fits(sample, declared) ? declared : null;
  const encoding = trusted ?? guess(sample);
  const text = MULTIBYTE.test(encoding) ? iconv.decode(bytes, encoding) : byLine(bytes, encoding);
  if (trusted !== null && !text.includes('\uFFFD')) return { text, problems: [] };
  const what = declared === null ? 'not UTF-8' : `declared as ${declared}, which it is not`;
  const first = firstBeyondAscii(text);
  return {
    text,
    problems: [badEncoding(block, text, first, `${what}; read as ${encoding} by the look of it`)],
  };
}

const MULTIBYTE = /^(?:shift_jis|euc-jp|euc-kr|gb18030|big5)$/;

function badEncoding({ path, firstLine }: Block, text: string, offset: number, what: string): Problem {
  const { line, column } = positions(text)(offset);
  const message = `${what}; if that is wrong, name the encoding with --encoding`;
  return problem('bad-encoding', path, message, { line: firstLine + line - 1, column });
}

function firstBeyondAscii(text: string): number {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return at;
  return 0;
}

/** The name under which iconv-lite decodes what browsers mean by a label: for them `latin1` is windows-1252. */
function known(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label.trim());
    // GB18030 holds GBK and its forerunners; one name for them all.
    if (iconv.encodingExists(encoding)) return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    // Not a label of the web; iconv-lite knows some more.
  }
  return iconv.encodingExists(label) ? label.toLowerCase() : null;
}

/** What a page declares in `<meta>` or its XML prolog; null if nothing known, or UTF-8 or UTF-16, which it then is not. */
function declaredIn(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 4096);
  const label =
    /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(head)?.[1] ??
    /^\s{0,99}<\?xml[^>]{0,99}encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i.exec(head)?.[1];
  const encoding = label === undefined ? null : known(label);
  return encoding?.startsWith('utf-') ? null : encoding;
}

const SAMPLE = 1 << 16;

/** Enough bytes to tell an encoding by: those of the lines that are not UTF-8. */
function sampleOf(bytes: Buffer): Buffer {
  const lines: Buffer[] = [];
  let size = 0;
  for (const line of linesOf(bytes)) {
    if (size > SAMPLE) break;
    if (isUtf8(line)) continue;
    lines.push(line.subarray(0, SAMPLE));
    size += line.length;
  }
  return Buffer.concat(lines);
}

function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start) + 1 || bytes.length;
    yield bytes.subarray(start, end);
    start = end;
  }
}

/** Names of ISO encodings as chardet gives them, and the Windows encodings that hold them and the marks besides. */
const WINDOWS: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-7': 'windows-1253',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
};

const KNOWN_TO_CHARDET = /^(?:windows-125[0-6]|koi8-r|iso-8859-[1-9]|shift_jis|euc-(?:jp|kr)|gb18030|big5)$/;

function candidates(sample: Buffer): ReadonlyMap<string, number> {
  const confidences = new Map<string, number>();
  for (const { name, confidence } of chardet.analyse(sample)) {
    const encoding = known(WINDOWS[name] ?? name);
    if (encoding === null || encoding.startsWith('utf-') || confidence === 0) continue;
    confidences.set(encoding, Math.max(confidence, confidences.get(encoding) ?? 0));
  }
  return confidences;
}

/** The likeliest encoding by letter statistics; for Latin letters Mac OS Roman too, which chardet does not know. */
function guess(sample: Buffer): string {
  const [best = 'windows-1252'] = [...candidates(sample)].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  if (best !== 'windows-1252') return best;
  return oddness(sample, 'macintosh') < oddness(sample, best) ? 'macintosh' : best;
}

/** Whether a declared encoding can be right: not much less likely than the likeliest, and not odder to read. */
function fits(sample: Buffer, declared: string): boolean {
  const confidences = candidates(sample);
  const best = guess(sample);
  const own = confidences.get(declared) ?? 0;
  if (KNOWN_TO_CHARDET.test(declared) && own < 0.4 * (confidences.get(best) ?? 0)) return false;
  return oddness(sample, declared) <= oddness(sample, best);
}

/**
 * How often a text reads as no text does: bytes that are nothing, control signs, a capital or a sign inside a word, a
 * mark that opens at the end of a word. By it `ItÕs` (Mac OS Roman taken for Windows) loses against `It’s`.
 */
function oddness(sample: Buffer, encoding: string): number {
  const text = iconv.decode(sample, encoding);
  const odd =
    /[\uFFFD\u0080-\u009F]|\p{Ll}(?=[\u00C0-\u00DE]|[^\P{S}<>=+|~^`$]\p{L})|\p{L}[“„](?=\s)|(?<=\s)”(?=\p{L})/gu;
  return text.match(odd)?.length ?? 0;
}

/** Line by line: files put together from several sources hold UTF-8 and others side by side. */
function byLine(bytes: Buffer, encoding: string): string {
  const lines = [...linesOf(bytes)].map((line) =>
    isUtf8(line) ? line.toString() : iconv.decode(line, encoding),
  );
  return lines.join('').replace(/^\uFEFF/, '');
}

/** Mostly UTF-8, its stray bytes read as windows-1252; null if fewer characters than strays are UTF-8. */
function withStrays(
  bytes: Buffer,
): { readonly text: string; readonly first: number; readonly count: number } | null {
  const parts: string[] = [];
  let first = -1;
  let length = 0;
  let valid = 0;
  let strays = 0;
  let start = 0;
  const push = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (let at = 0; at < bytes.length; ) {
    const size = sequenceLength(bytes, at);
    if (size > 1) valid++;
    if (size > 0) {
      at += size;
      continue;
    }
    push(bytes.toString('utf8', start, at));
    if (first === -1) first = length;
    push(iconv.decode(bytes.subarray(at, at + 1), 'windows-1252'));
    strays++;
    start = ++at;
  }
  if (valid < strays) return null;
  push(bytes.toString('utf8', start));
  return { text: parts.join('').replace(/^\uFEFF/, ''), first, count: strays };
}

/** The length of the UTF-8 sequence that begins at `at` (Unicode, table 3-7); 0 if none does. */
function sequenceLength(bytes: Buffer, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < least || second > most) return 0;
  for (let next = 2; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
