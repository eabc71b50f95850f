import { distancesAt } from './adjacency.js';
import { type Lists, listsBy } from './canonical.js';
import type { Grouping } from './group.js';
import type { Matcher } from './match.js';
import { Standing } from './rule.js';

/**
 * By leader, the quotations of other clusters that match one of its members by text alone but not the leader itself,
 * ascending: statements that overlap without being one.
 */
export function relatedTo(matcher: Matcher, { leader }: Grouping): Map<number, number[]> {
  const { adjacency, corpus } = matcher;
  const { count, plain, standing } = corpus.store;
  const byWording = listsBy(corpus.wording, count);
  const words = corpus.wording.map((wording) => plain[wording] as number);
  const byWords = listsBy(words, count);
  // The leader of all that have the words: of a statement that went round nothing need be compared.
  const common = new Uint32Array(count).fill(NOBODY);
  words.forEach((plain, quote) => {
    if (common[plain] !== leader[quote])
      common[plain] = common[plain] === NOBODY ? (leader[quote] as number) : SEVERAL;
  });
  const found = new Map<number, Set<number>>();
  const relate = (x: number, head: number) => {
    if (head === leader[x] || found.get(head)?.has(x) || matches(matcher, x, head)) return;
    const known = found.get(head);
    if (known === undefined) found.set(head, new Set([x]));
    else known.add(x);
  };
  for (let wording = 0; wording < count; wording++) {
    if ((standing[wording] as number) < Standing.VERBATIM) continue;
    // Equal words match by text alone.
    if (common[wording] === SEVERAL) {
      const carriers = itemsAt(byWords, wording);
      for (const head of new Set(carriers.map((y) => leader[y] as number)))
        if (words[head] !== wording) for (const x of carriers) relate(x, head);
    }
    const own = itemsAt(byWording, wording);
    const ours = common[plain[wording] as number];
    for (let row = adjacency.from[wording] as number; row < (adjacency.from[wording + 1] as number); row++) {
      const other = adjacency.other[row] as number;
      if (ours !== SEVERAL && ours === common[plain[other] as number]) continue;
      const distances = distancesAt(adjacency, row);
      for (const y of itemsAt(byWording, other)) {
        const head = leader[y] as number;
        if (y === head) continue;
        for (const x of own) if (head !== leader[x] && matcher.matchesAlone(x, y, distances)) relate(x, head);
      }
    }
  }
  return new Map(Array.from(found, ([head, quotes]) => [head, [...quotes].sort((x, y) => x - y)]));
}

const NOBODY = 0xffffffff;
const SEVERAL = 0xfffffffe;

const itemsAt = ({ from, items }: Lists, list: number): Uint32Array =>
  items.subarray(from[list], from[list + 1]);

function matches(matcher: Matcher, x: number, y: number): boolean {
  const distances = matcher.distances(x, y);
  return distances !== null && matcher.match(x, y, distances) !== null;
}
