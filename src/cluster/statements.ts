import type { Corpus } from './corpus.js';
import { type Grouping, group } from './group.js';
import { linksOf } from './link.js';
import { Matcher } from './match.js';
import { relatedTo } from './related.js';

/** A corpus put into statements: block → compare → link → group. */
export interface Statements extends Grouping {
  /** By leader, what overlaps with its members. */
  readonly related: ReadonlyMap<number, readonly number[]>;
}

/** The statements of a corpus whose wordings are linked. */
export function statementsFrom(matcher: Matcher): Statements {
  const grouping = group(matcher);
  return { ...grouping, related: relatedTo(matcher, grouping) };
}

/** The same in this thread. `threads` cuts the work, and makes no other difference. */
export function statementsOf(corpus: Corpus, threshold: number, threads = 1): Statements {
  return statementsFrom(new Matcher(corpus, linksOf(corpus, threshold, threads), threshold));
}
