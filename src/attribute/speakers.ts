import type { Extraction } from '../extract/quotation.js';
import { type Lexicon, lexiconFor } from '../lexicon/lexicon.js';
import type { Span } from '../text/spans.js';
import { type Candidate, candidatesAround, candidatesAtEnd, kindOf } from './candidates.js';
import { type Feature, WEIGHTS } from './evidence.js';
import { type Named, nameOf } from './names.js';
import { type People, peopleOf } from './people.js';
import type { Speaker } from './quote.js';
import { Kind, type Tokens, tokenise } from './tokens.js';

/** A candidate weighed: its share of probability among the quotation's candidates. */
interface Weighed {
  readonly candidate: Candidate;
  readonly probability: number;
}

interface Reading {
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
  /** All candidates, the likeliest first, for `explain`. */
  readonly weighed: readonly Weighed[];
}

/** State of one article while its quotations are read in order. */
export interface Context {
  readonly extraction: Extraction;
  readonly lexicon: Lexicon;
  readonly people: People;
  readonly paragraphs: Map<number, Tokens>;
  readonly firstQuotation: readonly number[];
}

export function readSpeakers(extraction: Extraction): Reading[] {
  const { article, quotations } = extraction;
  if (!quotations.some((q) => q.kind !== 'other')) return [];
  const lexicon = lexiconFor(article.lang);
  const context: Context = {
    extraction,
    lexicon,
    people: peopleOf(article.text, article.bodyStart, lexicon),
    paragraphs: new Map(),
    firstQuotation: firstOf(extraction),
  };
  const readings: Reading[] = [];
  let previous = -1;
  quotations.forEach((quotation, index) => {
    if (quotation.kind === 'other') {
      readings.push({ speaker: null, cue: null, weighed: [] });
      return;
    }
    const candidates = gather(context, index, previous, readings);
    readings.push(choose(context, candidates, quotation.kind));
    previous = index;
  });
  return readings;
}

function firstOf({ paragraphs, quotations }: Extraction): number[] {
  const first: number[] = [];
  let index = 0;
  paragraphs.forEach((_, paragraph) => {
    while (index < quotations.length && (quotations[index]?.paragraph ?? 0) < paragraph) index++;
    first.push(index);
  });
  return first;
}

function paragraphTokens(context: Context, paragraph: number): Tokens {
  const known = context.paragraphs.get(paragraph);
  if (known) return known;
  const { article, paragraphs, quotations } = context.extraction;
  const span = paragraphs[paragraph] as Span;
  const tokens = tokenise(
    article.text,
    span,
    quotations,
    context.firstQuotation[paragraph] as number,
    context.lexicon,
  );
  context.paragraphs.set(paragraph, tokens);
  return tokens;
}

/** All who may have said quotation `index`. */
function gather(
  context: Context,
  index: number,
  previous: number,
  readings: readonly Reading[],
): Candidate[] {
  const quotation = context.extraction.quotations[index];
  if (!quotation) return [];
  const tokens = paragraphTokens(context, quotation.paragraph);
  const at = tokens.quote.indexOf(index);
  if (at === -1) return [];
  const found = candidatesAround(tokens, at);
  const first = tokens.quote.findIndex((q) => q !== -1) === at;
  if (first && quotation.paragraph > 0 && startsParagraph(tokens, at))
    found.push(...candidatesAtEnd(paragraphTokens(context, quotation.paragraph - 1)));
  const carried = carry(context, index, previous, readings);
  if (carried) found.push(carried);
  return found;
}

const startsParagraph = (t: Tokens, at: number): boolean => !t.kind.slice(0, at).includes(Kind.word);

/** The speaker of the quotation before. */
function carry(
  context: Context,
  index: number,
  previous: number,
  readings: readonly Reading[],
): Candidate | null {
  const best = readings[previous]?.weighed[0]?.candidate;
  if (!best || !readings[previous]?.speaker) return null;
  const { article, quotations } = context.extraction;
  const here = quotations[index];
  const there = quotations[previous];
  if (!here || !there) return null;
  const features: Feature[] = [here.paragraph === there.paragraph ? 'carriedHere' : 'carriedOver'];
  if (here.continues === previous) features.push('carriedLinked');
  if (article.text.slice(there.outer.end, here.outer.start).trim() === '') features.push('carriedDirect');
  features.push(kindOf(best.tokens, best.phrase));
  return { tokens: best.tokens, phrase: best.phrase, cue: best.cue, features };
}

function choose(context: Context, candidates: readonly Candidate[], kind: string): Reading {
  const nobody: Feature[] = kind === 'partial' ? ['nobody', 'nobodyPartial'] : ['nobody'];
  let total = Math.exp(score(nobody));
  const raw = candidates.map((candidate) => {
    const weight = Math.exp(score(candidate.features));
    total += weight;
    return { candidate, weight };
  });
  const weighed = raw
    .map(({ candidate, weight }) => ({ candidate, probability: weight / total }))
    .sort((a, b) => b.probability - a.probability);
  const best = weighed[0];
  if (!best || best.probability < Math.exp(score(nobody)) / total)
    return { speaker: null, cue: null, weighed };
  const named = nameOf(context, best.candidate);
  const confidence = weighed
    .filter(({ candidate }) => same(named, best.candidate, candidate, context))
    .reduce((sum, { probability }) => sum + probability, 0);
  return { speaker: speaker(best.candidate, named, confidence), cue: best.candidate.cue, weighed };
}

function same(named: Named, best: Candidate, other: Candidate, context: Context): boolean {
  if (other === best) return true;
  const name = nameOf(context, other).name;
  return name !== null && name === named.name;
}

function score(features: readonly Feature[]): number {
  let sum = 0;
  for (const feature of features) sum += WEIGHTS[feature];
  return sum;
}

function speaker(candidate: Candidate, named: Named, confidence: number): Speaker {
  const { tokens, phrase, features } = candidate;
  const start = tokens.start[phrase.first] as number;
  const end = tokens.end[phrase.last] as number;
  return {
    name: named.name,
    mention: tokens.text.slice(start, end),
    start,
    end,
    type: named.type,
    confidence: Math.round(confidence * 100) / 100,
    carried:
      features.includes('carriedHere') ||
      features.includes('carriedOver') ||
      features.includes('carriedDirect'),
  };
}
