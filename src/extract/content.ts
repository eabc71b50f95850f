import type { Lexicon } from '../lexicon/lexicon.js';
import { Side, sideOf } from '../text/mark-scan.js';
import type { Span } from '../text/spans.js';
import { isCapital, wordEnd } from './narration.js';
import { WordClass, wordClasses } from './word-classes.js';

/** What the words between the marks look like. Only the first words of a long quotation are looked at. */
export interface Content {
  readonly words: number;
  /** Begins with a capital or a figure. */
  readonly capital: boolean;
  /** Every word but the function words has a capital, as in titles and names. */
  readonly titled: boolean;
  /** Holds a word of somebody who talks: "I", "don't", "will". */
  readonly talk: boolean;
  /** Begins with a subject: "we …", "there …". */
  readonly subject: boolean;
  readonly functionWords: number;
  readonly end: 'comma' | 'stop' | 'cry' | 'bare';
}

export const ENOUGH_WORDS = 16;

export function contentOf(text: string, { start, end }: Span, lexicon: Lexicon): Content {
  const classes = wordClasses(lexicon);
  let words = 0;
  let functionWords = 0;
  let lowerContent = 0;
  let talk = false;
  let capital = false;
  let subject = false;
  for (let at = start; at < end && words < ENOUGH_WORDS; at++) {
    const side = sideOf(text.charCodeAt(at));
    if (side !== Side.letter && side !== Side.digit) continue;
    const stop = wordEnd(text, at, end);
    const lower = side === Side.letter && !isCapital(text, at);
    const bits = classes.at(text, at, stop);
    at = stop - 1;
    if (words === 0) {
      capital = !lower;
      subject = (bits & (WordClass.subject | WordClass.determiner)) !== 0;
    }
    words++;
    if (bits & WordClass.functionWord) functionWords++;
    else if (lower) lowerContent++;
    if (bits & WordClass.talk) talk = true;
  }
  return {
    words,
    capital,
    titled: capital && lowerContent === 0,
    talk,
    subject,
    functionWords,
    end: endOf(text.charCodeAt(end - 1)),
  };
}

function endOf(code: number): Content['end'] {
  if (code === 44) return 'comma';
  if (code === 46) return 'stop';
  return code === 33 || code === 63 ? 'cry' : 'bare';
}
