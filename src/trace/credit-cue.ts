import { lexiconFor } from '../lexicon/lexicon.js';
import type { Span } from '../text/spans.js';
import type { OutletMention } from './outlets.js';
import { isWordUnit } from './word-columns.js';

const { credits: words } = lexiconFor(null);

/**
 * How an article names its source. `told` ("told the AP") and `report` ("reported CNN") stand beside what was taken and
 * belong to the quotation there. `contributor` had a hand in the article. All others vouch for the whole of it.
 */
export type CreditKind =
  | 'told'
  | 'report'
  | 'contributor'
  | 'dateline'
  | 'byline'
  | 'copyright'
  | 'source'
  | 'link'
  | 'url';

interface Cue extends Span {
  readonly kind: CreditKind;
}

/** Phrases, and the words that they end and begin with, by which most words are told to belong to none. */
class Phrases {
  readonly lasts: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
  private readonly all: ReadonlySet<string>;

  constructor(all: readonly string[]) {
    this.all = new Set(all);
    this.lasts = new Set(all.map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));
    this.firsts = new Set(all.map((phrase) => phrase.split(' ', 1)[0] as string));
  }

  has(words: readonly Token[], start: number, end: number): boolean {
    let phrase = (words[start] as Token).lower;
    if (!this.firsts.has(phrase)) return false;
    for (let at = start + 1; at < end; at++) phrase += ` ${(words[at] as Token).lower}`;
    return this.all.has(phrase);
  }
}

const TOLD = new Phrases(words.told);
const BEFORE = new Phrases(words.before);
const BEFORE_AT_END = new Phrases(words.beforeAtEnd);
const AFTER = new Phrases(words.after);
const SOURCE = new Phrases(words.source);
const SOURCE_LABEL = new Phrases(words.sourceLabel);
const COPYRIGHT = new Phrases(words.copyright);
const BYLINE_FILLERS = new Set<string>(words.bylineFillers);
const FILLERS = new Set<string>(words.fillers);
const ARTICLES = new Set<string>(words.articles);
const PICTURE = new Set<string>(words.picture);
const CLAUSE_ENDS = new Set(Array.from('.!?;:“”"', (mark) => mark.charCodeAt(0)));
const LABEL = /: ?(\p{L}+ )?$/u;
const ENDS_CLAUSE = /^\s*([.,;:)”"’]|$)/;

/** Furthest that a cue stands from the name, in UTF-16 units. */
const REACH = 60;
/** Furthest that "contributed to this report" stands from it. */
const SENTENCE = 160;
/** Longest phrase of the lexicon, and most words between it and the name. */
const LONGEST = 5;
const MOST_FILLERS = 4;

/**
 * What makes a credit of the outlet's name at `start`; null if it is only talked about ("CNN's ratings").
 * @param head offset before which a byline may stand.
 */
export function creditCue(text: string, mention: OutletMention, head: number): Cue | null {
  const { start, end } = mention;
  const line = new Line(text, mention);
  if (PICTURE.has(line.following[0]?.lower ?? '')) return null;
  const opener = text[start - 1];
  if (opener === '(' && text[end] === ')') {
    const kind = parenthesised(line, start < head);
    return kind && { kind, start: start - 1, end: end + 1 };
  }
  if (opener === '(' || opener === '/') return null; // a picture's: "Ada Brix/Reuters", "(AP via Getty)"
  if (contributed(text.slice(end, end + SENTENCE))) return { kind: 'contributor', start, end };
  if (mention.known && start < head && isByline(line, mention.agency)) return { kind: 'byline', start, end };
  const cue = cueBefore(line);
  if (cue) return { ...cue, end };
  const last = cueOpening(line.following);
  return last ? { kind: 'report', start, end: last.end } : null;
}

/** The line that a name stands on, as far as it is near. */
class Line {
  readonly preceding: readonly Token[];
  readonly following: readonly Token[];
  private readonly from: number;
  private readonly to: number;

  constructor(
    readonly text: string,
    readonly name: Span,
  ) {
    this.from = lineStart(text, name.start);
    this.to = lineEnd(text, name.end);
    this.preceding = tokens(text, this.from, name.start);
    this.following = tokens(text, name.end, this.to);
  }

  get before(): string {
    return this.text.slice(this.from, this.name.start);
  }

  get after(): string {
    return this.text.slice(this.name.end, this.to);
  }

  /** The words before the name that belong to its clause: "He left. The Post", "“Never,” she told". */
  clause(): readonly Token[] {
    let at = this.name.start;
    while (at > this.from && !CLAUSE_ENDS.has(this.text.charCodeAt(at - 1))) at--;
    return this.preceding.filter(({ start }) => start >= at);
  }
}

/** "MINSK, Feb 17 (AP) —" and, at the head of an article, "WASHINGTON (AP) The"; elsewhere "(Reuters)" after what it reported. */
function parenthesised({ preceding, after }: Line, inHead: boolean): CreditKind | null {
  if (/^\) ?[—–-]/.test(after)) return 'dateline';
  if (preceding.some(({ lower }) => PICTURE.has(lower))) return null;
  return inHead ? 'dateline' : 'report';
}

function cueBefore(line: Line): { kind: CreditKind; start: number } | null {
  const cue = (kind: CreditKind, first: Token | undefined) => (first ? { kind, start: first.start } : null);
  const undated = line.preceding.filter(({ isNumber }) => !isNumber);
  const clause = line.clause();
  const label = cueEnding(line.preceding, SOURCE_LABEL, ARTICLES);
  const atEnd = cueEnding(clause, BEFORE_AT_END, FILLERS);
  return (
    cue('copyright', cueEnding(undated, COPYRIGHT, ARTICLES)) ??
    (label && LABEL.test(line.before) ? cue('source', label) : null) ??
    cue('source', cueEnding(clause, SOURCE, FILLERS)) ??
    cue('told', cueEnding(clause, TOLD, FILLERS)) ??
    cue('report', cueEnding(clause, BEFORE, FILLERS)) ??
    (atEnd && ENDS_CLAUSE.test(line.after) ? cue('report', atEnd) : null)
  );
}

/** The first word of a phrase of the set that ends `before`, fillers, a possessor or one adjective of place aside. */
function cueEnding(
  before: readonly Token[],
  phrases: Phrases,
  fillers: ReadonlySet<string>,
): Token | undefined {
  for (let end = before.length; end > 0 && before.length - end <= MOST_FILLERS; end--) {
    const { lower, isCapital } = before[end - 1] as Token;
    if (phrases.lasts.has(lower))
      for (let start = Math.max(0, end - LONGEST); start < end; start++)
        if (phrases.has(before, start, end)) return before[start];
    // "told Germany's Bild", "told British broadcaster Sky News"
    if (!fillers.has(lower) && !isCapital) return undefined;
  }
  return undefined;
}

/** The last word of a cue right after the name or its reporter: "reported", "'s Ada Brix reported". */
function cueOpening(after: readonly Token[]): Token | undefined {
  let start = after[0]?.lower === 's' ? 1 : 0;
  if (start === 1) while (start < MOST_FILLERS && after[start]?.isCapital) start++;
  if (!AFTER.firsts.has(after[start]?.lower ?? '')) return undefined;
  for (let end = Math.min(after.length, start + LONGEST); end > start; end--)
    if (AFTER.has(after, start, end)) return after[end - 1];
  return undefined;
}

/** "CNN's Ada Brix and the AP contributed to this report." */
function contributed(after: string): boolean {
  return words.contributed.some((phrase) => {
    const at = after.indexOf(phrase);
    return at !== -1 && !after.slice(0, at).includes('\n');
  });
}

/** "By Reuters", "By Ada Brix, Associated Press", "Ada Brix - Associated Press - Monday", the name alone on its line. */
function isByline({ before, after, preceding, following }: Line, agency: boolean): boolean {
  if (before.trim() === '' && after.trim() === '') return true;
  if (!agency && !/^ *([|–—-]|$)/.test(after)) return false;
  const by = preceding.findLastIndex(({ lower, isCapital }) => isCapital && lower === words.byline);
  return (
    by !== -1 &&
    cueOpening(following) === undefined &&
    preceding.slice(by + 1).every(({ lower, isCapital }) => isCapital || BYLINE_FILLERS.has(lower))
  );
}

class Token implements Span {
  private folded: string | null = null;

  constructor(
    private readonly text: string,
    readonly start: number,
    readonly end: number,
  ) {}

  /** In lower case, straight apostrophes, without a possessive ending. Made when asked for: few words are. */
  get lower(): string {
    if (this.folded === null) {
      const folded = this.text.slice(this.start, this.end).toLowerCase();
      const straight = folded.includes('’') ? folded.replace(/’/g, "'") : folded;
      this.folded = straight.endsWith('.') ? straight.slice(0, -1) : straight;
    }
    return this.folded;
  }

  get isNumber(): boolean {
    const first = this.text.charCodeAt(this.start);
    return first >= 0x30 && first <= 0x39 && /^\d+$/.test(this.lower);
  }

  get isCapital(): boolean {
    const first = this.text.charCodeAt(this.start);
    return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(this.text.slice(this.start));
  }
}

/** The words of a part of a text, the first and last as far as they are in it. */
function tokens(text: string, from: number, to: number): Token[] {
  const found: Token[] = [];
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (!isWordUnit(unit) && unit !== COPYRIGHT_SIGN) continue;
    const start = at;
    while (++at < to && isInside(text.charCodeAt(at)));
    found.push(new Token(text, start, at));
  }
  return found;
}

const COPYRIGHT_SIGN = '©'.charCodeAt(0);
const [APOSTROPHE, CURLY_APOSTROPHE, FULL_STOP, NEWLINE] = [0x27, 0x2019, 0x2e, 0x0a];

/** A letter, or what may stand between two: "CNN's", "U.S." */
function isInside(unit: number): boolean {
  return isWordUnit(unit) || unit === APOSTROPHE || unit === CURLY_APOSTROPHE || unit === FULL_STOP;
}

/** Where the line before `at` begins, as far as it is near. */
function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH && text.charCodeAt(start - 1) !== NEWLINE) start--;
  return start;
}

/** Where the line after `at` ends, as far as it is near. */
function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < REACH && text.charCodeAt(end) !== NEWLINE) end++;
  return end;
}
