import { attribute } from '../attribute/attribute.js';
import type { Quote } from '../attribute/quote.js';
import { quoteJson } from '../attribute/quote-json.js';
import { nameOf } from '../cluster/corpus.js';
import { calledBy } from '../trace/block-trace.js';
import { type Packed, unpacked } from './packed.js';
import { type RecordBytes, recordBytes } from './records.js';

/** The speech quotations of articles with their speakers, in order. */
export interface Attributed extends RecordBytes {
  /** Their speakers, as `nameOf` writes them. */
  readonly names: readonly (string | null)[];
  /** The words that these are called by, see `calledBy`. */
  readonly called: readonly (string | null)[];
}

/** Who says what; the same in any thread. */
export function attributedIn(articles: Packed): Attributed {
  const quotes: Quote[] = [];
  for (const extraction of unpacked(articles))
    for (const quote of attribute(extraction)) if (quote.kind !== 'other') quotes.push(quote);
  return {
    ...recordBytes(quotes.map(quoteJson)),
    names: quotes.map(nameOf),
    called: quotes.map(calledBy),
  };
}
