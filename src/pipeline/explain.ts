import type { Quote } from '../attribute/quote.js';
import type { Cluster, Member } from '../cluster/cluster.js';
import type { Reasons } from '../cluster/reasons.js';

export interface Explained<Q extends Quote = Quote> {
  readonly quote: Q;
  readonly because: string;
}

/** Why a statement is as it is. */
export interface ClusterExplanation {
  readonly cluster: Cluster;
  /** All but the leader. */
  readonly members: readonly Explained<Member>[];
  /** The nearest quotations of other statements, nearest first. */
  readonly outside: readonly Explained[];
}

/** @param quotation the record of a quotation by its number */
export function explanationOf(
  cluster: Cluster,
  reasons: Reasons,
  quotation: (quote: number) => Quote,
): ClusterExplanation {
  const why = new Map(reasons.members.map(({ quote, because }) => [quotation(quote).id, because]));
  return {
    cluster,
    members: cluster.quotes.slice(1).map((quote) => ({ quote, because: why.get(quote.id) as string })),
    outside: reasons.outside.map(({ quote, because }) => ({ quote: quotation(quote), because })),
  };
}
