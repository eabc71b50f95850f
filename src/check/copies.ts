import type { ReportArticle } from '../pipeline/report.js';
import { shares } from '../trace/shares.js';
import type { Everything } from './everything.js';

export interface Copy {
  readonly article: ReportArticle;
  /** How much of the text of the one stands in the other, 0 to 1. */
  readonly share: number;
  /** Distinct runs of eight words in both. */
  readonly shared: number;
}

/** For every article whose text stands in others, those others, the closest first. Keys are article ids. */
export type Copies = ReadonlyMap<string, readonly Copy[]>;

/** Articles that share their text, of one outlet too, whichever came first: who copied whom is not asked. */
export function copiesAmong({ articles, texts }: Pick<Everything, 'articles' | 'texts'>): Copies {
  const copies = new Map<string, Copy[]>();
  const add = (of: number, other: number, shared: number, size: number) => {
    const { id } = articles[of] as ReportArticle;
    const list = copies.get(id) ?? [];
    copies.set(id, list);
    list.push({ article: articles[other] as ReportArticle, share: shared / size, shared });
  };
  // A number of its own for each article's outlet: those of one outlet are compared as well.
  const each = articles.map((_, index) => index);
  for (const { a, b, shared, sizeA, sizeB } of shares(texts(), each)) {
    add(a, b, shared, sizeA);
    add(b, a, shared, sizeB);
  }
  for (const list of copies.values())
    list.sort((a, b) => b.share - a.share || (a.article.id < b.article.id ? -1 : 1));
  return copies;
}
