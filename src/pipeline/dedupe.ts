import type { Quote } from '../attribute/quote.js';
import { byCodeUnit } from '../cluster/canonical.js';
import type { Cluster } from '../cluster/cluster.js';
import { corpusOf } from '../cluster/corpus.js';
import { describe } from '../cluster/describe.js';
import { clusterIds } from '../cluster/ids.js';
import { statementsOf } from '../cluster/statements.js';
import { version } from '../version.js';
import type { Collection, CollectOptions } from './collect.js';
import type { DedupeReport } from './report.js';

export interface DedupeOptions extends CollectOptions {
  /** Least similarity of a match by text alone, 0 to 1. Default 0.9. */
  readonly threshold?: number;
}

/** Every statement of the collection once (docs/matching.md). */
export async function dedupe(collection: Collection, options: DedupeOptions = {}): Promise<DedupeReport> {
  const speech = collection.quotes.filter((quote) => quote.kind !== 'other');
  const clusters = clustersOf(speech, options.threshold ?? 0.9);
  return {
    schema: 1,
    tool: { name: 'quotes', version },
    summary: {
      articles: collection.articles.length,
      outlets: new Set(collection.articles.map((article) => article.outlet ?? `\0${article.id}`)).size,
      quotes: speech.length,
      clusters: clusters.length,
      shared: clusters.filter((cluster) => cluster.outlets.length > 1).length,
      problems: collection.problems.length,
    },
    articles: collection.articles,
    clusters,
    problems: collection.problems,
  };
}

function clustersOf(quotes: readonly Quote[], threshold: number): Cluster[] {
  const corpus = corpusOf(quotes);
  const { leader, edits, order, related } = statementsOf(corpus, threshold);
  const members = new Map<number, number[]>();
  for (const quote of order) {
    const head = leader[quote] as number;
    const known = members.get(head);
    if (known === undefined) members.set(head, [quote]);
    else known.push(quote);
  }
  const ids = clusterIds(corpus, members.keys());
  const clusters = Array.from(members, ([head, own]) =>
    describe({
      id: ids.get(head) as string,
      quotes: own.map((quote) => quotes[quote] as Quote),
      edits: own.map((quote) => edits[quote] as number),
      related: (related.get(head) ?? []).map((quote) => (quotes[quote] as Quote).id),
    }),
  );
  return clusters.sort(
    (x, y) =>
      y.outlets.length - x.outlets.length ||
      y.quotes.length - x.quotes.length ||
      byCodeUnit(x.firstSeen.published ?? '~', y.firstSeen.published ?? '~') ||
      byCodeUnit(x.id, y.id),
  );
}
