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
  const carriersOf = (wording: number) =>
    carriers.items.subarray(carriers.from[wording], carriers.from[wording + 1]);
  // By wording, the leader of all that have it: of a statement that went round nothing need be compared.
  const common = new Uint32Array(corpus.store.count).fill(NOBODY);
  corpus.wording.forEach((wording, quote) => {
    if (common[wording] !== leader[quote])
      common[wording] = common[wording] === NOBODY ? (leader[quote] as number) : SEVERAL;
  });
  const found = new Map<number, Set<number>>();
  const relate = (x: number, head: number) => {
    if (head === leader[x] || found.get(head)?.has(x) || matches(matcher, x, head)) return;
    const known = found.get(head);
    if (known === undefined) found.set(head, new Set([x]));
    else known.add(x);
  };
  for (let wording = 0; wording < corpus.store.count; wording++) {
    if ((corpus.store.standing[wording] as number) < Standing.VERBATIM) continue;
    const own = carriersOf(wording);
    // Equal words match by text alone.
    if (common[wording] === SEVERAL)
      for (const head of new Set(own.map((y) => leader[y] as number)))
        if (corpus.wording[head] !== wording) for (const x of own) relate(x, head);
    for (let row = adjacency.from[wording] as number; row < (adjacency.from[wording + 1] as number); row++) {
      const other = adjacency.other[row] as number;
      if (common[wording] !== SEVERAL && common[wording] === common[other]) continue;
      for (const y of carriersOf(other)) {
        const head = leader[y] as number;
        if (y === head) continue;
        for (const x of own) if (head !== leader[x] && matcher.matchesAlone(x, y, row)) relate(x, head);
      }
    }
  }
  return new Map(Array.from(found, ([head, quotes]) => [head, [...quotes].sort((x, y) => x - y)]));
}

const NOBODY = 0xffffffff;
const SEVERAL = 0xfffffffe;

function matches(matcher: Matcher, x: number, y: number): boolean {
  const row = matcher.linked(x, y);
  return row !== -1 && matcher.match(x, y, row) !== null;
}
