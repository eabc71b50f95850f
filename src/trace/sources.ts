import type { Source, Tie } from '../cluster/cluster.js';
import type { TracedArticle } from './copies.js';
import type { Credit } from './credits.js';
import { DisjointSets } from './disjoint-sets.js';

/** An article that carries a statement. */
export interface Carrier {
  readonly article: TracedArticle;
  /** The credits that bear on it: those beside its quotations of the statement, and those of the whole article. */
  readonly credits: readonly Credit[];
  /** Whether it carries the statement in quotation marks at least once. */
  readonly marked: boolean;
}

/** A tie between two articles that holds for all that both carry. */
export interface ArticleTie {
  readonly articles: readonly [string, string];
  readonly because: 'copy' | 'rewrite' | 'repeat';
}

/**
 * The sources of one statement: its carriers, joined where the evidence says so. Carriers without quotation marks join
 * in but make no source of their own, so that there are never more sources than outlets that quote.
 * @param ties between any articles; those of articles that carry the statement count. Copies of one text are tied by
 *   way of copies that don't carry it, too.
 * @param groups the copy group of an article, by any name; undefined for none
 */
export function sourcesOf(
  carriers: readonly Carrier[],
  ties: (article: string) => readonly ArticleTie[],
  groups: (article: string) => string | undefined,
): Source[] {
  const [only, other] = carriers;
  if (only === undefined || other === undefined)
    return only?.marked ? [sourceOf([only.article.id], creditTies(only))] : [];
  const ordered = [...carriers].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const places = new Map(ordered.map(({ article }, place) => [article.id, place]));
  const sets = new DisjointSets<number>();
  const [inOutlet, aboutOutlet, inGroup] = [new Map(), new Map(), new Map()];
  /** Joins a carrier with the first one of the same key, and tells that one's place. */
  const joined = (firsts: Map<string, number>, key: string, place: number): number => {
    const first = firsts.get(key) ?? place;
    firsts.set(key, first);
    sets.join(first, place);
    return first;
  };
  const found = ordered.map((carrier, place): Tie[] => {
    const { id, outlet } = carrier.article;
    const group = groups(id);
    const firstOfOutlet = outlet === null ? place : joined(inOutlet, outlet, place);
    const firstOfGroup = group === undefined ? place : joined(inGroup, group, place);
    if (outlet !== null) joined(aboutOutlet, outlet, place);
    for (const { key } of carrier.credits) joined(aboutOutlet, key, place);
    const own: Tie[] = [];
    if (firstOfOutlet !== place) own.push(tie(id, 'outlet', ordered[firstOfOutlet]));
    if (firstOfGroup !== place) own.push(tie(id, 'copy', ordered[firstOfGroup]));
    own.push(...creditTies(carrier));
    for (const { articles, because } of ties(id)) {
      const other = articles[0] === id ? articles[1] : articles[0];
      const otherPlace = places.get(other) ?? -1;
      if (because === 'copy' || otherPlace < place) continue;
      sets.join(place, otherPlace);
      own.push(tie(other, because, carrier));
    }
    return own;
  });
  const sources = new Map<number, { articles: string[]; marked: boolean; ties: Tie[] }>();
  ordered.forEach(({ article, marked }, place) => {
    const set = sets.find(place);
    const source = sources.get(set) ?? { articles: [], marked: false, ties: [] };
    source.articles.push(article.id);
    source.marked ||= marked;
    source.ties.push(...(found[place] as Tie[]));
    sources.set(set, source);
  });
  return [...sources.values()]
    .filter(({ marked }) => marked)
    .map(({ articles, ties }) => sourceOf(articles, ties));
}

function tie(article: string, because: Tie['because'], to: Carrier | undefined): Tie {
  return { article, because, to: (to as Carrier).article.id, text: null };
}

function sourceOf(articles: string[], ties: Tie[]): Source {
  const outlets = new Set(ties.flatMap(({ because, to }) => (because === 'credit' ? to : [])));
  return { articles, credited: outlets.size === 1 ? ([...outlets][0] as string) : null, ties };
}

function creditTies({ article, credits }: Carrier): Tie[] {
  return credits.map(({ outlet, text }) => ({ article: article.id, because: 'credit', to: outlet, text }));
}
