import type { Article } from '../read/article.js';

/** The files that findings are reported on, by path, each with its articles by id. */
export type NamedFiles = ReadonlyMap<string, ReadonlyMap<string, Article>>;

/** Enough to tell one article from all others, and short enough to survive corrections further down. */
const OPENING = 300;

/** The first words of an article's prose; empty where the article is not known. */
export function openingOf(files: NamedFiles, path: string, id: string): string {
  const article = files.get(path)?.get(id);
  return article === undefined ? '' : article.text.slice(article.bodyStart, article.bodyStart + OPENING);
}

/** The article of a file that holds one only: the lines of its problems are lines of that article. */
export function onlyArticle(files: NamedFiles, path: string): Article | null {
  const articles = files.get(path);
  return articles?.size === 1 ? (articles.values().next().value ?? null) : null;
}
