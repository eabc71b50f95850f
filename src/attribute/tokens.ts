import type { Quotation } from '../extract/quotation.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Span } from '../text/spans.js';
import { Word, wordClasses } from './wordClasses.js';

export const Kind = {
  word: 0,
  comma: 1,
  /** The end of a sentence; empty where an abbreviation's full stop is also the sentence's. */
  stop: 2,
  colon: 3,
  semicolon: 4,
  dash: 5,
  open: 6,
  close: 7,
  /** A quotation, whole. */
  quote: 8,
} as const;

/** The tokens of one paragraph as columns; a quotation is one token, its words are not the reporter's. */
export interface Tokens {
  readonly text: string;
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly kind: number[];
  /** `Word` bits of words. */
  readonly bits: number[];
  readonly start: number[];
  readonly end: number[];
  /** Index of the quotation in the extraction, for `Kind.quote`. */
  readonly quote: number[];
}

/** Splits the reporter's text of a paragraph; `from` is the index of the first of its quotations. Linear. */
export function tokenise(
  text: string,
  span: Span,
  quotations: readonly Quotation[],
  from: number,
  lexicon: Lexicon,
  paragraph: number,
): Tokens {
  const tokens: Tokens = { text, paragraph, kind: [], bits: [], start: [], end: [], quote: [] };
  let at = span.start;
  let next = from;
  while (at < span.end) {
    const quotation = quotations[next];
    const until = quotation ? Math.min(Math.max(quotation.outer.start, at), span.end) : span.end;
    readProse(tokens, at, until, span.end, lexicon);
    if (!quotation || quotation.outer.start >= span.end) break;
    const speech = quotation.kind !== 'other';
    push(
      tokens,
      speech ? Kind.quote : Kind.word,
      speech ? 0 : Word.capital,
      quotation.outer.start,
      quotation.outer.end,
      next,
    );
    at = Math.max(at, quotation.outer.end);
    next++;
  }
  return tokens;
}

function push(tokens: Tokens, kind: number, bits: number, start: number, end: number, quote: number): void {
  tokens.kind.push(kind);
  tokens.bits.push(bits);
  tokens.start.push(start);
  tokens.end.push(end);
  tokens.quote.push(quote);
}

function readProse(tokens: Tokens, from: number, until: number, limit: number, lexicon: Lexicon): void {
  const { text } = tokens;
  for (let at = from; at < until; ) {
    const code = text.charCodeAt(at);
    if (
      isWordCode(code) ||
      ((code === 64 || code === 35 || code === 36) && isWordCode(text.charCodeAt(at + 1)))
    ) {
      at = readWord(tokens, at, until, limit, lexicon);
      continue;
    }
    const kind = punctuation(code);
    if (kind === -1) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < until && kind !== Kind.open && kind !== Kind.close && text.charCodeAt(end) === code) end++;
    push(tokens, kind, 0, at, end, -1);
    at = end;
  }
}

function punctuation(code: number): number {
  switch (code) {
    case 44: // ,
      return Kind.comma;
    case 46: // .
    case 33: // !
    case 63: // ?
    case 0x2026: // …
      return Kind.stop;
    case 58: // :
      return Kind.colon;
    case 59: // ;
      return Kind.semicolon;
    case 45: // -
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return Kind.dash;
    case 40: // (
    case 91: // [
      return Kind.open;
    case 41: // )
    case 93: // ]
      return Kind.close;
    default:
      return -1;
  }
}

function readWord(tokens: Tokens, start: number, until: number, limit: number, lexicon: Lexicon): number {
  const { text } = tokens;
  let end = start + 1;
  let dotted = false;
  for (; end < until; end++) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) continue;
    // ' - . & / ’ between two word characters belong to the word: "O’Brien", "D-Ohio", "U.S", "AT&T".
    const inner = code === 39 || code === 45 || code === 46 || code === 38 || code === 47 || code === 0x2019;
    if (!inner || end + 1 >= until || !isWordCode(text.charCodeAt(end + 1))) break;
    // "…everyone.He" of a lost paragraph break is two words.
    if (code === 46) {
      if (end - start > 3 && isUpper(text.charCodeAt(end + 1))) break;
      dotted = true;
    }
  }
  let word = text.slice(start, end);
  let bits = isUpper(word.charCodeAt(0)) ? Word.capital : 0;
  if (bits !== 0) word = word.toLowerCase();
  if (word.includes('\u2019')) word = word.replaceAll('\u2019', "'");
  if (word.endsWith("'s")) {
    bits |= Word.possessive;
    word = word.slice(0, -2);
  } else if (word.endsWith('s') && isApostrophe(text.charCodeAt(end)) && end < until) {
    bits |= Word.possessive;
    end++;
  }
  bits |= lookUp(word, lexicon);
  if (text.charCodeAt(end) !== 46 || end >= until) {
    push(tokens, Kind.word, bits, start, end, -1);
    return end;
  }
  const initial = word.length === 1 && (bits & Word.capital) !== 0 && word !== 'i';
  if (!initial && !dotted && !lexicon.abbreviations.has(word.slice(word.lastIndexOf('-') + 1))) {
    push(tokens, Kind.word, bits, start, end, -1);
    return end;
  }
  end++;
  push(tokens, Kind.word, bits, start, end, -1);
  const before = initial || lexicon.titleAbbreviations.has(word);
  if (!before && endsSentence(text, end, limit, lexicon)) push(tokens, Kind.stop, 0, end, end, -1);
  return end;
}

/** After "Inc." or "U.S." a sentence ends where nothing follows, or a function word with a capital. */
function endsSentence(text: string, at: number, limit: number, lexicon: Lexicon): boolean {
  let next = at;
  while (next < limit && !isWordCode(text.charCodeAt(next))) {
    if (text.charCodeAt(next) === 44) return false;
    next++;
  }
  if (next >= limit) return true;
  if (!isUpper(text.charCodeAt(next))) return false;
  let end = next;
  while (end < limit && end < next + 12 && isWordCode(text.charCodeAt(end))) end++;
  return lexicon.functionWords.has(text.slice(next, end).toLowerCase());
}

function lookUp(word: string, lexicon: Lexicon): number {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57)
    return word.endsWith(lexicon.mentions.ageSuffix) ? Word.number | Word.role : Word.number;
  const bits = wordClasses(lexicon).get(word);
  if (bits !== undefined) return bits;
  if (word.length > 3) {
    if (word.endsWith('ly') && !lexicon.mentions.notAdverbs.has(word)) return Word.adverb;
    if (word.endsWith('ed')) return Word.past;
  }
  return 0;
}

const ASCII_WORD = new Uint8Array(128);
for (let code = 48; code <= 57; code++) ASCII_WORD[code] = 1;
for (let code = 65; code <= 90; code++) ASCII_WORD[code] = 1;
for (let code = 97; code <= 122; code++) ASCII_WORD[code] = 1;
ASCII_WORD[95] = 1;

export function isWordCode(code: number): boolean {
  if (code < 128) return ASCII_WORD[code] === 1;
  // Latin letters and beyond, without × ÷, general punctuation, symbols and CJK punctuation.
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code < 0x2c00) &&
    !(code >= 0x3000 && code < 0x3040) &&
    code < 0xd800
  );
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 0xc0) return false;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}
