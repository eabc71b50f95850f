import { lexiconFor } from '../lexicon/lexicon.js';
import { nestedSpans } from './nested.js';
import type { Span } from './spans.js';

/** A place between two words of a quotation where its text leaves out or adds some. */
export interface Break {
  /** Index of the word after it; 1 to `words.length - 1`. */
  readonly at: number;
  /** How many words of another quotation may stand here at no cost: Infinity for a gap, 6 for an editor's insertion. */
  readonly room: number;
}

/** The normal form of a quotation, by which quotations are compared; a view that maps back to the text. */
export interface Wording {
  /** The speaker's own words: case folded, without punctuation, gaps and the editor's words. */
  readonly words: readonly string[];
  /** Where each word begins and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly breaks: readonly Break[];
  /** Per word, whether it stands within inner marks (a speaker quoting another); empty where none does. */
  readonly nested: readonly boolean[];
}

/** Words that an editor's insertion may stand for. */
const INSERTION = 6;

/** The normal form of `text` (contract, "Words"). Linear in its length. */
export function wordsOf(text: string): Wording {
  const scanner = new Scanner(text);
  scanner.scan();
  const { words, starts, ends, breaks } = scanner;
  if (breaks.at(-1)?.at === words.length) breaks.pop();
  return { words, starts, ends, breaks, nested: scanner.marked ? nestedWords(text, starts, ends) : [] };
}

function nestedWords(text: string, starts: readonly number[], ends: readonly number[]): boolean[] {
  const inner = nestedSpans(text);
  if (inner.length === 0) return [];
  let next = 0;
  const flags = starts.map((start, i) => {
    while (next < inner.length && (inner[next] as Span).end < (ends[i] as number)) next++;
    return (inner[next]?.start ?? text.length) <= start;
  });
  // Marks around the whole are its own, doubled (`"'Never,'" she said`).
  return flags.includes(true) && flags.includes(false) ? flags : [];
}

/** Classes of characters; those up to DIGIT make words. */
const WORD = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const INVISIBLE = 4;
const BLANK = 5;
const MARK = 6;
const OTHER = 7;

/** Class of each UTF-16 unit, filled as they are met. A surrogate counts by its pair, see `classAt`. */
const classes = new Uint8Array(0x10000);
for (const c of "'’‘ʼ＇`´′") classes[c.charCodeAt(0)] = APOSTROPHE;
for (const c of '\u00ad\u200b\u200c\u200d\u2060\ufeff') classes[c.charCodeAt(0)] = INVISIBLE;
for (const c of '"“”„«»‹›‚') classes[c.charCodeAt(0)] = MARK;

function classAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xe000) return surrogate(text, at);
  return classes[unit] || classify(unit);
}

function classify(unit: number): number {
  const c = String.fromCharCode(unit);
  const found = /\p{Nd}/u.test(c)
    ? DIGIT
    : /[\p{L}\p{N}\p{M}]/u.test(c)
      ? WORD
      : /\s/.test(c)
        ? BLANK
        : OTHER;
  classes[unit] = found;
  return found;
}

/** By UTF-16 unit: 1 for each ASCII letter and digit. */
const isPlain = new Uint8Array(0x10000);
isPlain.fill(1, 48, 58).fill(1, 65, 91).fill(1, 97, 123);

function surrogate(text: string, at: number): number {
  const low = text.charCodeAt(at) >= 0xdc00;
  return /[\p{L}\p{N}\p{M}]/u.test(text.slice(low ? at - 1 : at, low ? at + 1 : at + 2)) ? WORD : OTHER;
}

/** Words that were read before and their normal forms, by a hash; a new one takes the place of an old one. */
const SLOTS = 1 << 14;
const lastRead: string[] = new Array(SLOTS).fill('');
const lastNormal: string[] = new Array(SLOTS).fill('');

/** Words that some outlets print with stars. */
const { masked } = lexiconFor(null).wordings;
const SHORTEST_MASKED = 3;

const BLANK_UNIT = 32;
const FULL_STOP = 46;
const STAR = 42;
const HYPHEN = 45;
const COMMA = 44;
const ELLIPSIS = 0x2026;

/** One pass over a text from left to right. */
class Scanner {
  readonly words: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly breaks: Break[] = [];
  /** An inner mark may open somewhere. */
  marked = false;
  private at = 0;
  /** Closing brackets of which none is left, so that the scan stays linear. */
  private unclosed = '';

  constructor(private readonly text: string) {}

  scan(): void {
    const { text } = this;
    while (this.at < text.length) {
      const kind = classAt(text, this.at);
      if (kind <= DIGIT) this.plain() || this.word(this.at, '');
      else if (kind === OTHER) this.punctuation();
      else {
        if (kind === MARK || kind === APOSTROPHE) this.marked = true;
        this.at++;
      }
    }
  }

  /**
   * Reads the word at `at` if it is one of the most: ASCII letters and digits with a blank behind them, or behind the
   * comma or full stop after them. Returns whether it is.
   */
  private plain(): boolean {
    const { text, at } = this;
    let end = at;
    let hash = 0;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      if (isPlain[unit] === 0) break;
      hash = Math.imul(hash ^ unit, 0x01000193);
    }
    if (end === at || !isPlainEnd(text, end)) return false;
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const known = lastRead[slot] as string;
    if (known.length !== end - at || !text.startsWith(known, at)) {
      const read = text.slice(at, end);
      const folded = fold(read);
      lastRead[slot] = read;
      lastNormal[slot] = isMaskable(folded) ? `${folded[0]}*` : folded;
    }
    this.add(lastNormal[slot] as string, at, end);
    this.at = end;
    return true;
  }

  private punctuation(): void {
    const unit = this.text.charCodeAt(this.at);
    if (unit === ELLIPSIS) this.gap(this.at + 1);
    else if (unit === FULL_STOP) {
      const end = dotsEnd(this.text, this.at);
      if (end === 0) this.at++;
      else this.gap(end);
    } else if (unit === 91 || unit === 40) this.bracket(unit === 91 ? ']' : ')');
    else this.at++;
  }

  private gap(end: number): void {
    this.break(Number.POSITIVE_INFINITY);
    this.at = end;
  }

  private break(room: number): void {
    const at = this.words.length;
    if (at === 0) return;
    const last = this.breaks.at(-1);
    if (last?.at === at) this.breaks[this.breaks.length - 1] = { at, room: last.room + room };
    else this.breaks.push({ at, room });
  }

  /** At an opening bracket: a gap, the editor's words, `[sic]`, or one letter of a word (`[W]e`). */
  private bracket(closer: string): void {
    const letter = openedLetter(this.text, this.at);
    if (letter !== '') {
      this.word(this.at + 3, letter, this.at);
      return;
    }
    const end = this.unclosed.includes(closer) ? -1 : this.text.indexOf(closer, this.at + 1);
    if (end === -1) {
      this.unclosed += closer;
      this.at++;
      return;
    }
    const content = this.text.slice(this.at + 1, end).trim();
    if (/^(?:…|\.(?:\s?\.)*)$/.test(content)) this.break(Number.POSITIVE_INFINITY);
    else if (content.toLowerCase() !== 'sic' && /[\p{L}\p{N}]/u.test(content)) this.break(INSERTION);
    this.at = end + 1;
  }

  /** Reads on from `at` within a word that so far is `read` and began at `start`. */
  private word(at: number, read: string, start = at): void {
    const { text } = this;
    let piece = at;
    let before = read;
    let isMasked = false;
    for (;;) {
      at = lettersEnd(text, at);
      const end = maskEnd(text, at, start);
      if (end > at) isMasked = true;
      const next = end > at ? end : at < text.length ? joint(text, at, start) : at;
      if (next === at) break;
      if (text.charCodeAt(at) !== FULL_STOP || classAt(text, at - 1) !== DIGIT) {
        before += text.slice(piece, at) + openedLetter(text, at);
        piece = next;
      } // else the point of 3.5, which stays
      at = next;
    }
    const folded = fold(before === '' ? text.slice(piece, at) : before + text.slice(piece, at));
    if (folded !== '') this.add(isMasked || isMaskable(folded) ? `${folded[0]}*` : folded, start, at);
    this.at = at;
  }

  /** Adds a word; one that was begun before, as stutter is printed ("w-w-we", "they — they"), is none. */
  private add(word: string, start: number, end: number): void {
    const last = this.words.length - 1;
    if (last >= 0 && this.isStutter(this.words[last] as string, word, this.ends[last] as number, start)) {
      this.words[last] = word;
      this.ends[last] = end;
      return;
    }
    this.words.push(word);
    this.starts.push(start);
    this.ends.push(end);
  }

  /** Is `before`, up to a dash or hyphen, the first letter of the word or all of it (but not "win-win")? */
  private isStutter(before: string, word: string, end: number, start: number): boolean {
    const between = start - end;
    if (between < 1 || between > 3 || (between === 1 && this.text.charCodeAt(end) === BLANK_UNIT))
      return false;
    const dash = this.text.slice(end, start).trim();
    if (before.length === 1) return isDash(dash) && word.startsWith(before) && !/\d/.test(before);
    return before === word && isDash(dash) && (between > 1 || dash !== '-');
  }
}

function isPlainEnd(text: string, end: number): boolean {
  if (end === text.length) return true;
  const unit = text.charCodeAt(end);
  if (unit === BLANK_UNIT) return true;
  if ((unit !== COMMA && unit !== FULL_STOP) || end + 1 === text.length) return false;
  return text.charCodeAt(end + 1) === BLANK_UNIT;
}

function lettersEnd(text: string, at: number): number {
  while (at < text.length && classAt(text, at) <= DIGIT) at++;
  return at;
}

/** Where a word that has come to `at` goes on behind what joins its parts; `at` if it ends there. */
function joint(text: string, at: number, start: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 32) return at;
  const kind = classAt(text, at);
  if (kind === APOSTROPHE || kind === INVISIBLE) return isWord(text, at + 1) ? at + 1 : at;
  if (unit === FULL_STOP) return pointed(text, at, start) ? at + 1 : at;
  if (unit === COMMA || unit === 0xa0 || unit === 0x2009 || unit === 0x202f)
    return thousands(text, at) ? at + 1 : at;
  return openedLetter(text, at) === '' ? at : at + 3;
}

const isDash = (text: string): boolean => text === '-' || text === '–' || text === '—' || text === '--';

const isMaskable = (word: string): boolean => word.length >= SHORTEST_MASKED && masked.has(word);

/** The end of the stars or hyphens at `at` that stand for letters (`f**k`, `sh*t`, `s---`); `at` if they do not. */
function maskEnd(text: string, at: number, start: number): number {
  if (at === text.length) return at;
  const unit = text.charCodeAt(at);
  if (unit !== STAR && unit !== HYPHEN) return at;
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) === unit) end++;
  const letters = at - start;
  // "I -- we" and the marks around **bold** words mask nothing.
  if (unit === HYPHEN) return end - at > 1 && letters === 1 && !/[aio]/i.test(text.charAt(start)) ? end : at;
  const goesOn = isWord(text, end) && !isDigit(text, end) && !isDigit(text, at - 1);
  const isBold = start > 0 && text.charCodeAt(start - 1) === STAR;
  return goesOn || (!isBold && end - at > (letters === 1 ? 1 : 2)) ? end : at;
}

function isWord(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  return classAt(text, at) <= DIGIT;
}

const isDigit = (text: string, at: number): boolean => at < text.length && classAt(text, at) === DIGIT;

/** `6,000` and `6 000` with a fixed blank: three digits follow, and no fourth. */
function thousands(text: string, at: number): boolean {
  return (
    isDigit(text, at - 1) &&
    isDigit(text, at + 1) &&
    isDigit(text, at + 2) &&
    isDigit(text, at + 3) &&
    !isDigit(text, at + 4)
  );
}

/** The full stop of `3.5`, or the one between the single letters of `U.S.` (but not of "so am I.We left"). */
function pointed(text: string, at: number, start: number): boolean {
  if (isDigit(text, at - 1)) return isDigit(text, at + 1);
  const single = at - 1 === start || text.charCodeAt(at - 2) === FULL_STOP;
  if (!single) return false;
  const possessive = classAt(text, at + 1) === APOSTROPHE && isWord(text, at + 2); // the U.S.'s
  return possessive || (isWord(text, at + 1) && !isDigit(text, at + 1) && !isWord(text, at + 2));
}

/** The letter of `[W]` or `(s)` at `at` where it is part of a word or a word itself; '' otherwise. */
function openedLetter(text: string, at: number): string {
  const opener = text.charAt(at);
  if (opener !== '[' && (opener !== '(' || !isWord(text, at - 1))) return '';
  if (text.charAt(at + 2) !== (opener === '[' ? ']' : ')')) return '';
  return isWord(text, at + 1) ? text.charAt(at + 1) : '';
}

/** The end of three dots or more from `at`, with or without single blanks between; 0 if they are fewer. */
function dotsEnd(text: string, at: number): number {
  let dots = 1;
  let end = at + 1;
  for (;;) {
    const next = classAt(text, end) === BLANK ? end + 1 : end;
    if (next >= text.length || text.charCodeAt(next) !== FULL_STOP) return dots >= 3 ? end : 0;
    dots++;
    end = next + 1;
  }
}

/** NFKC and case folding (by way of upper case: ß is ss, final σ is σ), reduced to what words are made of. */
function fold(word: string): string {
  let capitals = false;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit >= 0x80) return foldAny(word);
    if (unit >= 65 && unit <= 90) capitals = true;
  }
  return capitals ? word.toLowerCase() : word;
}

function foldAny(word: string): string {
  return word
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}\p{M}.]/gu, '');
}
