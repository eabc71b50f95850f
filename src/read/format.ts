import type { Format } from './block.js';

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.tsv': 'tsv',
};

/** For messages: the extensions that are read, those that say it best. */
export const EXTENSIONS = '.txt .md .html .json .ndjson .jsonl .csv .tsv (each also .gz)';

/** The format that a file's name promises, `.gz` taken off; null where it promises none. */
export function formatByName(path: string): Format | null {
  const name = path.toLowerCase().replace(/\.gz$/, '');
  return BY_EXTENSION[/\.[a-z]+$/.exec(name)?.[0] ?? ''] ?? null;
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** The encoding that a byte order mark declares. */
export function bomEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

const PEEK_BYTES = 8192;

/**
 * UTF-16 without a BOM, as Windows tools write it: in Latin, Greek or Cyrillic text nearly every other byte is below
 * 0x08, always on the same side, and blanks and line ends have a zero there.
 */
export function bareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, Math.min(bytes.length, PEEK_BYTES) & ~1);
  if (!head.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at += 2) {
    if ((head[at] as number) < 8) even++;
    if ((head[at + 1] as number) < 8) odd++;
  }
  if (odd > head.length * 0.3 && even === 0) return 'utf-16le';
  return even > head.length * 0.3 && odd === 0 ? 'utf-16be' : null;
}

/** Whether the first bytes of a file cannot be text of any encoding that is read. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, PEEK_BYTES);
  if (startsWith(head, '%PDF-') || startsWith(head, '{\\rtf')) return true;
  if (bomEncoding(head) !== null || bareUtf16(head) !== null) return false;
  if (head.includes(0)) return true;
  let controls = 0;
  for (const byte of head) if (byte < 32 && !(byte >= 7 && byte <= 13) && byte !== 27) controls++;
  return controls > head.length / 20;
}

/** The format of text whose name says nothing, from how it begins; null for markup other than HTML. */
export function formatByContent(bytes: Uint8Array): Format | null {
  const head = new TextDecoder(bomEncoding(bytes) ?? 'utf-8')
    .decode(bytes.subarray(0, PEEK_BYTES))
    .trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body|article)\b/i.test(head))
    return 'html';
  if (/^<[!?a-z]/i.test(head)) return null;
  if (head.startsWith('[')) return 'json';
  if (head.startsWith('{'))
    return /^\{[^\n]*\}\s*$/m.test(head.slice(0, head.indexOf('\n') + 1)) || !head.includes('\n')
      ? 'ndjson'
      : 'json';
  const header = (head.split('\n', 1)[0] as string).toLowerCase();
  if (/\t/.test(header) && /\b(?:text|body|content)\b/.test(header)) return 'tsv';
  if (
    /^[^.]*[,;][^.]*$/.test(header) &&
    /(?:^|[,;])\s*"?(?:text|body|content|article_?text)"?\s*(?:$|[,;])/.test(header)
  )
    return 'csv';
  return 'text';
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (bytes[at] !== text.charCodeAt(at)) return false;
  return true;
}
