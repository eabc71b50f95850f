import type { Corpus, CorpusArticle } from './corpus.js';
import { outletNumbers } from './outlet-numbers.js';
import { chosen, sortByKeys, upTo } from './sort.js';
import { chunkOf, offsetOf } from './wordings.js';

/** Lists of numbers by number, in one array: those of n are `items[from[n]]` to `items[from[n + 1] − 1]`. */
export interface Lists {
  readonly from: Uint32Array;
  readonly items: Uint32Array;
}

/**
 * The numbers 0 to keys.length − 1 by their key.
 * @param order the order of each list; ascending if none is given
 */
export function listsBy(keys: Uint32Array, size: number, order: Uint32Array | null = null): Lists {
  const from = new Uint32Array(size + 1);
  for (const key of keys) (from[key + 1] as number)++;
  for (let i = 0; i < size; i++) (from[i + 1] as number) += from[i] as number;
  const next = from.slice(0, size);
  const items = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const item = order === null ? i : (order[i] as number);
    items[(next[keys[item] as number] as number)++] = item;
  }
  return { from, items };
}

/** Compares by code unit, whatever the locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Quotations by the plain wording of their words. */
export function carriersIn({ store, wording }: Corpus): Lists {
  const words = new Uint32Array(wording.length);
  for (let quote = 0; quote < words.length; quote++)
    words[quote] = store.plain[wording[quote] as number] as number;
  return listsBy(words, store.count);
}

/** All quotations, of which some are in order. */
export interface Ordered {
  /** Those that may be in a cluster with others, in canonical order; then the rest. */
  readonly order: Uint32Array;
  /** How many are in canonical order. */
  readonly met: number;
}

/**
 * Some quotations in the contract's canonical order: more words; carried by more outlets in equal words; words by code
 * unit; earlier published (unknown last); article id; start. Behind them the others.
 * @param isAmong by quotation, 1 for those that are asked for
 */
export function canonicalOrder(corpus: Corpus, carriers: Lists, isAmong: Uint8Array): Ordered {
  const { article, articles, start } = corpus;
  const order = new Uint32Array(corpus.count);
  const compare = (x: number, y: number): number => {
    const [p, q] = [article[x] as number, article[y] as number];
    if (p === q) return (start[x] as number) - (start[y] as number);
    const [one, other] = [articles.at(p), articles.at(q)] as [CorpusArticle, CorpusArticle];
    return byCodeUnit(one.published ?? '~', other.published ?? '~') || byCodeUnit(one.id, other.id);
  };
  let at = 0;
  for (const words of wordingOrder(corpus, carriers, isAmong)) {
    const first = at;
    const end = carriers.from[words + 1] as number;
    for (let i = carriers.from[words] as number; i < end; i++) {
      const quote = carriers.items[i] as number;
      if (isAmong[quote] === 1) order[at++] = quote;
    }
    if (at - first > 1) order.subarray(first, at).sort(compare);
  }
  const met = at;
  for (let quote = 0; quote < corpus.count; quote++) if (isAmong[quote] === 0) order[at++] = quote;
  return { order, met };
}

/** The plain wordings that some of the quotations have: more words, more outlets, words by code unit. */
function wordingOrder(corpus: Corpus, carriers: Lists, isAmong: Uint8Array): Uint32Array {
  const { store, vocabulary, wording } = corpus;
  const isAsked = new Uint8Array(store.count);
  for (let quote = 0; quote < corpus.count; quote++)
    if (isAmong[quote] === 1) isAsked[store.plain[wording[quote] as number] as number] = 1;
  const order = chosen(upTo(store.count), (words) => isAsked[words] === 1);
  const outlets = outletCounts(corpus, carriers, order);
  const ranks = wordRanks(vocabulary);
  sortByKeys(order, (words, which) => {
    if (which === 0) return -(store.length[words] as number);
    if (which === 1) return -(outlets[words] as number);
    return ranks[chunkOf(store, words)[offsetOf(store, words) + which - 2] as number] as number;
  });
  return order;
}

/** In how many outlets each of some plain wordings stands, 0 for the others; an article without one stands for itself. */
function outletCounts(corpus: Corpus, carriers: Lists, wordings: Uint32Array): Uint32Array {
  const outlets = outletNumbers(corpus.articles);
  const counts = new Uint32Array(corpus.store.count);
  for (const words of wordings) {
    const [from, to] = [carriers.from[words] as number, carriers.from[words + 1] as number];
    if (to - from < 2) counts[words] = to - from;
    else
      counts[words] = new Set(
        Array.from(carriers.items.subarray(from, to), (quote) => outlets[corpus.article[quote] as number]),
      ).size;
  }
  return counts;
}

function wordRanks(vocabulary: readonly string[]): Uint32Array {
  const sorted = Uint32Array.from(vocabulary, (_, i) => i).sort((a, b) =>
    byCodeUnit(vocabulary[a] as string, vocabulary[b] as string),
  );
  const ranks = new Uint32Array(sorted.length);
  sorted.forEach((word, rank) => {
    ranks[word] = rank;
  });
  return ranks;
}
