import type { Prose, Proses } from './prose.js';
import type { ArticlePassage } from './search.js';
import type { Passage } from './verbatim.js';
import { endOf, startOf } from './word-columns.js';

/** Prose that carries a statement without quotation marks; UTF-16 offsets of its words in the article's text. */
export interface UnmarkedCarrier {
  readonly article: number;
  readonly start: number;
  readonly end: number;
  /** `verbatim`: eight words and more by the matching rule; `indirect`: close to them, its speaker named. */
  readonly kind: 'verbatim' | 'indirect';
  /** Share of the passage's words (`verbatim`) or of a sentence of the statement (`indirect`) that are the same. */
  readonly closeness: number;
}

/**
 * By statement, the articles whose prose carries it, each once, at the place that is closest; the same words before
 * indirect speech.
 * @param marked the articles that carry a statement in quotation marks already
 */
export function unmarkedCarriers(
  proses: Proses,
  verbatim: readonly ArticlePassage[],
  indirect: readonly ArticlePassage[],
  marked: (statement: number) => readonly number[],
): Map<number, UnmarkedCarrier[]> {
  const best = new Map<number, Map<number, UnmarkedCarrier>>();
  const offer = (passage: ArticlePassage, kind: UnmarkedCarrier['kind']): void => {
    const { article, statement, closeness } = passage;
    const known = best.get(statement)?.get(article);
    if (known && (known.kind !== kind || known.closeness >= closeness)) return;
    if (marked(statement).includes(article)) return;
    const carrier = { article, ...spanOf(proses.at(article) as Prose, passage), kind, closeness };
    best.set(statement, (best.get(statement) ?? new Map()).set(article, carrier));
  };
  for (const passage of verbatim) offer(passage, 'verbatim');
  for (const passage of indirect) offer(passage, 'indirect');
  return new Map(
    Array.from(best, ([statement, carriers]) => [
      statement,
      [...carriers.values()].sort((x, y) => x.article - y.article),
    ]),
  );
}

function spanOf({ places }: Prose, { first, last }: Passage): { start: number; end: number } {
  return { start: startOf(places[first] as number), end: endOf(places[last] as number) };
}
