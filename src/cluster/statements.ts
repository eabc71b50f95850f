import { type Adjacency, adjacencyOf } from './adjacency.js';
import { countFrequencies } from './block.js';
import type { Corpus } from './corpus.js';
import { type Grouping, group } from './group.js';
import { type LinkJob, type Links, link, linkOrder } from './link.js';
import { Matcher } from './match.js';
import { relatedTo } from './related.js';
import { type Limits, limitsOf } from './rule.js';

/** A corpus put into statements: block → compare → link → group. */
export interface Statements extends Grouping {
  /** By leader, what overlaps with its members. */
  readonly related: ReadonlyMap<number, readonly number[]>;
}

/** Wordings whose pieces one linking job holds in memory; what jobs there are makes no difference to the links. */
const JOB = 400_000;

/** Linking cut into jobs, at least `least` of them, that can be run in any order and thread. */
export function linkJobs(corpus: Corpus, threshold: number, least: number): LinkJob[] {
  const { store, vocabulary } = corpus;
  const order = linkOrder(store);
  const rare = countFrequencies(store);
  const { corroborated: limit } = limitsOf(threshold);
  const count = Math.max(least, Math.ceil(order.length / JOB));
  const edge = (n: number) => Math.floor((n * order.length) / count);
  return Array.from({ length: count }, (_, n) => ({
    store,
    vocabulary: vocabulary.length,
    order,
    rare,
    limit,
    from: edge(n),
    to: edge(n + 1),
  }));
}

/** The statements of a corpus whose wordings are linked. */
export function statementsFrom(corpus: Corpus, threshold: number, links: readonly Links[]): Statements {
  const limits: Limits = limitsOf(threshold);
  const adjacency: Adjacency = adjacencyOf(corpus, links);
  const matcher = new Matcher(corpus, adjacency, limits);
  const grouping = group(matcher);
  return { ...grouping, related: relatedTo(matcher, grouping) };
}

export function statementsOf(corpus: Corpus, threshold: number, jobs = 1): Statements {
  return statementsFrom(corpus, threshold, linkJobs(corpus, threshold, jobs).map(link));
}
