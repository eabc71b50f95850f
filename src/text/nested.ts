import type { Span } from './spans.js';

/** What closes what a mark opens, by the mark's unit. */
const CLOSERS: ReadonlyMap<number, string> = new Map(
  ['“”', '„“”', '«»', '‹›', '‘’', '‚‘’', '""', "''"].map((signs) => [signs.charCodeAt(0), signs.slice(1)]),
);
const LETTER = /[\p{L}\p{N}]/u;

/**
 * What stands within marks inside a quotation, marks excluded: the words that its speaker quotes. Outermost pairs
 * only; a mark without a partner encloses nothing.
 */
export function nestedSpans(text: string): Span[] {
  const spans: Span[] = [];
  const alone = new Set<number>(); // Openers that no closer follows any more, so that the scan stays linear.
  for (let at = 0; at < text.length; at++) {
    const mark = text.charCodeAt(at);
    // Letters and blanks are told without a look into the map.
    if (mark < 128 && mark !== 34 && mark !== 39) continue;
    const closers = CLOSERS.get(mark);
    if (closers === undefined || alone.has(mark) || !opens(text, at)) continue;
    const end = closing(text, at + 1, closers);
    if (end === -1) {
      alone.add(mark);
      continue;
    }
    spans.push({ start: at + 1, end });
    at = end;
  }
  return spans;
}

/** Before a letter and not behind one: `don't` and the end of `the boys'` open nothing. */
function opens(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at + 1)) && !LETTER.test(text.charAt(at - 1));
}

function closing(text: string, from: number, closers: string): number {
  for (let at = from; at < text.length; at++)
    if (closers.includes(text.charAt(at)) && !LETTER.test(text.charAt(at + 1))) return at;
  return -1;
}
