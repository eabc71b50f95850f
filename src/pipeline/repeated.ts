import type { Corpus } from '../cluster/corpus.js';
import type { Articles, Problem } from '../read/article.js';
import type { ReportArticle } from './report.js';

/** More than any offset in an article. */
const START = 2 ** 29;

/** Equal words at one place of one article, as when records of quotations are given twice, or beside their articles. */
export function repeatedQuotations(
  { article, start, wording }: Corpus,
  articles: Articles<ReportArticle>,
): Problem[] {
  const placeOf = (quote: number) => (article[quote] as number) * START + (start[quote] as number);
  // Mostly they come in order: then none can be repeated.
  if (article.every((_, quote) => quote === 0 || placeOf(quote - 1) < placeOf(quote))) return [];
  const places = Float64Array.from(article, (_, quote) => placeOf(quote)).sort();
  const twice = new Map<number, Set<number>>();
  places.forEach((place, i) => {
    if (place === places[i - 1]) twice.set(place, new Set());
  });
  const repeated = article.filter((_, quote) => {
    const words = twice.get(placeOf(quote));
    const isRepeated = words?.has(wording[quote] as number) ?? false;
    words?.add(wording[quote] as number);
    return isRepeated;
  });
  if (repeated.length === 0) return [];
  const { id, path } = articles.at(repeated[0] as number) as ReportArticle;
  const many =
    repeated.length === 1
      ? 'a quotation was given twice and counts'
      : `${repeated.length} quotations were given twice and count`;
  const message = `${many} twice, the first in article "${id}"; give records once, and not beside their articles`;
  return [{ code: 'repeated-quotation', path, line: null, column: null, message }];
}
