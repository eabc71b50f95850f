import { quoteId } from '../attribute/attribute.js';
import type { Quote } from '../attribute/quote.js';
import { json } from '../text/json.js';
import { type RecordBytes, recordBytes } from './records.js';

/**
 * The records of quotations with other ids for some of the articles, and so for their quotations.
 * @param owners the number of each quotation's article
 * @param names the new ids by that number
 */
export function renamed(
  { records, ends }: RecordBytes,
  owners: Uint32Array,
  names: ReadonlyMap<number, string>,
): RecordBytes {
  const ids = new Map<string, string>();
  const text = Buffer.from(records.buffer, records.byteOffset, records.byteLength);
  const lines = Array.from(ends, (end, i) => {
    const line = text.toString('utf8', i === 0 ? 0 : ends[i - 1], end - 1);
    const article = names.get(owners[i] as number);
    if (article === undefined) return line;
    const quote = JSON.parse(line) as Quote;
    const id = quoteId(article, quote.start);
    ids.set(quote.id, id);
    const continues = quote.continues === null ? null : (ids.get(quote.continues) ?? null);
    return json({ ...quote, id, article, continues });
  });
  return recordBytes(lines);
}
