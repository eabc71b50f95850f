import { parseHTML } from 'linkedom';
import type { Block } from './block.js';
import type { Finds } from './found.js';
import { takeApart } from './html-blocks.js';
import { bodyLines } from './html-body.js';
import { pageMetadata } from './html-metadata.js';
import { problem } from './problems.js';

/** A page: one article, its text the lines of the body. Nothing on the page is run or fetched. */
export function readHtml(block: Block, html: string): Finds {
  const { document } = parseHTML(html);
  const { fields, articleBody } = pageMetadata(document);
  const lines = bodyLines(takeApart(document));
  const shown = lines.join('\n');
  // Pages that draw their text by script have it in their data only.
  const text = articleBody !== null && shown.length < articleBody.length / 2 ? articleBody : shown;
  if (text === '') {
    const message =
      'no article text on this page; save it from a browser after it has loaded, or give its text as .txt';
    return { found: [], quotes: [], problems: [problem('no-text', block.path, message)] };
  }
  return {
    found: [{ fields: { text }, inferred: fields, bodyStart: 0, record: null }],
    quotes: [],
    problems: [],
  };
}
