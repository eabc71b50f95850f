import type { Quote } from '../attribute/quote.js';
import { group } from '../cluster/group.js';
import { printId } from '../cluster/ids.js';
import { linksOf } from '../cluster/link.js';
import { list } from '../cluster/listing.js';
import { Matcher } from '../cluster/match.js';
import { reasonsFor } from '../cluster/reasons.js';
import type { Collection } from './collect.js';

export interface Explained {
  readonly quote: Quote;
  readonly because: string;
}

export interface ClusterExplanation {
  readonly leader: Quote;
  readonly members: readonly Explained[];
  readonly outside: readonly Explained[];
}

/** Why a cluster is as it is; null if there is none of that id. */
export function explainCluster(
  collection: Collection,
  id: string,
  threshold = 0.9,
): ClusterExplanation | null {
  const { corpus, records } = collection;
  const matcher = new Matcher(corpus, linksOf(corpus, threshold), threshold);
  const grouping = group(matcher);
  const { leaders, ids } = list(corpus, grouping);
  const leader = leaders.find((quote) => printId(ids[quote] as number) === id);
  if (leader === undefined) return null;
  const { members, outside } = reasonsFor(matcher, grouping, leader);
  const explained = ({ quote, because }: { quote: number; because: string }) => ({
    quote: records.get(quote),
    because,
  });
  return { leader: records.get(leader), members: members.map(explained), outside: outside.map(explained) };
}
