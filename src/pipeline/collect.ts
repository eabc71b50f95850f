import type { Quote } from '../attribute/quote.js';
import type { Problem } from '../read/article.js';
import type { Block } from '../read/block.js';
import { parse } from '../read/parse.js';
import { analyse } from './analyse.js';
import type { ReportArticle } from './report.js';

/** How far a long run has come. */
export interface Progress {
  readonly articles: number;
  readonly quotes: number;
  /** Share of the linking that is done, 0 to 1; 0 while articles are still read. */
  readonly linked: number;
}

export interface CollectOptions {
  /** Threads besides the main one; small inputs start none. Default: the number of processors. */
  readonly workers?: number;
  readonly onProgress?: (progress: Progress) => void;
}

/** What is kept of all articles: their quotations, not their prose. */
export interface Collection {
  readonly articles: readonly ReportArticle[];
  readonly quotes: readonly Quote[];
  readonly problems: readonly Problem[];
}

/** Reads and analyses every block; problems among the blocks (a missing path) are passed on in their place. */
export async function collect(
  input: Iterable<Block | Problem> | AsyncIterable<Block | Problem>,
  _options: CollectOptions = {},
): Promise<Collection> {
  const articles: ReportArticle[] = [];
  const quotes: Quote[] = [];
  const problems: Problem[] = [];
  for await (const block of input) {
    if (!('bytes' in block)) {
      problems.push(block);
      continue;
    }
    const parsed = await parse(block);
    problems.push(...parsed.problems);
    quotes.push(...parsed.quotes);
    for (const article of parsed.articles) {
      const analysis = analyse(article);
      problems.push(...analysis.problems);
      quotes.push(...analysis.quotes);
      const { id, path, outlet, title, published, url } = article;
      const count = analysis.quotes.filter((quote) => quote.kind !== 'other').length;
      articles.push({ id, path, outlet, title, published, url, quotes: count, credits: null, copyOf: null });
    }
  }
  return { articles, quotes, problems };
}
