import type { Cluster } from '../cluster/cluster.js';
import type { Article, Problem } from '../read/article.js';
import type { CopyGroup } from '../trace/copies.js';
import type { Filter } from './filter.js';

/** What was found, counted before any filter. */
export interface Summary {
  readonly articles: number;
  /** An article without an outlet stands for itself. */
  readonly outlets: number;
  readonly quotes: number;
  readonly clusters: number;
  /** Clusters in two outlets or more. */
  readonly shared: number;
  readonly problems: number;
}

/** How statements are printed as lines of JSON. */
export interface LineForm {
  readonly filter: Filter;
  /** What a line begins with instead of `{`. */
  readonly opening: string;
  /** What stands between two lines, line end included. */
  readonly separator: string;
}

/** An article as the report lists it. */
export interface ReportArticle
  extends Pick<Article, 'id' | 'path' | 'outlet' | 'title' | 'published' | 'url'> {
  /** Number of its speech quotations. */
  readonly quotes: number;
  /** Outlets that the text itself names as its source, in order of first mention; null where the text was not read. */
  readonly credits: readonly string[] | null;
  /** The article that its prose is taken from, where the evidence says which, and the share of the smaller one's prose. */
  readonly copyOf: { readonly article: string; readonly share: number } | null;
}

/**
 * All that `quotes dedupe` prints. `articles` and `clusters` can be run through as often as wanted and are made
 * while one does, so that a report larger than memory can be written.
 */
export interface DedupeReport {
  readonly schema: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly summary: Summary;
  readonly articles: Iterable<ReportArticle>;
  /** Groups of articles that share prose. */
  readonly copies: readonly CopyGroup[];
  /** Most outlets first, then most quotations, then first seen (unknown last), then id. */
  readonly clusters: Iterable<Cluster>;
  readonly problems: readonly Problem[];
}

/** A report whose statements can be had in print, too: several threads make them, quicker than one reads them. */
export interface PrintableReport extends DedupeReport {
  /** The statements that pass a filter as JSON in UTF-8, a line each. */
  readonly clusterLines: (form: LineForm) => AsyncIterable<Uint8Array>;
}
