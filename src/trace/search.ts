import { IndirectIndex } from './indirect.js';
import type { Prose, Proses } from './prose.js';
import { type Share, shares } from './shares.js';
import type { Statements } from './statement.js';
import { type Passage, VerbatimIndex } from './verbatim.js';

/**
 * What a run over all prose looks for, the long part of tracing: plain data, in shared memory where it is large, so that
 * any thread does it as it is.
 */
export type Search = ShareSearch | PassageSearch;

/** Which articles share prose. */
export interface ShareSearch {
  readonly kind: 'shares';
  /** The numbers of the articles in order of id. */
  readonly order: Int32Array;
  /** A number for the outlet of each, in that order. */
  readonly outlets: Int32Array;
}

/** Where statements stand without quotation marks. */
export interface PassageSearch {
  readonly kind: 'verbatim' | 'indirect';
  readonly statements: Statements;
}

export interface ArticlePassage extends Passage {
  readonly article: number;
}

export type SearchResult<S extends Search> = S extends ShareSearch ? Share[] : ArticlePassage[];

export function search<S extends Search>(job: S, proses: Proses): SearchResult<S>;
export function search(job: Search, proses: Proses): Share[] | ArticlePassage[] {
  if (job.kind === 'shares') {
    const { order, outlets } = job;
    return shares({ length: order.length, at: (i) => proses.at(order[i] as number) ?? NO_WORDS }, outlets);
  }
  const { kind, statements } = job;
  const index = kind === 'verbatim' ? new VerbatimIndex(statements) : new IndirectIndex(statements);
  const found: ArticlePassage[] = [];
  for (let article = 0; article < proses.length; article++) {
    const prose = proses.at(article);
    if (prose !== undefined) for (const passage of index.passages(prose)) found.push({ article, ...passage });
  }
  return found;
}

const NO_WORDS: Pick<Prose, 'words'> = { words: new Int32Array() };
