import { byCodeUnit } from '../cluster/canonical.js';
import type { Source } from '../cluster/cluster.js';
import { outletNumbers } from '../cluster/outlet-numbers.js';
import { type CopyGroup, copiedFrom, copyGroups, copyLink } from './copies.js';
import type { Credit } from './credits.js';
import { nearTies, sharing } from './near.js';
import { originOf } from './origin.js';
import type { OutletDirectory } from './outlets.js';
import type { Proses } from './prose.js';
import type { ArticlePassage, ProseSearch } from './search.js';
import type { Share } from './shares.js';
import { SHINGLE } from './shingles.js';
import { type ArticleTie, type Carrier, sourcesOf } from './sources.js';
import { type Statements, StatementsBuilder } from './statement.js';
import { type Given, TracedArticles } from './traced-articles.js';
import type { Traces } from './traces.js';
import { type UnmarkedCarrier, unmarkedCarriers } from './unmarked.js';

/** Which quotations make a statement; articles and quotations by number. */
export interface Clustering {
  /** Number of statements. */
  readonly count: number;
  /** The first quotation of each. */
  readonly leaders: ArrayLike<number>;
  /** Number of a statement's quotations. */
  readonly size: (statement: number) => number;
  /** The quotations of a statement, the leader first. */
  readonly members: (statement: number) => Uint32Array;
  /** The article of each quotation. */
  readonly articleOf: ArrayLike<number>;
}

/** What tracing says of one article. */
export interface ArticleOrigin {
  /** Names of the outlets that it credits, in order of first mention; null where its text was not read. */
  readonly credits: readonly string[] | null;
  readonly copyOf: { readonly article: string; readonly share: number } | null;
}

/** What tracing says of one statement. */
export interface StatementOrigin {
  readonly sources: readonly Source[];
  /** Name of the outlet that credits or copies show it to come from. */
  readonly origin: string | null;
  /** In order of article id. */
  readonly unmarked: readonly UnmarkedCarrier[];
  /** Indices of statements whose end is this one's beginning, or the other way round. */
  readonly overlapping: readonly number[];
}

/** Where the articles and statements of a collection came from. */
export interface Trace {
  readonly copies: readonly CopyGroup[];
  readonly article: (article: number) => ArticleOrigin;
  readonly statement: (statement: number) => StatementOrigin;
  /** Whether a statement is one quotation that no credit bears on, and nothing more is to be said of it. */
  readonly isAlone: (statement: number) => boolean;
}

/** All prose and what the searches of it found. */
export interface ProseFinds {
  readonly proses: Proses;
  /** Articles by their place in order of id. */
  readonly shares: readonly Share[];
  readonly verbatim: readonly ArticlePassage[];
  readonly indirect: readonly ArticlePassage[];
  /** See `overlaps`. */
  readonly overlapping: readonly (readonly [number, number])[];
}

/** The search that comes first; in order of id, so that the order of the input plays no part. */
export function proseSearch(articles: Given, traces: Traces, directory: OutletDirectory): ProseSearch {
  const outlets = outletNumbers(articles, (outlet) => directory.key(outlet));
  const order = idOrder(articles);
  return {
    kind: 'prose',
    order: Int32Array.from(order),
    outlets: Int32Array.from(order, (number) => outlets[number] as number),
    speakers: Int32Array.from(traces.speakers()),
  };
}

/** The words and speakers of all statements, to be searched for; none where there is no prose to search. */
export function statementsIn(traces: Traces, { count, leaders, size, members }: Clustering): Statements {
  if (traces.isEmpty) return new StatementsBuilder().build();
  const speakersOf = (statement: number): Iterable<number> => {
    if (size(statement) === 1)
      return [traces.speaker(leaders[statement] as number)].filter((speaker) => speaker !== 0);
    const speakers = new Set<number>();
    for (const quote of members(statement)) speakers.add(traces.speaker(quote));
    speakers.delete(0);
    return speakers;
  };
  const builder = new StatementsBuilder();
  for (let statement = 0; statement < count; statement++)
    builder.add(traces.range(leaders[statement] as number), speakersOf(statement));
  return builder.build();
}

/** Traces a collection. The result does not depend on the order of its articles. */
export function trace(
  traces: Traces,
  given: Given,
  clustering: Clustering,
  finds: ProseFinds,
  directory: OutletDirectory,
): Trace {
  const articles = new TracedArticles(given, traces, directory);
  const ordered = finds.shares.length === 0 ? [] : idOrder(given).map((number) => articles.at(number));
  const links = finds.shares.map((pair) => copyLink(ordered, pair));
  const copies = copyGroups(links);
  const copiedLinks = copiedFrom(links);
  const groups = new Map(copies.flatMap(({ articles: ids }) => ids.map((id) => [id, ids[0] as string])));

  const unmarked = unmarkedCarriers(finds.proses, finds.verbatim, finds.indirect, (statement) =>
    carriersIn(clustering, statement),
  );
  const overlapping = bothWays(finds.overlapping);
  const ties = tiesByArticle(articles, traces, finds.proses, clustering, unmarked);

  const carriersOf = (statement: number): Carrier[] => {
    const beside = new Map<number, Credit[]>();
    for (const quote of clustering.members(statement)) {
      const article = clustering.articleOf[quote] as number;
      const credit = traces.credit(quote);
      const known = beside.get(article);
      if (known === undefined) beside.set(article, credit === null ? [] : [credit]);
      else if (credit !== null) known.push(credit);
    }
    const carrier = (number: number, credits: readonly Credit[], marked: boolean): Carrier => ({
      article: articles.at(number),
      credits: [...credits, ...(traces.vouching[number] ?? [])],
      marked,
    });
    return [
      ...Array.from(beside, ([article, credits]) => carrier(article, credits, true)),
      ...(unmarked.get(statement) ?? []).map(({ article }) => carrier(article, [], false)),
    ];
  };
  const numbers = new Map<string, number>();
  if (links.length > 0) for (const { id } of given) numbers.set(id, numbers.size);
  /** Name of the outlet of an article that others are copied from. */
  const outletName = (id: string): string | null => {
    const outlet = given.at(numbers.get(id) ?? given.length)?.outlet;
    return outlet ? directory.name(outlet) : null;
  };

  return {
    copies,
    article: (number) => {
      const { id, credits } = articles.at(number);
      const link = copiedLinks.get(id);
      return {
        credits: traces.credits[number] ? [...new Set(credits.map(({ outlet }) => outlet))] : null,
        copyOf: link ? { article: link.source as string, share: link.share } : null,
      };
    },
    isAlone: (statement) => {
      if (clustering.size(statement) > 1 || unmarked.has(statement) || overlapping.has(statement))
        return false;
      const vouching = traces.vouching[articleOfLeader(clustering, statement)];
      return !vouching?.length && traces.credit(clustering.leaders[statement] as number) === null;
    },
    statement: (statement) => {
      const carriers = carriersOf(statement);
      const sources = sourcesOf(
        carriers,
        (id) => ties.get(id) ?? [],
        (id) => groups.get(id),
      );
      const above = (id: string) => copiedLinks.get(id)?.source ?? undefined;
      return {
        sources,
        origin: originOf(carriers, sources, above, outletName),
        unmarked: byId(unmarked.get(statement) ?? [], articles),
        overlapping: overlapping.get(statement) ?? [],
      };
    },
  };
}

function idOrder(articles: Given): number[] {
  const ids = Array.from(articles, ({ id }) => id);
  return ids.map((_, number) => number).sort((a, b) => byCodeUnit(ids[a] as string, ids[b] as string));
}

/** Numbers of the articles that carry a statement in quotation marks. */
function carriersIn(clustering: Clustering, statement: number): number[] {
  if (clustering.size(statement) === 1) return [articleOfLeader(clustering, statement)];
  return [
    ...new Set(Array.from(clustering.members(statement), (quote) => clustering.articleOf[quote] as number)),
  ];
}

function articleOfLeader({ leaders, articleOf }: Clustering, statement: number): number {
  return articleOf[leaders[statement] as number] as number;
}

/** The articles that quote a statement in the very same words, eight at least, by two and more. */
function articlesByCut(traces: Traces, { members, articleOf }: Clustering, statement: number): number[][] {
  const byCut = new Map<number, Set<number>>();
  for (const quote of members(statement)) {
    const { words, from, to } = traces.range(quote);
    if (to - from < SHINGLE) continue;
    let cut = 0;
    for (let at = from; at < to; at++) cut = (Math.imul(cut, 0x9e3779b1) + (words[at] as number)) | 0;
    byCut.set(cut, (byCut.get(cut) ?? new Set()).add(articleOf[quote] as number));
  }
  return [...byCut.values()].flatMap((articles) => (articles.size > 1 ? [[...articles]] : []));
}

/** Ties between articles that share statements, by the id of either. */
function tiesByArticle(
  articles: TracedArticles,
  traces: Traces,
  proses: Proses,
  clustering: Clustering,
  unmarked: ReadonlyMap<number, readonly UnmarkedCarrier[]>,
): Map<string, ArticleTie[]> {
  // Records alone tell nothing of how it is told.
  if (traces.isEmpty) return new Map();
  const counts = new Uint32Array(articles.length);
  const carriers: number[][] = [];
  const cutAlike: number[][] = [];
  for (let statement = 0; statement < clustering.count; statement++) {
    const told = unmarked.get(statement);
    if (told === undefined && clustering.size(statement) === 1) {
      const article = articleOfLeader(clustering, statement);
      counts[article] = (counts[article] as number) + 1;
      continue;
    }
    const own = carriersIn(clustering, statement);
    for (const article of own) counts[article] = (counts[article] as number) + 1;
    if (told !== undefined) own.push(...told.map(({ article }) => article));
    if (own.length < 2) continue;
    carriers.push(own);
    cutAlike.push(...articlesByCut(traces, clustering, statement));
  }
  const ties = nearTies(
    sharing(carriers, cutAlike, outletNumbers(articles)),
    articles,
    proses,
    (article) => counts[article] as number,
  );
  ties.sort((x, y) => byCodeUnit(x.articles[0], y.articles[0]) || byCodeUnit(x.articles[1], y.articles[1]));
  const found = new Map<string, ArticleTie[]>();
  for (const tie of ties) for (const id of tie.articles) found.set(id, [...(found.get(id) ?? []), tie]);
  return found;
}

function bothWays(pairs: readonly (readonly [number, number])[]): Map<number, number[]> {
  const found = new Map<number, Set<number>>();
  for (const [one, other] of [...pairs, ...pairs.map(([one, other]) => [other, one] as const)])
    found.set(one, (found.get(one) ?? new Set()).add(other));
  return new Map(Array.from(found, ([one, others]) => [one, [...others]]));
}

function byId(carriers: readonly UnmarkedCarrier[], articles: TracedArticles): UnmarkedCarrier[] {
  const id = ({ article }: UnmarkedCarrier) => articles.at(article).id;
  return [...carriers].sort((a, b) => byCodeUnit(id(a), id(b)));
}
