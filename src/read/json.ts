import { positions } from '../text/spans.js';
import type { Block } from './block.js';
import type { Finds, Found } from './found.js';
import { jsonFault } from './json-fault.js';
import { readNdjson } from './ndjson.js';
import { problem } from './problems.js';
import { recordsIn } from './records.js';

/** A JSON file: one article, an array of articles, or an object that holds them. */
export function readJson(block: Block, text: string): Finds {
  const { path } = block;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (isLines(text)) return readNdjson(block, text);
    const fault = jsonFault(text);
    const what =
      fault >= text.trimEnd().length ? 'the file ends in the middle of a value' : 'not valid JSON here';
    return nothing(problem('bad-json', path, `${what}; correct it and run again`, positions(text)(fault)));
  }
  const records = recordsIn(value);
  if (records === null)
    return nothing(
      problem(
        'no-text',
        path,
        'no article text in it: name the field "text" (or body, content, articleBody)',
      ),
    );
  if (records.length === 0) return nothing(problem('no-records', path, 'no article in it'));
  const alone = !Array.isArray(value) && records.length === 1;
  const found: Found[] = [];
  const problems = [];
  for (const [index, fields] of records.entries()) {
    const record = alone ? null : index + 1;
    if (fields !== null) found.push({ fields, inferred: {}, bodyStart: 0, record });
    else problems.push(problem('no-text', path, `element ${index + 1} has no text; the others are read`));
  }
  return { found, quotes: [], problems };
}

/** Several JSON values, one a line, in a file that calls itself .json, as many exports do. */
function isLines(text: string): boolean {
  const end = text.indexOf('\n');
  if (end === -1 || text.slice(end).trim() === '') return false;
  try {
    return typeof JSON.parse(text.slice(0, end)) === 'object';
  } catch {
    return false;
  }
}

function nothing(fault: ReturnType<typeof problem>): Finds {
  return { found: [], quotes: [], problems: [fault] };
}
