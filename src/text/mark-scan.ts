import { ONLY_SPELLED, SPELLINGS, STYLES, type Style, unitOf } from './mark-styles.js';
import type { Span } from './spans.js';

/** What stands beside a mark; other marks between are passed over. */
export const Side = {
  edge: 0,
  space: 1,
  letter: 2,
  digit: 3,
  /** . ! ? … */
  stop: 4,
  /** , ; : */
  comma: 5,
  openBracket: 6,
  closeBracket: 7,
  dash: 8,
  /** Signs ($, #, @), and scripts that write without spaces. */
  other: 9,
} as const;

/** One quotation mark, or an apostrophe that might be one. */
export interface Mark extends Span {
  /** Index into `STYLES`. */
  readonly style: number;
  readonly before: number;
  readonly after: number;
}

/** Styles that may be an apostrophe: single marks, and what a wrong decoding left of one. */
const MAYBE_APOSTROPHE = Uint8Array.from(STYLES, ({ sign, single }) => (single || sign === '\uFFFD' ? 1 : 0));

/** How many neighbouring marks are passed over in search of a neighbour that is none. */
const PASS_OVER = 4;

/**
 * The marks of a paragraph in order. An apostrophe between letters or digits (don’t, 6'2) can be nothing else and is
 * left out.
 */
export function scanMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at++) {
    const unit = unitOf(text.charCodeAt(at));
    if (unit === 0) continue;
    let style = unit - 1;
    let stop = at + 1;
    const spelled = spellingAt(text, at);
    if (spelled !== undefined) {
      style = spelled[1];
      stop = at + spelled[0].length;
    } else if (unit === ONLY_SPELLED) continue;
    if (
      !(MAYBE_APOSTROPHE[style] === 1 && isWord(text, at - 1, start, end) && isWord(text, stop, start, end))
    )
      marks.push({
        start: at,
        end: stop,
        style,
        before: sideBefore(text, at, start),
        after: sideAfter(text, stop, end),
      });
    at = stop - 1;
  }
  return marks;
}

function isWord(text: string, at: number, start: number, end: number): boolean {
  if (at < start || at >= end) return false;
  const side = sideOf(text.charCodeAt(at));
  return side === Side.letter || side === Side.digit;
}

function sideBefore(text: string, at: number, start: number): number {
  let from = at - 1;
  for (let passed = 0; from >= start && passed < PASS_OVER && isMarkUnit(text.charCodeAt(from)); passed++)
    from--;
  return from < start ? Side.edge : sideOf(text.charCodeAt(from));
}

function sideAfter(text: string, at: number, end: number): number {
  let from = at;
  for (let passed = 0; from < end && passed < PASS_OVER && isMarkUnit(text.charCodeAt(from)); passed++)
    from++;
  return from >= end ? Side.edge : sideOf(text.charCodeAt(from));
}

export function isMarkUnit(code: number): boolean {
  const unit = unitOf(code);
  return unit !== 0 && unit !== 255;
}

const SIGNS = [
  [Side.stop, '.!?…。！？‽'],
  [Side.comma, ',;:，；：、'],
  [Side.openBracket, '([{（【/|•·*_'],
  [Side.closeBracket, ')]}）】%'],
  [Side.dash, '-‐‑‒–—―−~'],
  [Side.space, ' \t\n\r\f\v\u00A0\u1680\u2028\u2029\u202F\u205F\u3000\u200B\uFEFF'],
] as const;

/** The side that a UTF-16 unit makes. */
export const sideOf = (code: number): number => SIDE_OF[code] as number;

const SIDE_OF = sides();

function sides(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(Side.other);
  table.fill(Side.digit, 0x30, 0x3a);
  table.fill(Side.letter, 0x41, 0x5b);
  table.fill(Side.letter, 0x61, 0x7b);
  // Outside ASCII nearly all is letters, apart from signs and the scripts of East Asia, which write without spaces.
  table.fill(Side.letter, 0xc0, 0x2000);
  table.fill(Side.letter, 0x2c00, 0x2e80);
  table.fill(Side.letter, 0xac00, 0xd7b0);
  table[0xd7] = Side.other;
  table[0xf7] = Side.other;
  table.fill(Side.space, 0x2000, 0x200b);
  for (const [side, signs] of SIGNS) for (const sign of signs) table[sign.charCodeAt(0)] = side;
  return table;
}

/** Whether a mark that may open a quotation and can be no apostrophe stands at `at`. */
export function opensAt(text: string, at: number): boolean {
  const unit = unitOf(text.charCodeAt(at));
  if (unit === 0) return false;
  const spelled = spellingAt(text, at);
  if (spelled === undefined && unit === ONLY_SPELLED) return false;
  const { shape, single } = STYLES[spelled?.[1] ?? unit - 1] as Style;
  return shape !== 'closes' && !single;
}

function spellingAt(text: string, at: number): readonly [string, number] | undefined {
  const spellings = SPELLINGS.get(text.charCodeAt(at));
  if (spellings !== undefined)
    for (const spelled of spellings) if (text.startsWith(spelled[0], at)) return spelled;
  return undefined;
}
