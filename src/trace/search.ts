import { IndirectIndex } from './indirect.js';
import type { Prose } from './prose.js';
import { type Share, shares } from './shares.js';
import type { Statements } from './statement.js';
import { type Passage, VerbatimIndex } from './verbatim.js';

/**
 * A run over all prose, the long part of tracing: plain data, in shared memory where it is large, so that any thread
 * does it as it is.
 */
export type Search = ShareSearch | PassageSearch;

/** Which articles share prose. */
export interface ShareSearch {
  readonly kind: 'shares';
  /** Undefined where the text was not read. */
  readonly proses: readonly (Prose | undefined)[];
  /** A number for each article's outlet. */
  readonly outlets: Int32Array;
}

/** Where statements stand without quotation marks. */
export interface PassageSearch {
  readonly kind: 'verbatim' | 'indirect';
  readonly proses: readonly (Prose | undefined)[];
  readonly statements: Statements;
}

export interface ArticlePassage extends Passage {
  /** Index among the proses. */
  readonly article: number;
}

export type SearchResult<S extends Search> = S extends ShareSearch ? Share[] : ArticlePassage[];

export function search<S extends Search>(job: S): SearchResult<S>;
export function search(job: Search): Share[] | ArticlePassage[] {
  if (job.kind === 'shares') return shares(job.proses.map(orNone), job.outlets);
  const { kind, proses, statements } = job;
  const index = kind === 'verbatim' ? new VerbatimIndex(statements) : new IndirectIndex(statements);
  const found: ArticlePassage[] = [];
  for (let article = 0; article < proses.length; article++) {
    const prose = proses[article];
    if (prose !== undefined) for (const passage of index.passages(prose)) found.push({ article, ...passage });
  }
  return found;
}

const NO_WORDS = { words: new Int32Array() };
const orNone = (prose: Prose | undefined): Pick<Prose, 'words'> => prose ?? NO_WORDS;
