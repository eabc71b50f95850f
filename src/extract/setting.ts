import type { Span } from '../text/spans.js';
import { unitAt } from '../text/unit-at.js';
import type { Content } from './content.js';
import type { Setting } from './evidence.js';
import { isPossessive, type Narration, nth, type Place, type Word } from './narration.js';
import type { Region } from './regions.js';
import { WordClass } from './word-classes.js';

/** What is known of the quotation before in the same paragraph. */
export interface Previous {
  readonly region: Region;
  readonly narration: Narration;
  readonly cued: boolean;
  readonly naming: boolean;
}

/** So many words back the word that names may stand: `known as the “`. */
const NAMING_REACH = 3;
/** So many words back the thing may stand that bears a slogan: `a sign with the words “`. */
const BEARER_REACH = 4;
/** What may stand between the thing and the slogan: `that read`, `with the words`. */
const BEARS =
  WordClass.reporting |
  WordClass.naming |
  WordClass.preposition |
  WordClass.determiner |
  WordClass.namingLink;
/** Single marks in a paragraph no longer than this at the top of the article stand in a headline. */
const LONGEST_HEADLINE = 150;

const SPACE = 32;
const COLON = 58;
const EQUALS = 61;

export function settingOf(
  text: string,
  region: Region,
  paragraph: Span,
  content: Content,
  { narration, at }: Place,
  previous: Previous | null,
): Setting {
  const { words } = narration;
  const { outer } = region;
  const adjoining = previous !== null && previous.narration === narration ? previous.region.outer.end : 0;
  const near = (nth(words, at - 1)?.start ?? -1) >= adjoining ? nth(words, at - 1) : undefined;
  const next = nth(words, at);
  const joint = near === undefined ? '' : squeeze(text, near.end, outer.start);
  const beside = joint === '' ? near : undefined;
  const listed = adjoining > 0 && isList(text, adjoining, outer.start, near);
  const inHeadline =
    region.single && region.paragraph === 0 && paragraph.end - paragraph.start < LONGEST_HEADLINE;
  return {
    before: beside === undefined ? null : grammarOf(text, beside),
    naming: (beside !== undefined && isNaming(words, at)) || (listed && previous?.naming === true),
    slogan: isSlogan(text, words, at, outer.start),
    nickname:
      beside?.capital === true &&
      !isPossessive(text, beside) &&
      next?.capital === true &&
      content.end === 'bare' &&
      isNounAfter(text, outer.end, next),
    titledNoun: near !== undefined && isTitled(near, joint, content),
    byAuthor:
      next !== undefined &&
      (next.classes & WordClass.author) !== 0 &&
      nth(words, at + 1)?.capital === true &&
      (content.end === 'comma' || content.titled),
    hearer: content.titled && beside !== undefined && (beside.classes & WordClass.addressing) !== 0,
    beforeNoun: next !== undefined && content.end === 'bare' && isNounAfter(text, outer.end, next),
    colon: joint.includes(':'),
    opensParagraph: outer.start === paragraph.start,
    reports: narration.reports,
    attributed: narration.tail !== null && narration.tail.start > outer.end,
    accordingTo: narration.phrase,
    previous: previous === null ? null : adjoining === 0 ? 'earlier' : previous.cued ? 'cued' : 'uncued',
    single: region.single,
    headline: inHeadline ? (unitAt(text, outer.end) === COLON ? 'before colon' : 'other') : null,
    carriedUnmarked: region.carried && region.start === outer.start,
    attribute: unitAt(text, outer.start - 1) === EQUALS,
  };
}

function grammarOf(text: string, word: Word): Setting['before'] {
  const { classes } = word;
  if (classes & WordClass.pointing) return 'pointing';
  if (classes & WordClass.determiner) return 'determiner';
  if (isPossessive(text, word)) return 'possessive';
  if (classes & WordClass.copula) return 'copula';
  if (classes & WordClass.comparator) return 'as';
  if (classes & WordClass.preposition) return 'preposition';
  return word.capital && !(classes & WordClass.reporting) ? 'name' : null;
}

/** `known as the “Heron”`, `words like “ferry”`. */
function isNaming(words: readonly Word[], at: number): boolean {
  for (let back = 1; back <= NAMING_REACH; back++) {
    const word = nth(words, at - back);
    if (word === undefined) return false;
    if (word.classes & WordClass.naming) return true;
    if (!(word.classes & (WordClass.determiner | WordClass.namingLink))) return false;
  }
  return false;
}

/** `banners that read “Bread first”`, `a hat with the words “Bread first”`; but `signs of a “crisis”`. */
function isSlogan(text: string, words: readonly Word[], at: number, mark: number): boolean {
  let from = mark;
  let borne = false;
  for (let back = 1; back <= BEARER_REACH; back++) {
    const word = nth(words, at - back);
    if (word === undefined || squeeze(text, word.end, from).includes(',')) return false;
    if (word.classes & WordClass.bearer) return borne;
    if (!(word.classes & BEARS)) return false;
    if (word.classes & (WordClass.reporting | WordClass.naming)) borne = true;
    from = word.start;
  }
  return false;
}

/** `the film “Night Ferry”`, and `her first book, “Night Ferry”`. */
function isTitled({ classes }: Word, joint: string, content: Content): boolean {
  return (classes & WordClass.titledNoun) !== 0 && (joint === '' || (joint === ',' && content.titled));
}

/** `“quiet” hours`, not `“quiet” for`. */
function isNounAfter(text: string, from: number, { start, classes }: Word): boolean {
  return start === from + 1 && unitAt(text, from) === SPACE && !(classes & WordClass.functionWord);
}

/** Nothing but `,` and `and` between two quotations. */
function isList(text: string, from: number, to: number, between: Word | undefined): boolean {
  if (between === undefined) return /^[\s,;/]*$/.test(text.slice(from, Math.min(to, from + 20)));
  return (between.classes & WordClass.conjunction) !== 0 && to - from < between.end - between.start + 6;
}

function squeeze(text: string, start: number, end: number): string {
  return text.slice(start, Math.min(end, start + 8)).trim();
}
