import type { Extraction, Kind as QuotationKind } from '../extract/quotation.js';
import { lexiconFor } from '../lexicon/lexicon.js';
import type { Candidate } from './candidate.js';
import { candidatesFor } from './candidates.js';
import { type Context, contextOf, NOBODY, type Reading, type Weighed } from './context.js';
import { EVIDENCE, type Feature, score } from './evidence.js';
import type { Speaker } from './quote.js';
import { nameOf } from './resolve.js';

/** Who said each quotation of an article, read in order: what was said before tells who goes on speaking. */
export function readSpeakers(extraction: Extraction): readonly Reading[] {
  const { article, quotations } = extraction;
  if (quotations.every((quotation) => quotation.kind === 'other')) return quotations.map(() => NOBODY);
  const context = contextOf(extraction, lexiconFor(article.lang));
  let previous = -1;
  quotations.forEach(({ kind }, index) => {
    if (kind === 'other') {
      context.readings.push(NOBODY);
      return;
    }
    context.readings.push(choose(weigh(context, candidatesFor(context, index, previous), kind)));
    previous = index;
  });
  return context.readings;
}

/** The candidates with their shares of probability; null stands for nobody. */
function weigh(context: Context, candidates: readonly Candidate[], kind: QuotationKind): Weighed[] {
  const nobody: Feature[] =
    kind === 'partial' ? [EVIDENCE.nobody, EVIDENCE.nobodyPartial] : [EVIDENCE.nobody];
  const weighed: Weighed[] = [{ candidate: null, named: null, features: nobody, probability: 0 }];
  for (const candidate of candidates) {
    const named = nameOf(context, candidate);
    const { features } = candidate;
    const known = named.known && candidate.named === null;
    weighed.push({
      candidate,
      named,
      features: known ? [...features, EVIDENCE.known] : features,
      probability: 0,
    });
  }
  let total = 0;
  for (const entry of weighed) total += entry.probability = Math.exp(score(entry.features));
  for (const entry of weighed) entry.probability /= total;
  return weighed;
}

function likeliest(weighed: readonly Weighed[]): Weighed | undefined {
  let best = weighed[0];
  for (const entry of weighed) if (best === undefined || entry.probability > best.probability) best = entry;
  return best;
}

function choose(weighed: readonly Weighed[]): Reading {
  const best = likeliest(weighed);
  if (!best?.candidate || !best.named)
    return { speaker: null, chosen: null, named: null, cue: null, weighed };
  let confidence = 0;
  for (const { named, candidate, probability } of weighed)
    if (candidate === best.candidate || (named?.name != null && named.name === best.named.name))
      confidence += probability;
  return {
    speaker: speakerOf(best.candidate, best.named, confidence),
    chosen: best.candidate,
    named: best.named,
    cue: best.candidate.cue,
    weighed,
  };
}

function speakerOf(
  { tokens, phrase, features }: Candidate,
  named: NonNullable<Reading['named']>,
  confidence: number,
): Speaker {
  const start = tokens.start[phrase.first] as number;
  const end = tokens.end[phrase.last] as number;
  return {
    name: named.name,
    mention: tokens.text.slice(start, end),
    start,
    end,
    type: named.type,
    confidence: Math.round(confidence * 100) / 100,
    carried: features.includes(EVIDENCE.carriedHere) || features.includes(EVIDENCE.carriedOver),
  };
}
