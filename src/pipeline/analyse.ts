import { attribute } from '../attribute/attribute.js';
import type { Quote } from '../attribute/quote.js';
import { extract } from '../extract/extract.js';
import type { Article, Problem } from '../read/article.js';

/** What is kept of an article: all but its prose. */
export interface Analysis {
  readonly article: Omit<Article, 'text'>;
  readonly quotes: readonly Quote[];
  readonly problems: readonly Problem[];
}

/** One article through the stages that look at one article by itself. */
export function analyse(article: Article): Analysis {
  const extraction = extract(article);
  const { text: _, ...kept } = article;
  return { article: kept, quotes: attribute(extraction), problems: extraction.problems };
}
