import type { Extraction } from '../extract/quotation.js';
import type { Feature } from './evidence.js';
import { readSpeakers } from './speakers.js';

/** Somebody who may have spoken: the likelier first. */
export interface Suspect {
  /** The words that name it; null for nobody. */
  readonly mention: string | null;
  readonly name: string | null;
  /** Its share of probability among all suspects. */
  readonly probability: number;
  readonly evidence: readonly Feature[];
}

/** Who was weighed as the speaker of the quotation whose content begins at `start`, and by what. */
export function suspectsAt(extraction: Extraction, start: number): Suspect[] {
  const index = extraction.quotations.findIndex((quotation) => quotation.start === start);
  const { text } = extraction.article;
  const weighed = [...(readSpeakers(extraction)[index]?.weighed ?? [])];
  return weighed
    .sort((a, b) => b.probability - a.probability)
    .map(({ candidate, named, features, probability }) => ({
      mention:
        candidate &&
        text.slice(
          candidate.tokens.start[candidate.phrase.first],
          candidate.tokens.end[candidate.phrase.last],
        ),
      name: named?.name ?? null,
      probability,
      evidence: features,
    }));
}
