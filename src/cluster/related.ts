import { listsBy } from './canonical.js';
import type { Grouping } from './group.js';
import type { Matcher } from './match.js';
import { Standing } from './rule.js';

/**
 * By leader, the quotations of other clusters that match one of its members by text alone but not the leader itself,
 * ascending: statements that overlap without being one.
 */
export function relatedTo(matcher: Matcher, { leader }: Grouping): Map<number, number[]> {
  const { adjacency, corpus } = matcher;
  const carriers = listsBy(corpus.wording, corpus.store.count);
  const found = new Map<number, Set<number>>();
  for (let x = 0; x < corpus.count; x++) {
    if (matcher.standing(x) < Standing.VERBATIM) continue;
    const wording = corpus.wording[x] as number;
    for (let row = adjacency.from[wording] as number; row < (adjacency.from[wording + 1] as number); row++) {
      const other = adjacency.other[row] as number;
      for (let i = carriers.from[other] as number; i < (carriers.from[other + 1] as number); i++) {
        const y = carriers.items[i] as number;
        const head = leader[y] as number;
        if (y === head || head === leader[x] || found.get(head)?.has(x)) continue;
        if (!matcher.matchesAlone(x, y, row) || matches(matcher, x, head)) continue;
        const known = found.get(head);
        if (known === undefined) found.set(head, new Set([x]));
        else known.add(x);
      }
    }
  }
  return new Map(Array.from(found, ([head, quotes]) => [head, [...quotes]]));
}

function matches(matcher: Matcher, x: number, y: number): boolean {
  const row = matcher.linked(x, y);
  return row !== -1 && matcher.match(x, y, row) !== null;
}
