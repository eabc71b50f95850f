import type { Span } from './spans.js';

/** Lines up to this long may have been broken by a program rather than by the author. */
const LONGEST_WRAPPED_LINE = 100;
/** Lines shorter than this end early for a reason of their own. */
const SHORTEST_WRAPPED_LINE = 45;

/**
 * The paragraphs of `text` from `from` on, without the white space around them: lines, or, where lines are broken at a
 * fixed width, blocks between blank lines.
 */
export function paragraphsOf(text: string, from: number): Span[] {
  const lines = linesOf(text, from);
  return isHardWrapped(text, lines) ? joinLines(text, lines) : lines;
}

function linesOf(text: string, from: number): Span[] {
  const lines: Span[] = [];
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf(lineEnd, at);
    const next = newline === -1 ? text.length : newline;
    let start = at;
    let end = next;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start < end) lines.push({ start, end });
    at = next + 1;
  }
  return lines;
}

/** No long line, and most lines that another follows directly are full and end in the middle of a sentence. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let followed = 0;
  let broken = 0;
  for (let index = 0; index < lines.length; index++) {
    const { start, end } = lines[index] as Span;
    if (end - start > LONGEST_WRAPPED_LINE) return false;
    const next = lines[index + 1];
    if (next === undefined || !adjoins(text, end, next.start)) continue;
    followed++;
    if (end - start >= SHORTEST_WRAPPED_LINE && !/[.!?:"”’']/.test(text[end - 1] as string)) broken++;
  }
  return followed > 1 && 2 * broken > followed;
}

function joinLines(text: string, lines: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of lines) {
    const last = joined.at(-1);
    if (last !== undefined && adjoins(text, last.end, start)) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

/** Whether nothing but one line break and blanks lies between. */
function adjoins(text: string, end: number, start: number): boolean {
  const newline = text.indexOf('\n', end);
  const second = text.indexOf('\n', newline + 1);
  return second === -1 || second >= start;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x2028;
}
