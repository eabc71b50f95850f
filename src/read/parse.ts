import type { Article, Problem } from './article.js';
import type { Block } from './block.js';
import { decode } from './encoding.js';
import type { Finds } from './found.js';
import { readJson } from './json.js';
import { readMarkdown } from './markdown.js';
import { makeArticles } from './metadata.js';
import { readNdjson } from './ndjson.js';
import { problem } from './problems.js';
import type { QuoteRecord } from './quote-record.js';
import { readText } from './text.js';

export interface Parsed {
  readonly articles: readonly Article[];
  /** Quotations that `extract --format ndjson` printed, in order. */
  readonly quotes: readonly QuoteRecord[];
  /** The block's bytes are these quotations, each a line as `extract` prints it in UTF-8. */
  readonly isPrinted: boolean;
  readonly problems: readonly Problem[];
}

/**
 * The articles of one block. Depends on nothing but the block, in any thread; asynchronous only because the
 * libraries of a format or encoding are loaded when it first occurs.
 */
export async function parse(block: Block): Promise<Parsed> {
  const { text, problems, isUtf8 } = await decode(block);
  if (text === '' && problems.length > 0) return { articles: [], quotes: [], isPrinted: false, problems };
  const finds = await readAs(block, text);
  const articles = await makeArticles(block, finds.found);
  const blank = articles.find((article) => article.text.trim() === '');
  return {
    articles,
    quotes: finds.quotes,
    isPrinted: isUtf8 && finds.isPrinted === true,
    problems: [...problems, ...finds.problems, ...(blank === undefined ? [] : [isBlank(block, blank)])],
  };
}

function isBlank({ path }: Block, { id }: Article): Problem {
  return problem(
    'empty-file',
    path,
    id === path ? 'there is no text in it' : `the text of ${id} is empty, perhaps of others too`,
  );
}

async function readAs(block: Block, text: string): Promise<Finds> {
  switch (block.format) {
    case 'text':
      return readText(block, text);
    case 'markdown':
      return readMarkdown(block, text);
    case 'csv':
    case 'tsv':
      return (await import('./csv.js')).readCsv(block, text);
    case 'html':
      return (await import('./html.js')).readHtml(block, text);
    case 'json':
      return readJson(block, text);
    default:
      return readNdjson(block, text);
  }
}
