import type { Extraction } from '../extract/quotation.js';
import { hashString, hexOf, SEED } from '../text/hash.js';
import { positions } from '../text/spans.js';
import type { Reading } from './context.js';
import type { Quote } from './quote.js';
import { readSpeakers } from './speakers.js';

/** The quotations of one article as records, each with its speaker. */
export function attribute(extraction: Extraction): Quote[] {
  const { article, quotations } = extraction;
  const position = positions(article.text);
  const seed = hashString(article.id, SEED);
  const speakers = readSpeakers(extraction);
  const quotes: Quote[] = [];
  for (const q of quotations) {
    const { cue: own, speaker } = speakers[quotes.length] as Reading;
    const cue = own ?? q.cue;
    const { line, column } = position(q.start);
    quotes.push({
      id: idAt(seed, q.start),
      article: article.id,
      path: article.path,
      outlet: article.outlet,
      published: article.published,
      text: article.text.slice(q.start, q.end),
      start: q.start,
      end: q.end,
      line,
      column,
      kind: q.kind,
      speaker,
      cue: cue && { text: article.text.slice(cue.start, cue.end), start: cue.start, end: cue.end },
      continues: q.continues === null ? null : (quotes[q.continues] as Quote).id,
    });
  }
  return quotes;
}

/** `q_` and a hash of article id and start. */
export function quoteId(article: string, start: number): string {
  return idAt(hashString(article, SEED), start);
}

function idAt(article: number, start: number): string {
  return `q_${hexOf(hashString(String(start), article))}`;
}
