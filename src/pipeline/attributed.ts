import { attribute } from '../attribute/attribute.js';
import type { Quote } from '../attribute/quote.js';
import { quoteJson } from '../attribute/quote-json.js';
import { type CodedNames, codeNames } from '../cluster/corpus.js';
import { calledBy } from '../trace/block-trace.js';
import { type Packed, unpacked } from './packed.js';
import { type RecordBytes, recordBytes } from './records.js';

/** The speech quotations of articles with their speakers, in order. */
export interface Attributed extends CodedNames {
  readonly records: RecordBytes;
  /** The index of each one's article, and where in its text it starts. */
  readonly article: Uint32Array;
  readonly start: Uint32Array;
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
    records: recordBytes(quotes.map(quoteJson)),
    ...codeNames(quotes),
    article: Uint32Array.from(owners),
    start: Uint32Array.from(quotes, ({ start }) => start),
    speakers: Int32Array.from(quotes, calledBy),
  };
}
