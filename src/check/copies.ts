import type { ReportArticle } from '../pipeline/report.js';

export interface Copy {
  readonly article: ReportArticle;
  /** Of the unquoted prose, 0 to 1. */
  readonly share: number;
}

/** For every article that shares its prose with another, those others, the closest first. Keys are article ids. */
export type Copies = ReadonlyMap<string, readonly Copy[]>;

/** Both ways: which of two articles is the copy does not matter to whoever adds one of them. */
export function copiesAmong(articles: Iterable<ReportArticle>): Copies {
  const all = new Map<string, ReportArticle>();
  for (const article of articles) all.set(article.id, article);
  const copies = new Map<string, Copy[]>();
  const add = (of: ReportArticle, article: ReportArticle, share: number) => {
    const list = copies.get(of.id);
    if (list === undefined) copies.set(of.id, [{ article, share }]);
    else list.push({ article, share });
  };
  for (const article of all.values()) {
    const original = article.copyOf && all.get(article.copyOf.article);
    if (!article.copyOf || !original) continue;
    add(article, original, article.copyOf.share);
    add(original, article, article.copyOf.share);
  }
  for (const list of copies.values())
    list.sort((a, b) => b.share - a.share || (a.article.id < b.article.id ? -1 : 1));
  return copies;
}
