import { adjacencyOf } from './adjacency.js';
import { countFrequencies } from './block.js';
import type { Corpus } from './corpus.js';
import { type Grouping, group } from './group.js';
import { type LinkJob, link, linkOrder } from './link.js';
import { Matcher } from './match.js';
import { relatedTo } from './related.js';
import { limitsOf } from './rule.js';

/** A corpus put into statements: block → compare → link → group. */
export interface Statements extends Grouping {
  /** By leader, what overlaps with its members. */
  readonly related: ReadonlyMap<number, readonly number[]>;
}

export function statementsOf(corpus: Corpus, threshold: number): Statements {
  const limits = limitsOf(threshold);
  const order = linkOrder(corpus.store);
  const job: LinkJob = {
    store: corpus.store,
    vocabulary: corpus.vocabulary.length,
    order,
    rare: countFrequencies(corpus.store),
    limit: limits.corroborated,
    from: 0,
    to: order.length,
  };
  const matcher = new Matcher(corpus, adjacencyOf(corpus, [link(job)]), limits);
  const grouping = group(matcher);
  return { ...grouping, related: relatedTo(matcher, grouping) };
}
