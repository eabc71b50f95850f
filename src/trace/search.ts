import { IndirectIndex } from './indirect.js';
import type { Prose } from './prose.js';
import { type Share, shares } from './shares.js';
import { type StatementColumns, unpacked } from './statement.js';
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
  readonly statements: StatementColumns;
}

export interface ArticlePassage extends Passage {
  /** Index among the proses. */
  readonly article: number;
}

export type SearchResult<S extends Search> = S extends ShareSearch ? Share[] : ArticlePassage[];

export function search<S extends Search>(job: S): SearchResult<S>;
export function search(job: Search): Share[] | ArticlePassage[] {
  if (job.kind === 'shares') return shares(job.proses.map(orNone), job.outlets);
  const statements = unpacked(job.statements);
  const index = job.kind === 'verbatim' ? new VerbatimIndex(statements) : new IndirectIndex(statements);
  return job.proses.flatMap((prose, article) =>
    prose === undefined ? [] : index.passages(prose).map((passage) => ({ article, ...passage })),
  );
}

const NO_WORDS = { words: new Uint32Array() };
const orNone = (prose: Prose | undefined): Pick<Prose, 'words'> => prose ?? NO_WORDS;
