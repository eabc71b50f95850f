import { IndirectIndex } from './indirect.js';
import type { Prose, Proses } from './prose.js';
import { type Reports, reportsBy, reportsIn } from './reports.js';
import { type Share, shares } from './shares.js';
import type { Statements } from './statement.js';
import { type Passage, VerbatimIndex } from './verbatim.js';

/**
 * What a run over all prose looks for, the long part of tracing: plain data, in shared memory where it is large, so that
 * any thread does it as it is.
 */
export type Search = ProseSearch | VerbatimSearch | IndirectSearch;

/** What can be told before it is known which quotations make a statement. */
export interface ProseSearch {
  readonly kind: 'prose';
  /** The numbers of the articles in order of id. */
  readonly order: Int32Array;
  /** A number for the outlet of each, in that order. */
  readonly outlets: Int32Array;
  /** What the speakers of all quotations are called by. */
  readonly speakers: Int32Array;
}

export interface ProseFound {
  /** Which articles share prose, by their place in order of id. */
  readonly shares: readonly Share[];
  readonly reports: Reports;
}

/** Where statements stand word by word, without quotation marks. */
export interface VerbatimSearch {
  readonly kind: 'verbatim';
  readonly statements: Statements;
}

/** Where they stand as indirect speech. */
export interface IndirectSearch {
  readonly kind: 'indirect';
  readonly statements: Statements;
  readonly reports: Reports;
}

export interface ArticlePassage extends Passage {
  readonly article: number;
}

export type SearchResult<S extends Search> = S extends ProseSearch ? ProseFound : ArticlePassage[];

export function search<S extends Search>(job: S, proses: Proses): SearchResult<S>;
export function search(job: Search, proses: Proses): ProseFound | ArticlePassage[] {
  switch (job.kind) {
    case 'prose': {
      const { order, outlets, speakers } = job;
      const ordered = { length: order.length, at: (i: number) => proses.at(order[i] as number) ?? NO_WORDS };
      return { shares: shares(ordered, outlets), reports: reportsIn(proses, speakers) };
    }
    case 'verbatim': {
      const index = new VerbatimIndex(job.statements);
      return passages(proses, (article) => {
        const prose = proses.at(article);
        return prose === undefined ? [] : index.passages(prose);
      });
    }
    case 'indirect': {
      const index = new IndirectIndex(job.statements);
      return passages(proses, (article) => {
        const reports = reportsBy(job.reports, article);
        // Prose that reports nothing need not be read back.
        const prose = reports.length === 0 ? undefined : proses.at(article);
        return prose === undefined ? [] : reports.flatMap((report) => index.passages(prose, report));
      });
    }
  }
}

function passages({ length }: Proses, passagesOf: (article: number) => readonly Passage[]): ArticlePassage[] {
  const found: ArticlePassage[] = [];
  for (let article = 0; article < length; article++)
    for (const passage of passagesOf(article)) found.push({ article, ...passage });
  return found;
}

const NO_WORDS: Pick<Prose, 'words'> = { words: new Int32Array() };
