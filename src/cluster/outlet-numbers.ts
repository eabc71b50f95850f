import type { Articles } from '../read/article.js';

/**
 * A number for each article's outlet; an article without one stands for itself.
 * @param key equal for outlets that are one
 */
export function outletNumbers(
  articles: Articles<{ readonly outlet: string | null }>,
  key = (outlet: string) => outlet,
): Int32Array {
  const numbers = new Map<string, number>();
  const found = new Int32Array(articles.length);
  let article = 0;
  for (const { outlet } of articles) {
    const own = outlet === null ? null : key(outlet);
    const number = own === null ? -1 - article : (numbers.get(own) ?? numbers.size);
    if (own !== null) numbers.set(own, number);
    found[article++] = number;
  }
  return found;
}
