import type { Block } from './block.js';
import type { Fields } from './fields.js';
import type { Finds } from './found.js';
import { frontMatter } from './front-matter.js';

/** A plain text file: one article, with its front matter, a leading date and its headline taken note of. */
export async function readText(block: Block, text: string): Promise<Finds> {
  const matter = await frontMatter(block.path, text);
  const date = leadingDate(text, matter.end);
  const headline = headlineOf(text, date.end);
  const fields: Fields = {
    ...(date.published === null ? {} : { published: date.published }),
    ...matter.fields,
    text,
  };
  const inferred: Fields = headline === null ? {} : { title: headline };
  return {
    found: [{ fields, inferred, bodyStart: date.end, record: null }],
    quotes: [],
    problems: matter.problems,
  };
}

/** `date 2031-05-02 ` in front of the prose, as some exports write it. */
function leadingDate(
  text: string,
  from: number,
): { readonly published: string | null; readonly end: number } {
  const pattern = /\s{0,20}date[ \t]{1,4}(\d{4}-\d\d-\d\d)(?:\s|$)/iy;
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null
    ? { published: null, end: from }
    : { published: match[1] as string, end: pattern.lastIndex };
}

const HEADLINE_LENGTH = 200;

/** The first line if it stands alone, is short and ends no sentence; it stays in the text. */
function headlineOf(text: string, from: number): string | null {
  let start = from;
  while (isBlank(text.charCodeAt(start)) || isLineEnd(text.charCodeAt(start))) start++;
  let end = start;
  while (end < text.length && !isLineEnd(text.charCodeAt(end)))
    if (++end - start > HEADLINE_LENGTH) return null;
  if (!blankLineAt(text, end)) return null;
  const line = text.slice(start, end).trimEnd();
  return line === '' || /[.:,;…]$|[.!?][”"’']$/.test(line) ? null : line;
}

/** Whether the line that ends at `at` is followed by an empty one. */
function blankLineAt(text: string, at: number): boolean {
  let ends = 0;
  for (let next = at; next < text.length; next++) {
    const code = text.charCodeAt(next);
    if (code === 10 || (code === 13 && text.charCodeAt(next + 1) !== 10)) ends++;
    else if (code !== 13 && !isBlank(code)) break;
    if (ends === 2) return true;
  }
  return false;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
