import type { Span } from '../text/spans.js';
import { unitAt } from '../text/unit-at.js';
import { isPossessive, nth, type Place, type Word } from './narration.js';
import type { Region } from './regions.js';
import { WordClass } from './word-classes.js';

/** The words that govern a quotation, where they stand and how far off. */
export interface Cue extends Span {
  readonly side: 'before' | 'after';
  readonly sort: 'reporting' | 'labelling' | 'stance' | 'noun' | 'phrase';
  /** How many words lie between it and the quotation. */
  readonly distance: number;
}

const COMMA = 44;

/** So far from a quotation its cue may stand, in words. */
const REACH = 16;

/** The cue of a quotation: at `,” he said` the one after, else the nearest before, else one after. */
export function findCue(text: string, region: Region, { narration, at }: Place): Cue | null {
  const pointed = isPointed(text, region);
  const after = cueAfter(text, region, narration.words, at, pointed);
  if (after !== null && pointed) return after;
  return cueBefore(text, region, narration.words, at) ?? after;
}

/** Whether the words of the quotation end in a point that asks for its cue: `,” `, `?” `, `—” `, or `”, `. */
function isPointed(text: string, { end, outer }: Region): boolean {
  return ',?!—–-'.includes(text.charAt(end - 1)) || unitAt(text, outer.end) === COMMA;
}

/** `,” said Brix`, `,” Ada Brix, the harbour master, said`, `” she added`. */
function cueAfter(
  text: string,
  region: Region,
  words: readonly Word[],
  at: number,
  pointed: boolean,
): Cue | null {
  const first = nth(words, at);
  if (
    first === undefined ||
    !/^[\s,—–-]*$/.test(text.slice(region.outer.end, Math.min(first.start, region.outer.end + 8)))
  )
    return null;
  // “family photo” to conclude the day: without a point only `” he said` and `” said Brix` are cues.
  const reach = pointed ? REACH : 2;
  if (!pointed && first.classes & WordClass.functionWord && !(first.classes & WordClass.subject)) return null;
  for (let distance = 0; distance < reach; distance++) {
    const word = nth(words, at + distance);
    if (word === undefined) return null;
    const second = nth(words, at + distance + 1);
    if (isPhrase(word, second)) return cueOf(word, 'after', 'phrase', distance, second);
    if (!(word.classes & WordClass.finite) || (word.classes & WordClass.weak && !pointed)) continue;
    if (distance > 0 && callsForNoun(text, nth(words, at + distance - 1))) continue;
    return cueOf(word, 'after', 'reporting', distance);
  }
  return null;
}

/** `Brix said: “`, `she called it “`, `according to the report, “`. */
function cueBefore(text: string, region: Region, words: readonly Word[], at: number): Cue | null {
  const colon =
    nth(words, at - 1) !== undefined &&
    text.slice((nth(words, at - 1) as Word).end, region.outer.start).includes(':');
  for (let distance = 0; distance < REACH; distance++) {
    const word = nth(words, at - 1 - distance);
    if (word === undefined) return null;
    const next = nth(words, at - distance);
    if (isPhrase(word, next)) return cueOf(word, 'before', 'phrase', distance, next);
    const sort = isNoun(text, word, nth(words, at - 2 - distance)) ? 'noun' : sortOf(word, distance, colon);
    if (sort !== null) return cueOf(word, 'before', sort, distance);
  }
  return null;
}

function isPhrase(word: Word, next: Word | undefined): boolean {
  return (
    (word.classes & WordClass.phrase) !== 0 &&
    next !== undefined &&
    (next.classes & WordClass.phraseEnd) !== 0
  );
}

/** `concern about calls from some “patriots”`: a word that is verb and noun, after a preposition or the like. */
function isNoun(text: string, word: Word, before: Word | undefined): boolean {
  return (word.classes & WordClass.speechNoun) !== 0 && callsForNoun(text, before);
}

/** `in several states`, `the mayor’s report`: what looks like a verb is none after such a word. */
function callsForNoun(text: string, before: Word | undefined): boolean {
  return (
    before !== undefined &&
    ((before.classes & (WordClass.preposition | WordClass.determiner)) !== 0 || isPossessive(text, before))
  );
}

function sortOf({ classes }: Word, distance: number, colon: boolean): Cue['sort'] | null {
  if (classes & WordClass.labelling) return 'labelling';
  if (classes & WordClass.reporting && (!(classes & WordClass.weak) || distance === 0 || colon))
    return 'reporting';
  if (classes & WordClass.stance) return 'stance';
  if (classes & WordClass.speechNoun) return 'noun';
  return null;
}

function cueOf(word: Word, side: Cue['side'], sort: Cue['sort'], distance: number, last: Word = word): Cue {
  return { start: word.start, end: last.end, side, sort, distance };
}
