import type { Source } from '../cluster/cluster.js';
import type { Carrier } from './sources.js';

/**
 * Name of the outlet that a statement comes from: the one that its speaker is said to have told it; else, of a single
 * source, the outlet that all credit, or the one that all copy. Null where several tell of it on their own.
 * @param copiedFrom the article that an article is copied from
 * @param outletOf name of an article's outlet
 */
export function originOf(
  carriers: readonly Carrier[],
  sources: readonly Source[],
  copiedFrom: (article: string) => string | undefined,
  outletOf: (article: string) => string | null,
): string | null {
  const [source, other] = sources;
  const told = new Set(
    carriers.flatMap(({ credits }) =>
      credits.filter(({ kind }) => kind === 'told').map(({ outlet }) => outlet),
    ),
  );
  if (told.size === 1) return [...told][0] as string;
  if (source === undefined || other !== undefined || source.articles.length < 2) return null;
  if (source.credited !== null) return source.credited;
  const roots = new Set(source.articles.map((article) => rootOf(article, copiedFrom)));
  return roots.size === 1 ? outletOf([...roots][0] as string) : null;
}

function rootOf(article: string, copiedFrom: (article: string) => string | undefined): string {
  let root = article;
  for (let above = copiedFrom(root); above !== undefined; above = copiedFrom(root)) root = above;
  return root;
}
