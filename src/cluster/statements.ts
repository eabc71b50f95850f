import { adjacencyOf } from './adjacency.js';
import type { Corpus } from './corpus.js';
import { type Grouping, group } from './group.js';
import { aloneJobs, link, scopeJobs } from './link.js';
import { Matcher } from './match.js';
import type { Links } from './pairs.js';
import { relatedTo } from './related.js';
import { limitsOf } from './rule.js';

/** A corpus put into statements: block → compare → link → group. */
export interface Statements extends Grouping {
  /** By leader, what overlaps with its members. */
  readonly related: ReadonlyMap<number, readonly number[]>;
}

/** The statements of a corpus whose wordings are linked. */
export function statementsFrom(corpus: Corpus, threshold: number, links: readonly Links[]): Statements {
  const matcher = new Matcher(corpus, adjacencyOf(corpus, links), limitsOf(threshold));
  const grouping = group(matcher);
  return { ...grouping, related: relatedTo(matcher, grouping) };
}

/** The same in this thread. `jobs` cuts the work, and makes no other difference. */
export function statementsOf(corpus: Corpus, threshold: number, jobs = 1): Statements {
  const alone = aloneJobs(corpus, threshold, jobs).map(link);
  const corroborated = scopeJobs(corpus, threshold, alone, jobs).map(link);
  return statementsFrom(corpus, threshold, [...alone, ...corroborated]);
}
