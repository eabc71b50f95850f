import { byCodeUnit, type Lists, listsBy } from './canonical.js';
import type { Corpus } from './corpus.js';
import type { Grouping } from './group.js';
import { clusterIds } from './ids.js';

/** The clusters of a corpus in the order of the report, as numbers. */
export interface Listing {
  /** The leaders, most outlets first, then most quotations, then first seen (unknown last), then id. */
  readonly leaders: Uint32Array;
  /** By leader, the members in canonical order, itself first. */
  readonly members: Lists;
  /** By leader, the id of its cluster as a number, see `printId`. */
  readonly ids: Float64Array;
  /** How many are carried by two outlets or more. */
  readonly shared: number;
}

export function list(corpus: Corpus, { leader, order }: Grouping): Listing {
  const places = listsBy(
    Uint32Array.from(order, (quote) => leader[quote] as number),
    corpus.count,
  );
  const members = { from: places.from, items: places.items.map((place) => order[place] as number) };
  const leaders = order.filter((quote) => leader[quote] === quote);
  const ids = clusterIds(corpus, leaders);
  const outlets = new Uint32Array(corpus.count);
  const seen: (string | undefined)[] = [];
  let shared = 0;
  for (const head of leaders) {
    const own = members.items.subarray(members.from[head], members.from[head + 1]);
    outlets[head] = countOutlets(corpus, own);
    seen[head] = firstSeen(corpus, own);
    if ((outlets[head] as number) > 1) shared++;
  }
  const size = (head: number) => (members.from[head + 1] as number) - (members.from[head] as number);
  leaders.sort(
    (x, y) =>
      (outlets[y] as number) - (outlets[x] as number) ||
      size(y) - size(x) ||
      byCodeUnit(seen[x] as string, seen[y] as string) ||
      (ids[x] as number) - (ids[y] as number),
  );
  return { leaders, members, ids, shared };
}

function countOutlets({ article, articles }: Corpus, quotes: Uint32Array): number {
  if (quotes.length === 1) return 1;
  return new Set(Array.from(quotes, (quote) => articles[article[quote] as number]?.outlet ?? article[quote]))
    .size;
}

/** Sorts behind every date. */
const UNKNOWN = '~';

function firstSeen({ article, articles }: Corpus, quotes: Uint32Array): string {
  let first = UNKNOWN;
  for (const quote of quotes) {
    const published = articles[article[quote] as number]?.published ?? UNKNOWN;
    if (published < first) first = published;
  }
  return first;
}
