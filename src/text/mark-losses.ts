import type { Lexicon } from '../lexicon/lexicon.js';
import { PRICE } from './mark-prices.js';
import { type Mark, Side, sideOf } from './mark-scan.js';
import type { Span } from './spans.js';

/** A place where a mark may have been lost, and what it costs to restore it there. */
export interface Loss {
  readonly at: number;
  readonly opens: boolean;
  readonly price: number;
  /** What it costs to believe that nothing is missing although a quotation is open here. */
  readonly doubt: number;
}

/** So many words at most stand between a comma and the verb of `, said the mayor` or `, the harbour master said`. */
const CLAUSE_WORDS = 5;

/** Longer words are no cues. */
const LONGEST_WORD = 24;

/** The places of a paragraph where an opening or closing mark may have been lost, in order. */
export function losses(text: string, paragraph: Span, marks: readonly Mark[], lexicon: Lexicon): Loss[] {
  const found: Loss[] = [];
  const { start, end } = paragraph;
  if (marks[0]?.start !== start) found.push({ at: start, opens: true, price: PRICE.lostOpener, doubt: 0 });
  let mark = 0;
  let sentence = start;
  for (let at = start; at + 2 < end; at++) {
    const side = sideOf(text.charCodeAt(at));
    if (side !== Side.stop && side !== Side.comma) continue;
    while (mark < marks.length && (marks[mark] as Mark).start <= at) mark++;
    const next = marks[mark]?.start ?? end;
    if (side === Side.stop) sentence = at + 1;
    if (next === at + 1 || sideOf(text.charCodeAt(at + 1)) !== Side.space) continue;
    const cue = startsCue(text, at + 2, next, lexicon);
    const goesOn = isLowerCase(text.charCodeAt(at + 2)) || side === Side.comma;
    if (cue && goesOn) found.push(closer(at + 1, PRICE.lostCloserBeforeCue, PRICE.lostCloserBeforeCue));
    else if (side === Side.stop)
      found.push(closer(at + 1, cue ? PRICE.lostCloser : PRICE.lostCloserAnywhere, 0));
    if (next === at + 2) continue;
    if (side === Side.stop) found.push(opener(at + 2, PRICE.lostOpener + 1));
    // Not at `,” it said, adding`: that cue has its quotation already.
    else if (
      sentence >= ((marks[mark - 1] as Mark | undefined)?.end ?? 0) &&
      endsInCue(text, start, at, lexicon)
    )
      found.push(opener(at + 2, PRICE.lostOpenerAfterCue));
  }
  return found;
}

function opener(at: number, price: number): Loss {
  return { at, opens: true, price, doubt: 0 };
}

function closer(at: number, price: number, doubt: number): Loss {
  return { at, opens: false, price, doubt };
}

/** Whether a cue follows the mark that ends at `end`: `,” he said`, `!"- said Brix`. */
export function isBeforeCue(text: string, end: number, lexicon: Lexicon): boolean {
  let at = end;
  while (at < end + 4 && at < text.length && ' -–—,'.includes(text.charAt(at))) at++;
  return startsCue(text, at, text.length, lexicon);
}

/** Whether `he said`, `said the mayor`, `the harbour master said` begins at `from`. */
function startsCue(text: string, from: number, end: number, lexicon: Lexicon): boolean {
  let at = from;
  for (let words = 0; words < CLAUSE_WORDS && at < end; words++) {
    const begin = at;
    while (at < end && at - begin <= LONGEST_WORD && !isGap(text.charCodeAt(at))) at++;
    if (at === begin || at - begin > LONGEST_WORD) return false;
    const word = text.slice(begin, at).toLowerCase();
    if (lexicon.finiteReportingVerbs.has(word) && !lexicon.weakReportingVerbs.has(word)) return true;
    // Beyond the first word only names and articles: “, if you ask the people who said”.
    if (words > 0 && word === text.slice(begin, at) && lexicon.functionWords.has(word)) return false;
    if (at < end && text.charCodeAt(at) !== 32) return false;
    at++;
  }
  return false;
}

/** Whether the word that ends at `to` is a reporting verb. */
function endsInCue(text: string, from: number, to: number, lexicon: Lexicon): boolean {
  let begin = to;
  while (begin > from && begin > to - LONGEST_WORD && !isGap(text.charCodeAt(begin - 1))) begin--;
  return lexicon.reportingVerbs.has(text.slice(begin, to).toLowerCase());
}

function isLowerCase(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isGap(code: number): boolean {
  const side = sideOf(code);
  return side === Side.space || side === Side.stop || side === Side.comma;
}
