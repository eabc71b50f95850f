import { quoteId } from '../attribute/attribute.js';
import type { Quote } from '../attribute/quote.js';
import type { Digest } from './digest.js';

/**
 * The records of a digest with other ids for some of its articles, and so for their quotations.
 * @param names the new ids by the article's index in the digest
 */
export function renamed(
  { quotes, records, ends }: Digest,
  names: ReadonlyMap<number, string>,
): Pick<Digest, 'records' | 'ends'> {
  const ids = new Map<string, string>();
  const text = Buffer.from(records.buffer, records.byteOffset, records.byteLength);
  const lines = Array.from(ends, (end, i) => {
    const line = text.toString('utf8', i === 0 ? 0 : ends[i - 1], end);
    const article = names.get(quotes.article[i] as number);
    if (article === undefined) return line;
    const quote = JSON.parse(line) as Quote;
    const id = quoteId(article, quote.start);
    ids.set(quote.id, id);
    const continues = quote.continues === null ? null : (ids.get(quote.continues) ?? null);
    return JSON.stringify({ ...quote, id, article, continues });
  });
  const parts = lines.map((line) => Buffer.from(line));
  let end = 0;
  return { records: Buffer.concat(parts), ends: Uint32Array.from(parts, (part) => (end += part.length)) };
}
