import type { Lexicon } from '../lexicon/lexicon.js';
import { isMarkUnit, Side, sideOf } from './mark-scan.js';
import type { Span } from './spans.js';
import { unitAt } from './unit-at.js';

/** The sentences of a paragraph, without the white space between them. */
export function sentencesOf(text: string, paragraph: Span, lexicon: Lexicon): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    if (sideOf(text.charCodeAt(at)) !== Side.stop || !endsSentence(text, at, lexicon)) continue;
    let end = at + 1;
    while (end < paragraph.end && isTail(text.charCodeAt(end))) end++;
    sentences.push({ start, end });
    while (end < paragraph.end && sideOf(text.charCodeAt(end)) === Side.space) end++;
    start = end;
    at = end - 1;
  }
  if (start < paragraph.end) sentences.push({ start, end: paragraph.end });
  return sentences;
}

/** So many closing marks and brackets at most belong to the end of a sentence. */
const LONGEST_TAIL = 8;

/** How far a word before a full stop is looked at. */
const LONGEST_ABBREVIATION = 12;

/** Whether the point at `at` (. ! ? …) ends a sentence; of several in a row only the last does. */
export function endsSentence(text: string, at: number, lexicon: Lexicon): boolean {
  if (sideOf(unitAt(text, at + 1)) === Side.stop) return false;
  let next = at + 1;
  while (next < text.length && next - at < LONGEST_TAIL && isTail(text.charCodeAt(next))) next++;
  const tailed = next > at + 1;
  if (next >= text.length || text.charCodeAt(next) === 10) return true;
  if (sideOf(text.charCodeAt(next)) !== Side.space)
    return tailed && beginsSentence(text, next) && !isSingleCharacter(text, at);
  let first = next;
  while (
    first < text.length &&
    sideOf(text.charCodeAt(first)) === Side.space &&
    text.charCodeAt(first) !== 10
  )
    first++;
  if (first >= text.length || text.charCodeAt(first) === 10) return true;
  // “Why not?” asked the mayor; “Mr. Brix”; "9 a.m. on Friday".
  if (!beginsSentence(text, first)) return false;
  if (text.charCodeAt(at) !== 46 || tailed) return !tailed || !speaksNext(text, at, first, lexicon);
  return !isAbbreviation(text, at, first, lexicon);
}

/** `?” Brix asked`, `.” he said`: after a closing mark a name and a verb go on with the sentence. Only after ! and ?. */
function speaksNext(text: string, at: number, first: number, lexicon: Lexicon): boolean {
  if (text.charCodeAt(at) === 46) return false;
  let from = first;
  for (let words = 0; words < 4; words++) {
    let end = from;
    while (end < text.length && sideOf(text.charCodeAt(end)) === Side.letter) end++;
    if (end === from) return false;
    const word = text.slice(from, end).toLowerCase();
    if (words > 0 && lexicon.finiteReportingVerbs.has(word) && !lexicon.weakReportingVerbs.has(word))
      return true;
    if (unitAt(text, end) !== 32) return false;
    from = end + 1;
  }
  return false;
}

/** The full stop at `at` belongs to the word before it, and the one at `first` may go on with the sentence. */
function isAbbreviation(text: string, at: number, first: number, lexicon: Lexicon): boolean {
  let start = at;
  let dotted = false;
  while (start > 0 && at - start < LONGEST_ABBREVIATION) {
    const code = text.charCodeAt(start - 1);
    if (code === 46) dotted = true;
    else if (sideOf(code) !== Side.letter && code !== 45) break;
    start--;
  }
  const word = text.slice(start, at).toLowerCase();
  if (word === '') return false;
  if (lexicon.titleAbbreviations.has(word)) return true;
  // "J. K. Brix"; but "Vitamin C. The", "plan B. He".
  if (word.length === 1 && sideOf(text.charCodeAt(start)) === Side.letter)
    return isInitial(text, start) && !startsWithFunctionWord(text, first, lexicon);
  // "the U.S. Senate" goes on, "in the U.S. The Senate" does not.
  if (dotted || lexicon.abbreviations.has(word)) return !startsWithFunctionWord(text, first, lexicon);
  return false;
}

/** A single capital that a capitalised word precedes or that begins the sentence: part of a name. */
function isInitial(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

function startsWithFunctionWord(text: string, at: number, lexicon: Lexicon): boolean {
  let end = at;
  while (end < text.length && sideOf(text.charCodeAt(end)) === Side.letter) end++;
  return end === at || lexicon.functionWords.has(text.slice(at, end).toLowerCase());
}

function beginsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return false;
  const side = sideOf(code);
  if (side === Side.letter) return code < 128 || text.charAt(at).toLowerCase() !== text.charAt(at);
  // “…agreed.” (Applause) – not a comma, a dash or a bracket that closes.
  return side === Side.digit || side === Side.openBracket || side === Side.other || isMarkUnit(code);
}

/** Ends like "A.B" or "1.5" have no space; only a lone letter before the point is suspicious. */
function isSingleCharacter(text: string, at: number): boolean {
  return at > 1 && sideOf(text.charCodeAt(at - 2)) !== Side.letter;
}

/** Points, closing marks and brackets that belong to the end of a sentence. */
function isTail(code: number): boolean {
  const side = sideOf(code);
  return side === Side.stop || side === Side.closeBracket || isMarkUnit(code);
}
