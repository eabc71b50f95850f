import type { Article } from '../read/article.js';
import { type Credit, isWhole } from './credits.js';
import { DisjointSets } from './disjoint-sets.js';
import type { Share } from './shares.js';

/** What tracing knows of an article besides its prose. */
export interface TracedArticle extends Pick<Article, 'id' | 'published'> {
  /** Key of its outlet; null stands for itself. */
  readonly outlet: string | null;
  /** Its outlet writes for others to print. */
  readonly agency: boolean;
  readonly credits: readonly Credit[];
}

/** Why one of two articles is taken for the source of the other, strongest first; `common`: for neither. */
export type DirectionEvidence = 'credit' | 'agency' | 'date' | 'contained';

/** Two articles that share prose. */
export interface CopyLink {
  /** Ids, in code unit order. */
  readonly articles: readonly [string, string];
  /** Share of the smaller article's eight-word shingles that the other has too. */
  readonly share: number;
  readonly shared: number;
  /** Which of the two the other was taken from; null where the evidence does not say. */
  readonly source: string | null;
  readonly because: DirectionEvidence | null;
  /** Words of the text that bear it out: credits to each other, or to the same third outlet. */
  readonly credits: readonly { readonly article: string; readonly outlet: string; readonly text: string }[];
}

/** Articles tied by shared prose, directly or by way of others: one source however many they are. */
export interface CopyGroup {
  readonly articles: readonly string[];
  readonly links: readonly CopyLink[];
}

/** Least share of a trimmed copy that stands in the longer text, and most of the longer's length that it has. */
const CONTAINED = 0.9;
const TRIMMED = 0.75;

const STRENGTH: readonly DirectionEvidence[] = ['credit', 'agency', 'date', 'contained'];

/** The link between two articles that share prose, with the direction that the evidence supports. */
export function copyLink(articles: readonly TracedArticle[], pair: Share): CopyLink {
  const a = articles[pair.a] as TracedArticle;
  const b = articles[pair.b] as TracedArticle;
  const { shared, sizeA, sizeB } = pair;
  const credits = [...creditsTo(a, b), ...creditsTo(b, a)];
  const common = credits.length > 0 ? [] : commonCredits(a, b);
  const direction = common.length > 0 ? null : directionOf(a, b, pair);
  return {
    articles: a.id < b.id ? [a.id, b.id] : [b.id, a.id],
    share: Math.round((1000 * shared) / Math.min(sizeA, sizeB)) / 1000,
    shared,
    source: direction?.source.id ?? null,
    because: direction?.because ?? null,
    credits: [...credits, ...common],
  };
}

function directionOf(
  a: TracedArticle,
  b: TracedArticle,
  { shared, sizeA, sizeB }: Share,
): { source: TracedArticle; because: DirectionEvidence } | null {
  const aCredits = creditsTo(a, b).length > 0;
  const bCredits = creditsTo(b, a).length > 0;
  if (aCredits && bCredits) return null;
  if (aCredits || bCredits) return { source: aCredits ? b : a, because: 'credit' };
  if (a.agency !== b.agency) return { source: a.agency ? a : b, because: 'agency' };
  const earlier = earlierOf(a, b);
  if (earlier) return { source: earlier, because: 'date' };
  const [smaller, larger] = sizeA < sizeB ? [sizeA, sizeB] : [sizeB, sizeA];
  // A text is cut more often than it is written on.
  if (shared >= CONTAINED * smaller && smaller <= TRIMMED * larger)
    return { source: sizeA > sizeB ? a : b, because: 'contained' };
  return null;
}

/** By day, or to the second where both say so; null for equals or unknown dates. */
export function earlierOf<T extends Pick<Article, 'published'>>(a: T, b: T): T | null {
  if (a.published === null || b.published === null) return null;
  const both = a.published.length > 10 && b.published.length > 10;
  const [one, other] = [a.published, b.published].map((date) =>
    Date.parse(both ? date : date.slice(0, 10)),
  ) as [number, number];
  if (one === other || Number.isNaN(one) || Number.isNaN(other)) return null;
  return one < other ? a : b;
}

function creditsTo(from: TracedArticle, to: TracedArticle): CopyLink['credits'] {
  return from.credits
    .filter(({ key, kind }) => key === to.outlet && kind !== 'contributor')
    .map(({ outlet, text }) => ({ article: from.id, outlet, text }));
}

/** Both name the same third outlet as the source of the whole article: two children, neither the other's. */
function commonCredits(a: TracedArticle, b: TracedArticle): CopyLink['credits'] {
  const ofB = new Set(b.credits.filter(isWhole).map(({ key }) => key));
  const keys = new Set(
    a.credits.filter((credit) => isWhole(credit) && ofB.has(credit.key)).map(({ key }) => key),
  );
  return [a, b].flatMap(({ id, credits }) =>
    credits
      .filter((credit) => isWhole(credit) && keys.has(credit.key))
      .map(({ outlet, text }) => ({ article: id, outlet, text })),
  );
}

/** Groups of linked articles, each in id order, groups by their first article. */
export function copyGroups(links: readonly CopyLink[]): CopyGroup[] {
  const sets = new DisjointSets<string>();
  for (const { articles } of links) sets.join(...articles);
  const groups = new Map<string, { articles: Set<string>; links: CopyLink[] }>();
  for (const link of links) {
    const id = sets.find(link.articles[0]);
    const group = groups.get(id) ?? { articles: new Set(), links: [] };
    for (const article of link.articles) group.articles.add(article);
    group.links.push(link);
    groups.set(id, group);
  }
  return [...groups.values()]
    .map(({ articles, links }) => ({ articles: [...articles].sort(), links }))
    .sort((a, b) => ((a.articles[0] as string) < (b.articles[0] as string) ? -1 : 1));
}

/**
 * The one article that each copy is taken from: by the strongest evidence, then the largest share, then id. A choice
 * that would close a circle is left out, so following it always ends.
 */
export function copiedFrom(links: readonly CopyLink[]): Map<string, CopyLink> {
  const sources = new Map<string, CopyLink>();
  const rank = ({ because }: CopyLink): number => STRENGTH.indexOf(because as DirectionEvidence);
  const directed = links.filter(({ source }) => source !== null);
  directed.sort(
    (x, y) =>
      rank(x) - rank(y) || y.share - x.share || (x.articles.join('\0') < y.articles.join('\0') ? -1 : 1),
  );
  for (const link of directed) {
    const copy = copyIn(link);
    if (sources.has(copy)) continue;
    let above: CopyLink | undefined = link;
    while (above && above.source !== copy) above = sources.get(above.source as string);
    if (!above) sources.set(copy, link);
  }
  return sources;
}

/** The article of a directed link that is not the source. */
function copyIn({ articles: [one, other], source }: CopyLink): string {
  return source === one ? other : one;
}
