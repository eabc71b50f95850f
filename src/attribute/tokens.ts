import type { Quotation } from '../extract/quotation.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Span } from '../text/spans.js';
import { unitAt } from '../text/unit-at.js';
import type { WordTable } from '../text/word-table.js';
import { isUpper, isWordCode } from './letters.js';
import { compoundClasses, Word, wordClasses } from './word-classes.js';

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
  /** Before the first token and behind the last. */
  none: 9,
} as const;

/** The tokens of one paragraph as columns; a quotation is one token, its words are not the reporter's. */
export interface Tokens {
  readonly text: string;
  readonly lexicon: Lexicon;
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly kind: readonly number[];
  /** `Word` bits of words. */
  readonly bits: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Token of each quotation of the paragraph, in order, that of `firstQuotation` first. */
  readonly places: readonly number[];
  readonly firstQuotation: number;
  /** The paragraph holds nothing but quotations. */
  readonly alone: boolean;
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
  count = 0;
  const places: number[] = [];
  const reader: Reader = { text, lexicon, classes: wordClasses(lexicon), limit: span.end };
  let alone = true;
  let at = span.start;
  let next = from;
  while (at < span.end) {
    const quotation = quotations[next];
    const until = quotation ? Math.min(Math.max(quotation.outer.start, at), span.end) : span.end;
    if (readProse(reader, at, until)) alone = false;
    if (!quotation || quotation.outer.start >= span.end) break;
    const speech = quotation.kind !== 'other';
    places.push(count);
    const { start, end } = quotation.outer;
    push(speech ? Kind.quote : Kind.word, speech ? 0 : Word.capital, start, end);
    at = Math.max(at, end);
    next++;
  }
  return {
    text,
    lexicon,
    paragraph,
    kind: kinds.slice(0, count),
    bits: bitsOf.slice(0, count),
    start: starts.slice(0, count),
    end: ends.slice(0, count),
    places,
    firstQuotation: from,
    alone,
  };
}

/** The index of the quotation that token `at` is. */
export function quotationAt({ places, firstQuotation }: Tokens, at: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return firstQuotation + low;
}

interface Reader {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly classes: WordTable;
  /** Where the paragraph ends. */
  readonly limit: number;
}

/** The columns of the paragraph that is being split, copied out when it is: so they grow once, not for every paragraph. */
const kinds: number[] = [];
const bitsOf: number[] = [];
const starts: number[] = [];
const ends: number[] = [];
let count = 0;

function push(kind: number, bits: number, start: number, end: number): void {
  kinds[count] = kind;
  bitsOf[count] = bits;
  starts[count] = start;
  ends[count] = end;
  count++;
}

/** Splits text without quotations; returns whether there is a word in it. */
function readProse(reader: Reader, from: number, until: number): boolean {
  const { text } = reader;
  let words = false;
  for (let at = from; at < until; ) {
    const code = text.charCodeAt(at);
    if (isWordCode(code) || (isSign(code) && isWordCode(unitAt(text, at + 1)))) {
      at = readWord(reader, at, until);
      words = true;
      continue;
    }
    const kind = punctuation(code);
    if (kind === -1) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < until && kind !== Kind.open && kind !== Kind.close && text.charCodeAt(end) === code) end++;
    push(kind, 0, at, end);
    at = end;
  }
  return words;
}

/** @ # $ before a word belong to it. */
const isSign = (code: number): boolean => code === 64 || code === 35 || code === 36;

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

function readWord(reader: Reader, start: number, until: number): number {
  const { text, lexicon } = reader;
  let end = start + 1;
  let dotted = false;
  let quoted = -1;
  let hyphen = -1;
  for (; end < until; end++) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) continue;
    // ' - . & / ’ between two word characters belong to the word: "O’Brien", "D-Ohio", "U.S", "AT&T".
    const inner = code === 39 || code === 45 || code === 46 || code === 38 || code === 47 || code === 0x2019;
    if (!inner || end + 1 >= until || !isWordCode(text.charCodeAt(end + 1))) break;
    if (code === 46) {
      // "…everyone.He" of a lost paragraph break is two words.
      if (end - start > 3 && isUpper(text.charCodeAt(end + 1))) break;
      dotted = true;
    } else if (code === 45) hyphen = end;
    else if (code === 0x2019 || code === 39) quoted = end;
  }
  let bits = isUpper(text.charCodeAt(start)) ? Word.capital : 0;
  if (quoted !== -1 && (reader.classes.at(text, start, quoted) & Word.pronoun) !== 0) {
    // "it’s", "they’ve": a pronoun and its auxiliary.
    push(Kind.word, bits | reader.classes.at(text, start, quoted), start, quoted);
    push(Kind.word, Word.auxiliary, quoted, end);
    return end;
  }
  let stem = end;
  if (quoted !== -1 && quoted === end - 2 && text.charCodeAt(end - 1) === 115) {
    bits |= Word.possessive;
    stem = quoted;
  } else if (end < until && isApostrophe(text.charCodeAt(end)) && text.charCodeAt(end - 1) === 115) {
    bits |= Word.possessive;
    end++;
  }
  bits |=
    lookUp(reader, start, stem) || (hyphen === -1 ? 0 : compoundClasses(reader.classes, text, start, stem));
  if (end >= until || text.charCodeAt(end) !== 46) {
    push(Kind.word, bits, start, end);
    return end;
  }
  const initial = stem === start + 1 && (bits & Word.capital) !== 0 && text.charCodeAt(start) !== 73;
  const last = text.slice(hyphen === -1 ? start : hyphen + 1, stem).toLowerCase();
  if (!initial && !dotted && !lexicon.abbreviations.has(last)) {
    push(Kind.word, bits, start, end);
    return end;
  }
  end++;
  push(Kind.word, bits, start, end);
  const before = initial || lexicon.titleAbbreviations.has(last);
  if (!before && endsSentence(text, end, reader.limit, lexicon)) push(Kind.stop, 0, end, end);
  return end;
}

/** After "Inc." or "U.S." a sentence ends where nothing follows, or a function word with a capital. */
function endsSentence(text: string, at: number, limit: number, lexicon: Lexicon): boolean {
  let next = at;
  while (next < limit && !isWordCode(text.charCodeAt(next))) {
    const code = text.charCodeAt(next);
    // "(R-Ark.): “…”"
    if (code === 44 || code === 58 || code === 59) return false;
    next++;
  }
  if (next >= limit) return true;
  if (!isUpper(text.charCodeAt(next))) return false;
  let end = next;
  while (end < limit && end < next + 12 && isWordCode(text.charCodeAt(end))) end++;
  return lexicon.functionWords.has(text.slice(next, end).toLowerCase());
}

function lookUp(reader: Reader, start: number, end: number): number {
  const bits = reader.classes.at(reader.text, start, end);
  return bits === 0 ? unlisted(reader, start, end) : bits;
}

/** What the form of a word tells that the lexicon does not have. */
function unlisted({ text, classes, lexicon }: Reader, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (first >= 48 && first <= 57)
    return text.slice(start, end).endsWith(lexicon.mentions.ageSuffix)
      ? Word.number | Word.role
      : Word.number;
  if (end - start <= 3) return 0;
  // "al-Brix"
  if (text.charCodeAt(start + 2) === 45 && isUpper(text.charCodeAt(start + 3)))
    return (classes.at(text, start, start + 2) & Word.particle) !== 0 ? Word.capital : 0;
  const last = text.charCodeAt(end - 1);
  const before = text.charCodeAt(end - 2);
  if (last === 121 && before === 108)
    return lexicon.mentions.notAdverbs.has(text.slice(start, end).toLowerCase()) ? 0 : Word.adverb;
  return last === 100 && before === 101 ? Word.past : 0;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}
