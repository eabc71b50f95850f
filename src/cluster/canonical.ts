import type { Corpus, CorpusArticle } from './corpus.js';
import { outletNumbers } from './outlet-numbers.js';
import { chosen, largest, sortedBy, upTo } from './sort.js';
import { chunkOf, offsetOf } from './wordings.js';

/** Lists of numbers by number, in one array: those of n are `items[from[n]]` to `items[from[n + 1] − 1]`. */
export interface Lists {
  readonly from: Uint32Array;
  readonly items: Uint32Array;
}

/** The numbers 0 to keys.length − 1 by their key, each list ascending. */
export function listsBy(keys: Uint32Array, size: number): Lists {
  const from = new Uint32Array(size + 1);
  for (const key of keys) (from[key + 1] as number)++;
  for (let i = 0; i < size; i++) (from[i + 1] as number) += from[i] as number;
  const next = from.slice(0, size);
  const items = new Uint32Array(keys.length);
  keys.forEach((key, item) => {
    items[(next[key] as number)++] = item;
  });
  return { from, items };
}

/** Compares by code unit, whatever the locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The quotations in the contract's canonical order: more words; carried by more outlets in equal words; words by code
 * unit; earlier published (unknown last); article id; start.
 */
export function canonicalOrder(corpus: Corpus): Uint32Array {
  const { store, wording, article, articles, start } = corpus;
  const plain = wording.map((w) => store.plain[w] as number);
  const groups = listsBy(plain, store.count);
  const order = new Uint32Array(corpus.count);
  let at = 0;
  for (const w of wordingOrder(corpus, groups)) {
    const from = groups.from[w] as number;
    const group = order.subarray(at, at + (groups.from[w + 1] as number) - from);
    for (let i = 0; i < group.length; i++) group[i] = groups.items[from + i] as number;
    if (group.length > 1)
      group.sort((x, y) => {
        const [p, q] = [article[x] as number, article[y] as number];
        if (p === q) return (start[x] as number) - (start[y] as number);
        const [one, other] = [articles.at(p), articles.at(q)] as [CorpusArticle, CorpusArticle];
        return byCodeUnit(one.published ?? '~', other.published ?? '~') || byCodeUnit(one.id, other.id);
      });
    at += group.length;
  }
  return order;
}

/** Words that plain wordings are sorted by before they are compared: of those that begin alike few are left. */
const HEAD = 4;

/** The plain wordings that some quotation has: more words, more outlets, words by code unit. */
function wordingOrder(corpus: Corpus, groups: Lists): Uint32Array {
  const { store, vocabulary } = corpus;
  const outlets = outletCounts(corpus, groups);
  const ranks = wordRanks(vocabulary);
  const length = (w: number) => store.length[w] as number;
  const wordAt = (w: number, at: number) =>
    at < length(w) ? (ranks[chunkOf(store, w)[offsetOf(store, w) + at] as number] as number) : 0;
  let order = chosen(upTo(store.count), (w) => groups.from[w] !== groups.from[w + 1]);
  for (let at = HEAD - 1; at >= 0; at--)
    order = sortedBy(order, (w) => wordAt(w, at), vocabulary.length || 1);
  const most = largest(order, (w) => outlets[w] as number);
  order = sortedBy(order, (w) => most - (outlets[w] as number), most + 1);
  const longest = largest(order, length);
  order = sortedBy(order, (w) => longest - length(w), longest + 1);
  const isAlike = (a: number, b: number) =>
    length(a) === length(b) &&
    outlets[a] === outlets[b] &&
    ALIKE.every((at) => wordAt(a, at) === wordAt(b, at));
  for (let from = 0, to = 1; from < order.length; from = to++) {
    while (to < order.length && isAlike(order[from] as number, order[to] as number)) to++;
    if (to - from > 1) order.subarray(from, to).sort((a, b) => compareWords(corpus, ranks, a, b));
  }
  return order;
}

const ALIKE = Array.from({ length: HEAD }, (_, at) => at);

/** By plain wording, in how many outlets it stands; an article without one stands for itself. */
function outletCounts(corpus: Corpus, groups: Lists): Uint32Array {
  const outlets = outletNumbers(corpus.articles);
  const counts = new Uint32Array(corpus.store.count);
  for (let w = 0; w < counts.length; w++) {
    const [from, to] = [groups.from[w] as number, groups.from[w + 1] as number];
    if (to - from < 2) counts[w] = to - from;
    else
      counts[w] = new Set(
        Array.from(groups.items.subarray(from, to), (quote) => outlets[corpus.article[quote] as number]),
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

function compareWords({ store }: Corpus, ranks: Uint32Array, a: number, b: number): number {
  const [p, q] = [chunkOf(store, a), chunkOf(store, b)];
  const [i, j] = [offsetOf(store, a), offsetOf(store, b)];
  const length = store.length[a] as number;
  for (let at = 0; at < length; at++) {
    const [x, y] = [p[i + at] as number, q[j + at] as number];
    if (x !== y) return (ranks[x] as number) - (ranks[y] as number);
  }
  return 0;
}
