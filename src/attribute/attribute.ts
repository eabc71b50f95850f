import type { Extraction } from '../extract/quotation.js';
import { hashString, hexOf, SEED } from '../text/hash.js';
import { positions } from '../text/spans.js';
import type { Quote } from './quote.js';
import { readSpeakers } from './speakers.js';

/** The quotations of one article as records, each with its speaker. */
export function attribute(extraction: Extraction): Quote[] {
  const { article, quotations } = extraction;
  const position = positions(article.text);
  const seed = hashString(article.id, SEED);
  const ids = quotations.map((q) => idAt(seed, q.start));
  const speakers = readSpeakers(extraction);
  return quotations.map((q, index) => {
    const cue = speakers[index]?.cue ?? q.cue;
    return {
      id: ids[index] as string,
      article: article.id,
      path: article.path,
      outlet: article.outlet,
      published: article.published,
      text: article.text.slice(q.start, q.end),
      start: q.start,
      end: q.end,
      ...position(q.start),
      kind: q.kind,
      speaker: speakers[index]?.speaker ?? null,
      cue: cue && { text: article.text.slice(cue.start, cue.end), start: cue.start, end: cue.end },
      continues: q.continues === null ? null : (ids[q.continues] as string),
    };
  });
}

/** `q_` and a hash of article id and start. */
export function quoteId(article: string, start: number): string {
  return idAt(hashString(article, SEED), start);
}

function idAt(article: number, start: number): string {
  return `q_${hexOf(hashString(String(start), article))}`;
}
