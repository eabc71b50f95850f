import { attribute } from '../attribute/attribute.js';
import type { Quote } from '../attribute/quote.js';
import { quoteJson } from '../attribute/quote-json.js';
import { type Coded, code } from '../cluster/corpus.js';
import { calledBy } from '../trace/block-trace.js';
import { type Packed, unpacked } from './packed.js';
import { type RecordBytes, recordBytes } from './records.js';

/** The speech quotations of articles with their speakers, in order. */
export interface Attributed extends RecordBytes {
  /** Articles by their index. */
  readonly quotes: Coded;
  /** What the speaker of each is called by, see `calledBy`. */
  readonly speakers: Int32Array;
}

/** Who says what; the same in any thread. */
export function attributedIn(articles: Packed): Attributed {
  const quotes: Quote[] = [];
  const owners: number[] = [];
  unpacked(articles).forEach((extraction, owner) => {
    for (const quote of attribute(extraction)) {
      if (quote.kind === 'other') continue;
      owners.push(owner);
      quotes.push(quote);
    }
  });
  return {
    ...recordBytes(quotes.map(quoteJson)),
    quotes: code(quotes, Uint32Array.from(owners)),
    speakers: Int32Array.from(quotes, calledBy),
  };
}
