import type { Extraction } from '../extract/quotation.js';

/**
 * The unquoted words of one article as numbers: what is left of its prose when its text is let go.
 * The arrays run side by side, one entry a word.
 */
export interface Prose {
  /**
   * A hash of each word's normal form, never 0; 0 stands where a quotation was left out. Words of one stem (send,
   * sends, sending) have the upper half in common, see `stem`.
   */
  readonly words: Uint32Array;
  /** UTF-16 offset of each word; the top bit (`SENTENCE`) marks the first word of a sentence. */
  readonly starts: Uint32Array;
  /** Length of each word in UTF-16 units, at most 255. */
  readonly lengths: Uint8Array;
}

/** In `starts`: this word begins a sentence. */
export const SENTENCE = 0x80000000;

// What a code unit is to the scan: a letter or digit stands for its folded self, all else for a class below '0'.
const SPACE = 0;
const APOSTROPHE = 1;
const COMMA = 2;
const FULL_STOP = 3;
const SENTENCE_END = 4;
const LEAST_LETTER = 0x30;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const [LOWER_D, LOWER_E, LOWER_G, LOWER_I, LOWER_N, LOWER_S] = [0x64, 0x65, 0x67, 0x69, 0x6e, 0x73];
const FOLDED = foldedUnits();

let words = new Uint32Array(0);
let starts = new Uint32Array(0);
let lengths = new Uint8Array(0);
let count = 0;

/** The words of an article outside its quotations, speech only: scare quotes and titles stay prose. Linear. */
export function proseOf({ article, quotations }: Extraction): Prose {
  const most = (article.text.length >> 1) + quotations.length + 2;
  if (words.length < most) {
    words = new Uint32Array(most * 2);
    starts = new Uint32Array(most * 2);
    lengths = new Uint8Array(most * 2);
  }
  count = 0;
  let from = article.bodyStart;
  for (const { kind, outer } of quotations) {
    if (kind === 'other' || outer.start < from) continue;
    scan(article.text, from, outer.start);
    words[count] = 0;
    starts[count] = outer.start;
    lengths[count++] = 0;
    from = outer.end;
  }
  scan(article.text, from, article.text.length);
  return { words: words.slice(0, count), starts: starts.slice(0, count), lengths: lengths.slice(0, count) };
}

/** The part of a word's hash that all forms of one stem share, 0 to 65535. */
export function stem(word: number): number {
  return word >>> 16;
}

/** The same for a text of its own, a quotation or a name. */
export function proseOfText(text: string): Prose {
  return proseOf({
    article: { text, bodyStart: 0 } as Extraction['article'],
    quotations: [],
    paragraphs: [],
    problems: [],
  });
}

export function wordHashes(text: string): Uint32Array {
  return proseOfText(text).words;
}

/**
 * One pass over the code units. Words are as in the matching rule: case folded, an apostrophe inside a word
 * dropped (dont), a hyphen separates, `6,000` is 6000, `U.S.` is us. The hash is FNV-1a.
 */
function scan(text: string, from: number, to: number): void {
  let hash = 0;
  let start = -1;
  let opensSentence = opensAt(text, from);
  for (let at = from; at <= to; at++) {
    const unit = at < to ? (FOLDED[text.charCodeAt(at)] as number) : SPACE;
    if (unit >= LEAST_LETTER) {
      if (start === -1) {
        start = at;
        hash = FNV_OFFSET;
      }
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      continue;
    }
    if (start !== -1) {
      if (unit !== SPACE && at + 1 < to && joins(unit, text, start, at)) continue;
      hash = mixed(hash);
      const end = stemEnd(text, start, at);
      const root = end === at ? hash : mixed(hashOf(text, start, end));
      hash = ((root & 0xffff0000) | (hash & 0xffff)) >>> 0;
      words[count] = hash === 0 ? 1 : hash;
      starts[count] = opensSentence ? (start | SENTENCE) >>> 0 : start;
      lengths[count++] = Math.min(at - start, 255);
      // "Mr. Brix" and "J. Brix" go on; so does "5 p.m. on": a stop ends a sentence only after a longer word.
      opensSentence = unit === FULL_STOP && at - start > 3;
      start = -1;
    }
    if (unit === SENTENCE_END) opensSentence = true;
  }
}

/** Where a word goes on beyond its stem: at a plural or third person's s, -ed, -ing, a last e. As crude as it is fast. */
function stemEnd(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 4) return end;
  const last = text.charCodeAt(end - 1) | 0x20;
  const before = text.charCodeAt(end - 2) | 0x20;
  if (last === LOWER_S && before !== LOWER_S) return end - 1;
  if (last === LOWER_E) return end - 1;
  if (length > 4 && last === LOWER_D && before === LOWER_E) return end - 2;
  if (length > 5 && last === LOWER_G && before === LOWER_N && (text.charCodeAt(end - 3) | 0x20) === LOWER_I)
    return end - 3;
  return end;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at++) {
    const unit = FOLDED[text.charCodeAt(at)] as number;
    if (unit >= LEAST_LETTER) hash = Math.imul(hash ^ unit, FNV_PRIME);
  }
  return hash;
}

/** FNV's upper bits hang on the last letters only; this spreads them. */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return half ^ (half >>> 13) ^ (half << 16);
}

/** Does a sentence begin at `from`: at the top, on a new line, or after a quotation that ended one? */
function opensAt(text: string, from: number): boolean {
  if (from === 0 || text.charCodeAt(from - 1) <= 0x20) return true;
  const last = FOLDED[text.charCodeAt(from - 2)];
  return last === FULL_STOP || last === SENTENCE_END;
}

/** Does the mark at `at`, after a word that began at `start`, belong to the inside of that word? */
function joins(unit: number, text: string, start: number, at: number): boolean {
  if (!isLetter(text, at + 1)) return false;
  if (unit === APOSTROPHE) return true;
  if (unit === COMMA)
    return isDigit(text, at - 1) && isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3);
  // U.S., a.m.: single letters between full stops.
  return (
    unit === FULL_STOP &&
    (at - start === 1 || text.charCodeAt(at - 2) === 0x2e) &&
    !isLetter(text, at + 2) &&
    !isDigit(text, at - 1)
  );
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && (FOLDED[text.charCodeAt(at)] as number) >= LEAST_LETTER;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function foldedUnits(): Uint16Array {
  const folded = new Uint16Array(0x10000);
  const all = Array.from(folded, (_, code) => String.fromCharCode(code)).join('');
  for (const { index } of all.matchAll(/[\p{L}\p{N}\p{M}]/gu)) {
    const lower = (all[index] as string).toLowerCase();
    folded[index] = lower.length === 1 ? lower.charCodeAt(0) : index;
  }
  for (const mark of "'’‘ʼ`") folded[mark.charCodeAt(0)] = APOSTROPHE;
  folded[','.charCodeAt(0)] = COMMA;
  folded['.'.charCodeAt(0)] = FULL_STOP;
  for (const mark of '!?\n\r\u2028\u2029') folded[mark.charCodeAt(0)] = SENTENCE_END;
  return folded;
}
