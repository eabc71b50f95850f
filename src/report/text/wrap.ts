import wrapAnsi from 'wrap-ansi';

/** Lines of at most `width` columns, broken at blanks, where need be within words. */
export function wrap(text: string, width: number): string[] {
  return wrapNarrow(text, width) ?? wrapAnsi(text, width, { hard: true }).split('\n');
}

/**
 * The same for text whose characters are all one column wide, a hundred times as fast: a report is mostly such text.
 * Null where it is not, where blanks stand together or at an end, or where a word is too long for a line.
 */
function wrapNarrow(text: string, width: number): string[] | null {
  if (text.startsWith(' ') || text.endsWith(' ')) return null;
  const lines: string[] = [];
  let start = 0; // of the line
  let blank = -1; // the last at which it may end
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      if (blank === at - 1) return null;
      blank = at;
    } else if (!isNarrow(code)) return null;
    if (at - start < width || code === 0x20) continue;
    if (blank < start) return null;
    lines.push(text.slice(start, blank));
    start = blank + 1;
    if (at - start >= width) return null;
  }
  lines.push(text.slice(start));
  return lines;
}

/** Printable ASCII, Latin letters with their marks built in, dashes, quotation marks and dots. */
function isNarrow(code: number): boolean {
  if (code < 0x7f) return code >= 0x20;
  return (code > 0xa0 && code < 0x250 && code !== 0xad) || (code >= 0x2010 && code <= 0x2027);
}
