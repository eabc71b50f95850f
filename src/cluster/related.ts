import { distancesAt, otherAt } from './adjacency.js';
import { carriersIn, listsBy } from './canonical.js';
import type { Grouping } from './group.js';
import type { Matcher } from './match.js';
import type { PairDistances } from './pairs.js';
import { Standing } from './rule.js';

/**
 * By leader, the quotations of other clusters that match one of its members by text alone but not the leader itself,
 * ascending: statements that overlap without being one.
 */
export function relatedTo(matcher: Matcher, { leader }: Grouping): Map<number, number[]> {
  const { adjacency, corpus } = matcher;
  const { count, plain, standing } = corpus.store;
  const byWording = listsBy(corpus.wording, count);
  const byWords = carriersIn(corpus);
  // The leader of all that have the words: of a statement that went round nothing need be compared.
  const common = new Uint32Array(count).fill(NOBODY);
  // 1 for the wording of some member that does not lead.
  const isMembers = new Uint8Array(count);
  for (let quote = 0; quote < corpus.count; quote++) {
    const wording = corpus.wording[quote] as number;
    const words = plain[wording] as number;
    const head = leader[quote] as number;
    if (common[words] !== head) common[words] = common[words] === NOBODY ? head : SEVERAL;
    if (head !== quote) isMembers[wording] = 1;
  }
  const found = new Map<number, Set<number>>();
  const relate = (x: number, head: number) => {
    if (head === leader[x] || found.get(head)?.has(x) || matches(matcher, x, head)) return;
    const known = found.get(head);
    if (known === undefined) found.set(head, new Set([x]));
    else known.add(x);
  };
  /** What has one of two linked wordings, to the leaders of the members that have the other. */
  const relateAcross = (wording: number, other: number, distances: PairDistances) => {
    const { from, items } = byWording;
    for (let i = from[other] as number; i < (from[other + 1] as number); i++)
      for (let j = from[wording] as number; j < (from[wording + 1] as number); j++) {
        const [x, y] = [items[i] as number, items[j] as number];
        const head = leader[y] as number;
        if (y !== head && head !== leader[x] && matcher.matchesAlone(x, y, distances)) relate(x, head);
      }
  };
  for (let wording = 0; wording < count; wording++) {
    if ((standing[wording] as number) < Standing.VERBATIM) continue;
    // Equal words match by text alone.
    if (common[wording] === SEVERAL) {
      const carriers = byWords.items.subarray(byWords.from[wording], byWords.from[wording + 1]);
      for (const head of new Set(carriers.map((y) => leader[y] as number)))
        if (plain[corpus.wording[head] as number] !== wording) for (const x of carriers) relate(x, head);
    }
    if (isMembers[wording] === 0) continue;
    const ours = common[plain[wording] as number];
    for (let row = adjacency.from[wording] as number; row < (adjacency.from[wording + 1] as number); row++) {
      const other = otherAt(adjacency, row);
      if (ours === SEVERAL || ours !== common[plain[other] as number])
        relateAcross(wording, other, distancesAt(adjacency, row));
    }
  }
  return new Map(Array.from(found, ([head, quotes]) => [head, [...quotes].sort((x, y) => x - y)]));
}

const NOBODY = 0xffffffff;
const SEVERAL = 0xfffffffe;

function matches(matcher: Matcher, x: number, y: number): boolean {
  const distances = matcher.distances(x, y);
  return distances !== null && matcher.match(x, y, distances) !== null;
}
