import type { Lexicon } from '../lexicon/lexicon.js';
import { Side, sideOf } from '../text/mark-scan.js';
import { endsSentence } from '../text/sentences.js';
import type { Span } from '../text/spans.js';
import { unitAt } from '../text/unit-at.js';
import type { Region } from './regions.js';
import { WordClass, wordClasses } from './word-classes.js';

/** A word of the reporter's. */
export interface Word extends Span {
  /** `WordClass` bits. */
  readonly classes: number;
  readonly capital: boolean;
}

/** Nothing is looked up before the first word or behind the last: V8 throws optimised code away that does. */
export const nth = (words: readonly Word[], at: number): Word | undefined =>
  at >= 0 && at < words.length ? words[at] : undefined;

/** The reporter's own words of one sentence, with the quotations in it left out. */
export interface Narration {
  readonly words: readonly Word[];
  /** Whether the sentence reports speech by a verb, or by a phrase like "according to". */
  readonly reports: boolean;
  readonly phrase: boolean;
  /** The verb of an attribution at the end of the sentence: `, Brix said.`, `, said the mayor.` */
  readonly tail: Word | null;
}

/** Where a region stands: in which narration, and how many of its words lie before. */
export interface Place {
  readonly narration: Narration;
  readonly at: number;
}

/** The places of the regions, in order. Sentences without a region are passed over. */
export function placesOf(
  text: string,
  paragraph: Span,
  regions: readonly Region[],
  lexicon: Lexicon,
): Place[] {
  const places: Place[] = [];
  let pending = 0;
  count = 0;
  const finish = () => {
    if (pending > 0) {
      const narration = narrationOf(text, lexicon);
      let at = 0;
      for (; pending > 0; pending--) {
        const { start } = (regions[places.length] as Region).outer;
        while (at < narration.words.length && (narration.words[at] as Word).start < start) at++;
        places.push({ narration, at });
      }
    }
    count = 0;
  };
  for (let index = 0; index <= regions.length; index++) {
    const from = index === 0 ? paragraph.start : (regions[index - 1] as Region).outer.end;
    const to = index === regions.length ? paragraph.end : (regions[index] as Region).outer.start;
    scanGap(text, from, to, finish, lexicon);
    const region = regions[index];
    if (region === undefined) break;
    pending++;
    const last = region.end - 1;
    if (sideOf(text.charCodeAt(last)) === Side.stop && endsSentence(text, last, lexicon)) finish();
  }
  finish();
  return places;
}

/** Where the words of the sentence that is being read begin and end: kept, so that the columns grow once. */
const starts: number[] = [];
const ends: number[] = [];
let count = 0;

/** Adds the words between `from` and `to`; calls `finish` at each end of a sentence. */
function scanGap(text: string, from: number, to: number, finish: () => void, lexicon: Lexicon): void {
  for (let at = from; at < to; at++) {
    const side = sideOf(text.charCodeAt(at));
    if (side === Side.letter || side === Side.digit) {
      const start = at;
      at = wordEnd(text, at, to);
      starts[count] = start;
      ends[count] = at;
      count++;
      at--;
    } else if ((side === Side.stop && endsSentence(text, at, lexicon)) || text.charCodeAt(at) === 59)
      finish();
  }
}

/** The end of the word that begins at `at`: letters, digits, and hyphens and apostrophes between them. */
export function wordEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  for (; end < to; end++) {
    const code = text.charCodeAt(end);
    const side = sideOf(code);
    if (side === Side.letter || side === Side.digit) continue;
    if (code !== 45 && code !== 39 && code !== 0x2019) break;
    if (end + 1 >= to) break;
    const next = sideOf(text.charCodeAt(end + 1));
    if (next !== Side.letter && next !== Side.digit) break;
  }
  return end;
}

function narrationOf(text: string, lexicon: Lexicon): Narration {
  const table = wordClasses(lexicon);
  const words: Word[] = [];
  let reports = false;
  let phrase = false;
  for (let index = 0; index < count; index++) {
    const start = starts[index] as number;
    const end = ends[index] as number;
    const classes = table.at(text, start, end);
    if ((classes & (WordClass.reporting | WordClass.weak)) === WordClass.reporting) reports = true;
    if (classes & WordClass.phrase) phrase = true;
    words.push({ start, end, classes, capital: isCapital(text, start) });
  }
  return { words, reports, phrase, tail: tailOf(text, words) };
}

/** So many words at most follow the comma of an attribution at the end of a sentence. */
const TAIL_WORDS = 6;

function tailOf(text: string, words: readonly Word[]): Word | null {
  let verb: Word | null = null;
  const first = Math.max(1, words.length - TAIL_WORDS);
  for (let at = words.length - 1; at >= first; at--) {
    const word = words[at] as Word;
    if ((word.classes & (WordClass.finite | WordClass.weak)) === WordClass.finite) verb = word;
    if (unitAt(text, (words[at - 1] as Word).end) === 44) return verb;
  }
  return null;
}

/** Whether the letter at `at` is a capital. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : text.charAt(at) !== text.charAt(at).toLowerCase();
}

/** "mayor's", "mayors'". */
export function isPossessive(text: string, { end }: Span): boolean {
  const last = text.charCodeAt(end - 1) | 32;
  if (last !== 115) return false;
  return isApostrophe(unitAt(text, end - 2)) || isApostrophe(unitAt(text, end));
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}
