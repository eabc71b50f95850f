import { quoteId } from '../attribute/attribute.js';
import type { Quote } from '../attribute/quote.js';
import { json } from '../text/json.js';
import type { Digest } from './digest.js';
import { type RecordBytes, recordBytes } from './records.js';

/**
 * The records of a digest with other ids for some of its articles, and so for their quotations.
 * @param names the new ids by the article's index in the digest
 */
export function renamed({ quotes, records, ends }: Digest, names: ReadonlyMap<number, string>): RecordBytes {
  const ids = new Map<string, string>();
  const text = Buffer.from(records.buffer, records.byteOffset, records.byteLength);
  const lines = Array.from(ends, (end, i) => {
    const line = text.toString('utf8', i === 0 ? 0 : ends[i - 1], end - 1);
    const article = names.get(quotes.article[i] as number);
    if (article === undefined) return line;
    const quote = JSON.parse(line) as Quote;
    const id = quoteId(article, quote.start);
    ids.set(quote.id, id);
    const continues = quote.continues === null ? null : (ids.get(quote.continues) ?? null);
    return json({ ...quote, id, article, continues });
  });
  return recordBytes(lines);
}
