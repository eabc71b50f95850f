import type { Cluster } from '../cluster/cluster.js';
import { printId } from '../cluster/ids.js';
import { outletNumbers } from '../cluster/outlet-numbers.js';
import { reasonsFor } from '../cluster/reasons.js';
import { version } from '../version.js';
import { clusterLines } from './cluster-lines.js';
import type { Collection } from './collect.js';
import { type ClusterExplanation, explanationOf } from './explain.js';
import { clusterOf, type Outline } from './outline.js';
import type { Records } from './records.js';
import type { PrintableReport } from './report.js';
import { type DedupeOptions, membersOf, poolFor, type Traced, traced } from './traced.js';

export type { DedupeOptions };

/** Every statement of the collection once (docs/matching.md). */
export async function dedupe(collection: Collection, options: DedupeOptions = {}): Promise<PrintableReport> {
  return reportOf(collection, await traced(collection, options));
}

/** The same, and why the statement of an id is as it is; null if there is none. */
export async function explained(
  collection: Collection,
  id: string,
  options: DedupeOptions = {},
): Promise<{ report: PrintableReport; explanation: ClusterExplanation | null }> {
  const { records } = collection;
  const found = await traced(collection, options);
  const report = reportOf(collection, found);
  const { matcher, statements, listing } = found;
  const statement = listing.leaders.findIndex((leader) => printId(listing.ids[leader] as number) === id);
  if (statement === -1) return { report, explanation: null };
  const reasons = reasonsFor(matcher, statements, listing.leaders[statement] as number);
  const cluster = clusterAt(records, outlines(collection, found)(statement));
  return { report, explanation: explanationOf(cluster, reasons, (quote) => records.get(quote)) };
}

/** What is known of a statement, by its place in the listing. Holds no more of the collection than that takes. */
function outlines(
  { articles, records }: Collection,
  { statements: { edits, related }, listing, origins }: Traced,
): (statement: number) => Outline {
  const { leaders, ids } = listing;
  const idOf = (quote: number) => records.get(quote).id;
  return (statement) => {
    const leader = leaders[statement] as number;
    const quotes = membersOf(listing, leader);
    const { sources, origin, unmarked, overlapping } = origins.statement(statement);
    const overlappingLeaders = overlapping.map((other) => leaders[other] as number);
    const besides = new Set([...(related.get(leader) ?? []), ...overlappingLeaders]);
    return {
      id: printId(ids[leader] as number),
      quotes,
      edits: quotes.map((quote) => edits[quote] as number),
      independent: sources.length,
      sources,
      origin,
      unmarked: unmarked.map(({ article, ...carrier }) => ({
        article: articles.at(article)?.id as string,
        ...carrier,
      })),
      related: Array.from(besides, idOf),
    };
  };
}

const clusterAt = (records: Records, outline: Outline): Cluster =>
  clusterOf(
    outline,
    Array.from(outline.quotes, (quote) => records.get(quote)),
  );

/** The report, which holds no more of the collection than it prints. */
function reportOf(collection: Collection, found: Traced): PrintableReport {
  const { articles, records, problems } = collection;
  const { listing, origins } = found;
  const { leaders, shared } = listing;
  const { related } = found.statements;
  const pool = poolFor(collection);
  const outlineOf = outlines(collection, found);
  return {
    schema: 1,
    tool: { name: 'quotes', version },
    summary: {
      articles: articles.length,
      outlets: new Set(outletNumbers(articles)).size,
      quotes: collection.corpus.count,
      clusters: leaders.length,
      shared,
      problems: problems.length,
    },
    articles: {
      *[Symbol.iterator]() {
        let number = 0;
        for (const article of articles) yield { ...article, ...origins.article(number++) };
      },
    },
    copies: origins.copies,
    clusters: {
      *[Symbol.iterator]() {
        for (let i = 0; i < leaders.length; i++) yield clusterAt(records, outlineOf(i));
      },
    },
    clusterLines: (form) =>
      clusterLines({ listing, origins, related }, records.stored, outlineOf, form, pool),
    problems,
  };
}
