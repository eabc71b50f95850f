/** What is told of an article in a list of all. */
export interface ListedArticle {
  readonly id: string;
  readonly path: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  /** The article whose prose it shares, and how much of it, 0 to 1. */
  readonly copyOf: { readonly article: string; readonly share: number } | null;
}

export interface Copy {
  readonly article: ListedArticle;
  /** Of the unquoted prose, 0 to 1. */
  readonly share: number;
}

/** For every article that shares its prose with another, those others, the closest first. Keys are article ids. */
export type Copies = ReadonlyMap<string, readonly Copy[]>;

/** Both ways: which of two articles is the copy does not matter to whoever adds one of them. */
export function copiesAmong(articles: Iterable<ListedArticle>): Copies {
  const all = new Map<string, ListedArticle>();
  for (const article of articles) all.set(article.id, article);
  const copies = new Map<string, Copy[]>();
  const add = (of: ListedArticle, article: ListedArticle, share: number) => {
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
