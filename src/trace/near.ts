import type { Articles } from '../read/article.js';
import { CommonNumbers } from './common-numbers.js';
import { earlierOf, type TracedArticle } from './copies.js';
import type { Proses } from './prose.js';
import { shingles } from './shingles.js';
import type { ArticleTie } from './sources.js';

/** Two articles that share statements, by number, `a < b`. */
export interface Sharing {
  readonly a: number;
  readonly b: number;
  /** Statements that both carry, marked or not. */
  readonly statements: number;
  /** Quotations that both cut at the same words. */
  readonly cuts: number;
}

/** A rewrite keeps runs of four words where it keeps no run of eight. */
const RUN = 4;
/**
 * Least share of the smaller article's runs of four. Of articles on one event that share two statements and no prose
 * to speak of, half have 0.02 of them in common and one in twenty 0.15; of unrelated ones one in a hundred 0.01.
 */
const REWRITTEN = 0.12;
const LEAST_RUNS = 12;
const STATEMENTS_OF_REWRITE = 2;
/**
 * A repeat: so many quotations cut at the same words, as somebody who heard the speech anew would not, half of all
 * that one of the two has, and so many days later.
 */
const CUTS_OF_REPEAT = 3;
const DAYS_OF_REPEAT = 2;

/** Statements of more articles than this are everybody's and show nothing about two of them. */
const MOST_CARRIERS = 50;

/**
 * Pairs of articles of two outlets that share at least two statements, in order.
 * @param carriers the articles of each statement
 * @param cutAlike the articles that cut a statement at the same words
 */
export function sharing(
  carriers: Iterable<readonly number[]>,
  cutAlike: Iterable<readonly number[]>,
  outlets: ArrayLike<number>,
): Sharing[] {
  const cuts = pairCounts(cutAlike, outlets);
  const found: Sharing[] = [];
  for (const [key, statements] of pairCounts(carriers, outlets))
    if (statements >= STATEMENTS_OF_REWRITE)
      found.push({ a: Math.floor(key / 2 ** 26), b: key % 2 ** 26, statements, cuts: cuts.get(key) ?? 0 });
  return found.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** In how many of the lists two articles of two outlets stand, by `a * 2^26 + b`. */
function pairCounts(lists: Iterable<readonly number[]>, outlets: ArrayLike<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const articles of lists) {
    if (articles.length > MOST_CARRIERS) continue;
    for (const a of articles)
      for (const b of articles)
        if (a < b && outlets[a] !== outlets[b]) {
          const key = a * 2 ** 26 + b;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
  }
  return counts;
}

/**
 * Articles that share statements and, in other words, their telling: tied although no long run of prose is the same.
 * @param statements number of statements that an article carries in quotation marks
 */
export function nearTies(
  pairs: readonly Sharing[],
  articles: Articles<TracedArticle>,
  proses: Proses,
  statements: (article: number) => number,
): ArticleTie[] {
  const common = new CommonNumbers();
  const runsOfArticle = (article: number) => shingles(proses.at(article) ?? NO_WORDS, RUN);
  const sizes = new Map<number, number>();
  let loaded = -1;
  const load = (article: number): void => {
    loaded = article;
    sizes.set(article, common.load(runsOfArticle(article)));
  };
  const smallest = ({ a, b }: Sharing): number => {
    if (!sizes.has(b)) load(b);
    return Math.min(sizes.get(a) as number, sizes.get(b) as number);
  };
  return pairs.flatMap((pair): ArticleTie[] => {
    const a = articles.at(pair.a) as TracedArticle;
    const b = articles.at(pair.b) as TracedArticle;
    const tied = { articles: a.id < b.id ? ([a.id, b.id] as const) : ([b.id, a.id] as const) };
    if (loaded !== pair.a) load(pair.a);
    const shared = common.with(runsOfArticle(pair.b));
    if (shared >= LEAST_RUNS && shared >= REWRITTEN * smallest(pair))
      return [{ ...tied, because: 'rewrite' }];
    const fewest = Math.min(statements(pair.a), statements(pair.b));
    const isRepeat =
      pair.cuts >= CUTS_OF_REPEAT && 2 * pair.cuts >= fewest && daysBetween(a, b) >= DAYS_OF_REPEAT;
    return isRepeat ? [{ ...tied, because: 'repeat' }] : [];
  });
}

const NO_WORDS = { words: new Int32Array() };

function daysBetween(a: TracedArticle, b: TracedArticle): number {
  if (earlierOf(a, b) === null) return 0;
  const [one, other] = [a, b].map(({ published }) => Date.parse((published as string).slice(0, 10)));
  return Math.abs((one as number) - (other as number)) / 86_400_000;
}
