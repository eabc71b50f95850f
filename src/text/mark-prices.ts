import type { Lexicon } from '../lexicon/lexicon.js';
import { type Mark, Side } from './mark-scan.js';
import { LOST, PARTNERS, STYLES, type Style } from './mark-styles.js';
import { unitAt } from './unit-at.js';

/**
 * What it costs to read a mark in a role that its surroundings speak against. The unit is arbitrary; about ten is a
 * misprint that nobody makes on purpose. A reading's price is the sum over its marks.
 */
export const PRICE = {
  /** `said“We` */
  opensAfterLetter: 6,
  /** `said:“We`, `him.“We` */
  opensAfterPoint: 2,
  /** `“ We` */
  opensBeforeSpace: 5,
  /** `“, he` */
  opensBeforePoint: 9,
  /** `“` and nothing more */
  opensBeforeEnd: 14,
  /** `so on ".` */
  closesAfterSpace: 5,
  /** `("` */
  closesAfterBracket: 10,
  /** `”` and nothing before */
  closesAtStart: 14,
  /** `agreed”said` */
  closesBeforeLetter: 6,
  /** `agreed!”said` */
  closesPointBeforeLetter: 2,
  /** `we agreed“` */
  againstShape: 8,
  /** `”We agreed”`, `»We agreed«`: as some languages have it */
  turnedRound: 4,
  /** `“agreed"` */
  otherPartner: 3,
  /** `“agreed'` */
  foreignPartner: 9,
  /** `'agreed,' he said`, with no double marks around it */
  singleOutside: 5,
  /** `“I asked ‘why’”` */
  nested: 1,
  /** `“the "big" one”` */
  nestedSameKind: 2,
  /** `“the “big” one”` */
  nestedSameStyle: 3,
  /** `“We agreed. “We signed.”`: the opening marks of paragraphs that were run together */
  reopens: 9,
  /** `the mayors' plan` */
  apostropheAfterS: 2,
  /** `goin' home`, `rock 'n' roll` */
  apostropheAfterN: 3,
  /** `the ol' mill` */
  apostropheAfterLetter: 6,
  /** `'90s` */
  apostropheBeforeDigit: 1,
  /** `'em`, `'tis` */
  apostropheInClippedWord: 1,
  /** `'Murica` */
  apostropheBeforeLetter: 8,
  /** `agreed,'` */
  apostropheElsewhere: 12,
  /** a single mark that may as well be a plural's: `the 'mayors' plan` */
  closesLikePlural: 3,
  /** `6'2"` */
  prime: 1,
  /** a mark that belongs to nothing */
  stray: 12,
  /** the same, though it would well close what is open, or open where nothing is: `“soon” he hoped ”` */
  strayFitting: 6,
  /** the same before a cue: `we agreed!"- said Brix` */
  strayBeforeCue: 5,
  /** `““We` */
  strayDouble: 5,
  /** a quotation that the next paragraph takes up with a new opening mark */
  leftOpen: 1,
  /** `“We agreed.` and the paragraph ends, or the next sentence has a cue of its own */
  lostCloser: 9,
  /** the same within a paragraph, and nothing tells that the reporter speaks again */
  lostCloserAnywhere: 13,
  /** `“We agreed, he said`: lost between comma and cue */
  lostCloserBeforeCue: 7,
  /** `“I asked ‘why”` */
  lostNestedCloser: 10,
  /** `We agreed,” he said` at the beginning of a paragraph or sentence */
  lostOpener: 10,
  /** `He said, we agreed.”` */
  lostOpenerAfterCue: 8,
  /** the paragraph before was left open and this one goes on without a mark */
  continuesUnmarked: 2,
} as const;

/** The prices of a mark that don't depend on what is open. */
export interface MarkPrices {
  readonly opens: number;
  readonly closes: number;
  readonly apostrophe: number;
  readonly prime: number;
  readonly stray: number;
}

/** Stands for "cannot be". */
export const NEVER = 1000;

export function markPrices(text: string, mark: Mark, lexicon: Lexicon): MarkPrices {
  const style = STYLES[mark.style] as Style;
  return {
    opens: openingPrice(text, mark) + turnPrice(style),
    closes: closingPrice(text, mark),
    apostrophe: style.single || style.sign === '\uFFFD' ? apostrophePrice(text, mark, lexicon) : NEVER,
    prime: mark.before === Side.digit && style.shape === 'both' ? PRICE.prime : NEVER,
    stray: strayPrice(text, mark),
  };
}

/** The price of opening with a mark whose shape closes. */
function turnPrice({ shape, closedBy }: Style): number {
  if (shape !== 'closes') return 0;
  return closedBy.length > 0 ? PRICE.turnedRound : PRICE.againstShape;
}

function openingPrice(text: string, { end, style, before, after }: Mark): number {
  let price = 0;
  if (before === Side.letter || before === Side.digit || before === Side.closeBracket)
    price += PRICE.opensAfterLetter;
  else if (before === Side.stop || before === Side.comma) price += PRICE.opensAfterPoint;
  if (after === Side.space) price += isWide(style) ? 0 : PRICE.opensBeforeSpace;
  else if (
    after === Side.comma ||
    after === Side.closeBracket ||
    (after === Side.stop && !isEllipsis(text, end))
  )
    price += PRICE.opensBeforePoint;
  else if (after === Side.edge) price += PRICE.opensBeforeEnd;
  return price;
}

/** `“… and then`, `“...and`, `“.22 rifle”`. */
function isEllipsis(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 46) return text.charCodeAt(at) === 0x2026;
  const next = text.charCodeAt(at + 1);
  return next === 46 || (next >= 48 && next <= 57) || text.startsWith(' .', at + 1);
}

function closingPrice(text: string, { start, style, before, after }: Mark): number {
  let price = 0;
  if (before === Side.space) price += isWide(style) ? 0 : PRICE.closesAfterSpace;
  else if (before === Side.openBracket) price += PRICE.closesAfterBracket;
  else if (before === Side.edge) price += PRICE.closesAtStart;
  if (after === Side.letter || after === Side.digit || after === Side.openBracket) {
    const point = before === Side.stop || before === Side.comma;
    price += point ? PRICE.closesPointBeforeLetter : PRICE.closesBeforeLetter;
  } else if (isSingle(style) && before === Side.letter && after === Side.space && endsInS(text, start))
    price += PRICE.closesLikePlural;
  return price;
}

function apostrophePrice(text: string, { start, end, before, after }: Mark, lexicon: Lexicon): number {
  if (before === Side.letter || before === Side.digit) {
    if (endsInS(text, start)) return PRICE.apostropheAfterS;
    return (unitAt(text, start - 1) | 32) === 110 ? PRICE.apostropheAfterN : PRICE.apostropheAfterLetter;
  }
  if (after === Side.digit) return PRICE.apostropheBeforeDigit;
  if (after !== Side.letter) return PRICE.apostropheElsewhere;
  return lexicon.clippedWords.has(wordAt(text, end))
    ? PRICE.apostropheInClippedWord
    : PRICE.apostropheBeforeLetter;
}

function strayPrice(text: string, { start, end }: Mark): number {
  const sign = text.charCodeAt(start);
  const doubled = unitAt(text, start - 1) === sign || unitAt(text, end) === sign;
  return doubled ? PRICE.strayDouble : PRICE.stray;
}

/** The price of closing what `opener` opened with a mark of another style. */
export function partnerPrice(opener: number, closer: number): number {
  const distance = (PARTNERS[opener] as Uint8Array)[closer] as number;
  if (distance === 0) return 0;
  const against = (STYLES[closer] as Style).shape === 'opens' ? PRICE.againstShape : 0;
  return against + (distance === 1 ? PRICE.otherPartner : PRICE.foreignPartner);
}

/** The price of opening within what `outer` opened; `LOST` also stands for no opener at all. */
export function nestingPrice(outer: number, opener: number): number {
  if (outer === LOST) return PRICE.nestedSameKind;
  if (outer === opener) return PRICE.nestedSameStyle;
  return isSingle(outer) === isSingle(opener) ? PRICE.nestedSameKind : PRICE.nested;
}

export function isSingle(style: number): boolean {
  return (STYLES[style] as { single: boolean }).single;
}

function isWide(style: number): boolean {
  return (STYLES[style] as { wide: boolean }).wide;
}

function endsInS(text: string, at: number): boolean {
  const code = unitAt(text, at - 1) | 32;
  return code === 0x73 || code === 0x7a || code === 0x78; // s, z, x
}

function wordAt(text: string, at: number): string {
  let end = at;
  while (
    end < at + 8 &&
    end < text.length &&
    (text.charCodeAt(end) | 32) >= 97 &&
    (text.charCodeAt(end) | 32) <= 122
  )
    end++;
  return text.slice(at, end).toLowerCase();
}
