import type { Problem } from './article.js';
import type { Block } from './block.js';
import type { Finds, Found } from './found.js';
import { jsonFault } from './json-fault.js';
import { printedQuote } from './printed-quote.js';
import { problem, tooLarge } from './problems.js';
import { looksLikeQuote, type QuoteRecord, quoteRecordFault, quoteRecordOf } from './quote-record.js';
import { recordsIn } from './records.js';

/** A run of lines, each an article or a quotation that `quotes extract` printed. A bad line does not stop the others. */
export function readNdjson(block: Block, text: string): Finds {
  const found: Found[] = [];
  const quotes: QuoteRecord[] = [];
  const problems: Problem[] = [];
  const limit = block.options.maxSize;
  let line = block.firstLine - 1;
  let record = block.firstRecord;
  let isPrinted = true;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const json = text.slice(start, end);
    start = end + 1;
    line++;
    const printed = limit === undefined ? printedQuote(json) : null;
    if (printed !== null) {
      quotes.push(printed);
      record++;
      continue;
    }
    isPrinted = false;
    if (json.trim() === '') continue;
    record++;
    if (limit !== undefined && Buffer.byteLength(json) > limit) {
      problems.push(tooLarge(block.path, 'this line', limit, line));
      continue;
    }
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch {
      const column = jsonFault(json) + 1;
      const message = 'this line is not valid JSON and is skipped; correct it and run again';
      problems.push(problem('bad-json', block.path, message, { line, column }));
      continue;
    }
    const at = { line, column: 1 };
    if (looksLikeQuote(value)) {
      const fault = quoteRecordFault(value);
      if (fault === null) quotes.push(quoteRecordOf(value));
      else
        problems.push(
          problem('bad-json', block.path, `this quotation has no usable "${fault}" and is skipped`, at),
        );
      continue;
    }
    const records = recordsIn(value) ?? [];
    for (const fields of records)
      if (fields !== null) found.push({ fields, inferred: {}, bodyStart: 0, record });
    if (records.every((fields) => fields === null))
      problems.push(
        problem(
          'no-text',
          block.path,
          'no article text in this line: name the field "text" (or body, content, articleBody)',
          at,
        ),
      );
  }
  return { found, quotes, isPrinted, problems };
}
