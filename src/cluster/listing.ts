import { byCodeUnit, type Lists, listsBy } from './canonical.js';
import type { Corpus } from './corpus.js';
import type { Grouping } from './group.js';
import { clusterIds } from './ids.js';
import { outletNumbers } from './outlet-numbers.js';
import { chosen, sortByKeys, upTo } from './sort.js';

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

export function list(corpus: Corpus, grouping: Grouping): Listing {
  const { leader, order } = grouping;
  const { count, article, articles } = corpus;
  const members = listsBy(leader, count, order);
  const leaders = chosen(upTo(count), (quote) => leader[quote] === quote);
  const ids = clusterIds(corpus, leaders, grouping);
  const outlets = new Uint32Array(count);
  const seen = new Uint32Array(count);
  const outletOf = outletNumbers(articles);
  const dateOf = dateRanks(articles);
  let shared = 0;
  for (const head of leaders) {
    const [from, end] = [members.from[head] as number, members.from[head + 1] as number];
    seen[head] = dateOf[article[head] as number] as number;
    outlets[head] = 1;
    if (end - from === 1) continue;
    const carriers = new Set<number>();
    for (let i = from; i < end; i++) {
      const carrier = article[members.items[i] as number] as number;
      carriers.add(outletOf[carrier] as number);
      seen[head] = Math.min(seen[head] as number, dateOf[carrier] as number);
    }
    outlets[head] = carriers.size;
    if (carriers.size > 1) shared++;
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
function inOrder(order: Uint32Array, { outlets, size, seen, ids }: Keys): Uint32Array {
  sortByKeys(order, (head, which) => {
    if (which === 0) return -(outlets[head] as number);
    if (which === 1) return -size(head);
    if (which === 2) return seen[head] as number;
    // Ids have 48 bits.
    return which === 3 ? Math.floor((ids[head] as number) / HALF) : (ids[head] as number) % HALF;
  });
  return order;
}

const HALF = 2 ** 24;

/** By article, a number for its date that grows with it; the unknown one is the last. */
function dateRanks(articles: Corpus['articles']): Uint32Array {
  const known = new Set<string>();
  for (const { published } of articles) if (published !== null) known.add(published);
  const dates = [...known].sort(byCodeUnit);
  const ranks = new Map<string | null, number>(dates.map((date, rank) => [date, rank]));
  const byArticle = new Uint32Array(articles.length);
  let number = 0;
  for (const { published } of articles) byArticle[number++] = ranks.get(published) ?? dates.length;
  return byArticle;
}
