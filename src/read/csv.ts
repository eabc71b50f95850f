import type { Problem } from './article.js';
import type { Block } from './block.js';
import { delimiterOf, rowsOf } from './csv-rows.js';
import { fieldNamed, fieldsOf } from './fields.js';
import type { Finds, Found } from './found.js';
import { problem } from './problems.js';

/** A run of rows of a CSV or TSV file, each an article. */
export function readCsv(block: Block, text: string): Finds {
  const { path } = block;
  const delimiter = delimiterOf(text, block.format);
  const rows = rowsOf(text, delimiter);
  const names: readonly string[] = rows.next().value?.fields ?? [];
  const textColumn = names.findIndex((name) => fieldNamed(name) === 'text');
  if (textColumn === -1) return noText(block, names);
  const found: Found[] = [];
  const problems: Problem[] = [];
  let record = block.firstRecord;
  for (const { fields, line } of rows) {
    record++;
    const row: Record<string, string> = {};
    // With duplicate names the first that is filled counts, as among different names for one thing.
    for (const [index, name] of names.entries()) row[name] ||= fields[index] ?? '';
    if (fields.length > names.length) {
      // Commas in a text that nobody put in marks.
      if (textColumn === names.length - 1)
        row[names[textColumn] as string] = fields.slice(textColumn).join(delimiter);
      const message = `${fields.length} fields under ${names.length} names; put fields that hold the delimiter in quotation marks`;
      problems.push(problem('ragged-row', path, message, { line: block.firstLine + line, column: null }));
    }
    found.push({ fields: fieldsOf(row), inferred: {}, bodyStart: 0, record });
  }
  if (record === 0) problems.push(problem('no-records', path, 'a header and no rows'));
  return { found, quotes: [], problems };
}

/** Said once, for the first block. */
function noText(block: Block, names: readonly string[]): Finds {
  const columns = names.map((name) => name.trim()).join(', ');
  const message = `none of its columns is the text (${columns}): name one "text" (or body, content, article)`;
  const problems = block.firstRecord === 0 ? [problem('no-text', block.path, message)] : [];
  return { found: [], quotes: [], problems };
}
