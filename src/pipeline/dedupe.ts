import type { Collection, CollectOptions } from './collect.js';
import type { DedupeReport } from './report.js';

export interface DedupeOptions extends CollectOptions {
  /** Least similarity of a match by text alone, 0 to 1. Default 0.9. */
  readonly threshold?: number;
}

/** Every statement of the collection once (contract, "The matching rule"). */
export async function dedupe(collection: Collection, _options: DedupeOptions = {}): Promise<DedupeReport> {
  return {
    schema: 1,
    tool: { name: 'quotes', version: '0.1.0' },
    summary: {
      articles: collection.articles.length,
      outlets: 0,
      quotes: collection.quotes.length,
      clusters: 0,
      shared: 0,
      problems: collection.problems.length,
    },
    articles: collection.articles,
    clusters: [],
    problems: collection.problems,
  };
}
