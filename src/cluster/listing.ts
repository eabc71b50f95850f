import { byCodeUnit, type Lists, listsBy } from './canonical.js';
import type { Corpus } from './corpus.js';
import type { Grouping } from './group.js';
import { clusterIds } from './ids.js';
import { outletNumbers } from './outlet-numbers.js';
import { chosen, largest, sortedBy } from './sort.js';

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
  const leaders = chosen(order, (quote) => leader[quote] === quote);
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
  return { leaders: inOrder(leaders, { outlets, size, seen, ids }), members, ids, shared };
}

interface Keys {
  readonly outlets: Uint32Array;
  readonly size: (leader: number) => number;
  readonly seen: Uint32Array;
  readonly ids: Float64Array;
}

/** Most outlets, most quotations, first seen, id. */
function inOrder(leaders: Uint32Array, { outlets, size, seen, ids }: Keys): Uint32Array {
  let order = leaders;
  // Ids have 48 bits.
  for (const unit of [1, 2 ** 16, 2 ** 32])
    order = sortedBy(order, (head) => Math.floor((ids[head] as number) / unit) % 2 ** 16, 2 ** 16);
  order = sortedBy(order, (head) => seen[head] as number, largest(order, (head) => seen[head] as number) + 1);
  const biggest = largest(order, size);
  order = sortedBy(order, (head) => biggest - size(head), biggest + 1);
  const most = largest(order, (head) => outlets[head] as number);
  return sortedBy(order, (head) => most - (outlets[head] as number), most + 1);
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
