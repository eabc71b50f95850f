import type { Extraction } from '../extract/quotation.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Span } from '../text/spans.js';
import { unitAt } from '../text/unit-at.js';
import type { Candidate } from './candidate.js';
import type { Feature } from './evidence.js';
import { capitalsOf, wordEnd } from './name-scan.js';
import type { Named } from './names.js';
import { type People, peopleOf } from './people.js';
import type { Speaker } from './quote.js';
import { type Tokens, tokenise } from './tokens.js';

/** A candidate weighed: its share of probability among the quotation's candidates. */
export interface Weighed {
  /** Null for nobody. */
  readonly candidate: Candidate | null;
  readonly named: Named | null;
  readonly features: readonly Feature[];
  probability: number;
}

/** What was found out about one quotation. */
export interface Reading {
  readonly speaker: Speaker | null;
  readonly chosen: Candidate | null;
  readonly named: Named | null;
  readonly cue: Span | null;
  /** All candidates, for `explain`. */
  readonly weighed: readonly Weighed[];
}

export const NOBODY: Reading = { speaker: null, chosen: null, named: null, cue: null, weighed: [] };

/** One article while its quotations are read in order. */
export interface Context {
  readonly extraction: Extraction;
  readonly lexicon: Lexicon;
  /** Where words begin with a capital. */
  readonly capitals: readonly number[];
  readonly people: People;
  /** Of the quotations read so far, by their index. */
  readonly readings: Reading[];
  /** Words that have a capital within a sentence; found when first asked for. */
  namesWithin: ReadonlySet<string> | null;
  readonly paragraphs: Map<number, Tokens>;
  /** By paragraph, the index of its first quotation or of the next one. */
  readonly firstQuotation: readonly number[];
}

export function contextOf(extraction: Extraction, lexicon: Lexicon): Context {
  const { text, bodyStart } = extraction.article;
  const capitals = capitalsOf(text);
  return {
    extraction,
    lexicon,
    capitals,
    people: peopleOf(text, bodyStart, capitals, lexicon),
    readings: [],
    namesWithin: null,
    paragraphs: new Map(),
    firstQuotation: firstQuotations(extraction),
  };
}

/** How many quotations back a speaker is remembered: keeps long articles linear. */
export const MEMORY = 100;

/** Words that stand with a capital behind a lower-case word or a comma somewhere in the article. */
export function namesWithin(context: Context): ReadonlySet<string> {
  context.namesWithin ??= capitalsWithin(context.extraction.article.text, context.capitals);
  return context.namesWithin;
}

function capitalsWithin(text: string, capitals: readonly number[]): Set<string> {
  const found = new Set<string>();
  for (const at of capitals) {
    if (unitAt(text, at - 1) !== 32) continue;
    const before = unitAt(text, at - 2);
    if (!(before >= 97 && before <= 122) && before !== 44) continue;
    found.add(text.slice(at, wordEnd(text, at)));
  }
  return found;
}

function firstQuotations({ paragraphs, quotations }: Extraction): number[] {
  const first: number[] = [];
  let index = 0;
  paragraphs.forEach((_, paragraph) => {
    while (index < quotations.length && (quotations[index]?.paragraph ?? 0) < paragraph) index++;
    first.push(index);
  });
  return first;
}

/** The tokens of a paragraph, split when first asked for. */
export function paragraphTokens(context: Context, paragraph: number): Tokens {
  const known = context.paragraphs.get(paragraph);
  if (known) return known;
  const { article, paragraphs, quotations } = context.extraction;
  const tokens = tokenise(
    article.text,
    paragraphs[paragraph] as Span,
    quotations,
    context.firstQuotation[paragraph] as number,
    context.lexicon,
    paragraph,
  );
  context.paragraphs.set(paragraph, tokens);
  return tokens;
}
