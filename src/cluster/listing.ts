import { byCodeUnit, type Lists, listsBy } from './canonical.js';
import type { Corpus } from './corpus.js';
import type { Grouping } from './group.js';
import { clusterIds } from './ids.js';
import { outletNumbers } from './outlet-numbers.js';

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
  const seen = new Uint32Array(corpus.count);
  const outletOf = outletNumbers(corpus.articles);
  const dateOf = dateRanks(corpus);
  let shared = 0;
  for (const head of leaders) {
    const own = members.items.subarray(members.from[head], members.from[head + 1]);
    outlets[head] =
      own.length === 1
        ? 1
        : new Set(Array.from(own, (quote) => outletOf[corpus.article[quote] as number])).size;
    seen[head] = own.reduce((first, quote) => Math.min(first, dateOf(quote)), dateOf(head));
    if ((outlets[head] as number) > 1) shared++;
  }
  const size = (head: number) => (members.from[head + 1] as number) - (members.from[head] as number);
  leaders.sort(
    (x, y) =>
      (outlets[y] as number) - (outlets[x] as number) ||
      size(y) - size(x) ||
      (seen[x] as number) - (seen[y] as number) ||
      (ids[x] as number) - (ids[y] as number),
  );
  return { leaders, members, ids, shared };
}

/** A number for the date of each quotation that grows with it; the unknown one is the last. */
function dateRanks({ article, articles }: Corpus): (quote: number) => number {
  const known = new Set<string>();
  for (const { published } of articles) if (published !== null) known.add(published);
  const dates = [...known].sort(byCodeUnit);
  const ranks = new Map<string | null, number>(dates.map((date, rank) => [date, rank]));
  const byArticle = new Uint32Array(articles.length);
  let number = 0;
  for (const { published } of articles) byArticle[number++] = ranks.get(published) ?? dates.length;
  return (quote) => byArticle[article[quote] as number] as number;
}
