import type { Source, Tie } from '../cluster/cluster.js';
import type { TracedArticle } from './copies.js';
import { type Credit, isWhole } from './credits.js';
import { DisjointSets } from './disjoint-sets.js';

/** An article that carries a statement. */
export interface Carrier {
  readonly article: TracedArticle;
  /** The credits beside its quotations of the statement. */
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
  const sets = new DisjointSets();
  const ids = new Set(carriers.map(({ article }) => article.id));
  const found: Tie[] = [];
  const firstOf = new Map<string, string>();
  const together = (article: string, because: Tie['because'], key: string): void => {
    sets.join(`article ${article}`, `${because} ${key}`);
    const first = firstOf.get(`${because} ${key}`);
    if (first === undefined) firstOf.set(`${because} ${key}`, article);
    else found.push({ article, because, to: first, text: null });
  };
  for (const carrier of [...carriers].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))) {
    const { id, outlet } = carrier.article;
    if (outlet !== null) together(id, 'outlet', outlet);
    const group = groups(id);
    if (group !== undefined) together(id, 'copy', group);
    for (const { key } of creditsOf(carrier)) sets.join(`article ${id}`, `outlet ${key}`);
    found.push(...creditTies(carrier));
    for (const { articles, because } of ties(id)) {
      const other = articles[0] === id ? articles[1] : articles[0];
      if (because === 'copy' || !ids.has(other) || other < id) continue;
      sets.join(`article ${id}`, `article ${other}`);
      found.push({ article: other, because, to: id, text: null });
    }
  }
  const sources = new Map<string, { articles: string[]; marked: boolean; ties: Tie[] }>();
  for (const { article, marked } of carriers) {
    const set = sets.find(`article ${article.id}`);
    const source = sources.get(set) ?? { articles: [], marked: false, ties: [] };
    source.articles.push(article.id);
    source.marked ||= marked;
    sources.set(set, source);
  }
  for (const tie of found) sources.get(sets.find(`article ${tie.article}`))?.ties.push(tie);
  return [...sources.values()]
    .filter(({ marked }) => marked)
    .map(({ articles, ties }) => sourceOf(articles.sort(), ties))
    .sort((a, b) => ((a.articles[0] as string) < (b.articles[0] as string) ? -1 : 1));
}

function sourceOf(articles: string[], ties: Tie[]): Source {
  const outlets = new Set(ties.flatMap(({ because, to }) => (because === 'credit' ? to : [])));
  return { articles, credited: outlets.size === 1 ? ([...outlets][0] as string) : null, ties };
}

function creditTies(carrier: Carrier): Tie[] {
  const { id } = carrier.article;
  return creditsOf(carrier).map(({ outlet, text }) => ({ article: id, because: 'credit', to: outlet, text }));
}

/**
 * The credits that bear on a statement: those beside its quotations and those that vouch for all of the article, that
 * is datelines and the like, and "reported CNN" said again and again with no other outlet beside it.
 */
function creditsOf({ article: { credits: all }, credits: beside }: Carrier): readonly Credit[] {
  if (all.length === 0) return beside;
  const reports = all.filter(({ kind }) => kind === 'report');
  const isOfOne = reports.length > 1 && new Set(reports.map(({ key }) => key)).size === 1;
  return [...beside, ...all.filter(isWhole), ...(isOfOne ? reports : [])];
}
