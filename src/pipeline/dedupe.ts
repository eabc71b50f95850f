import type { Cluster } from '../cluster/cluster.js';
import { describe } from '../cluster/describe.js';
import { aloneJobs, type LinkJob, link, scopeJobs } from '../cluster/link.js';
import { type Listing, list } from '../cluster/listing.js';
import type { Links } from '../cluster/pairs.js';
import { type Statements, statementsFrom } from '../cluster/statements.js';
import { OutletDirectory, type OwnDirectory } from '../trace/outlets.js';
import { type Search, search } from '../trace/search.js';
import { type Clustering, passageSearches, shareSearch, type Trace, trace } from '../trace/trace.js';
import { version } from '../version.js';
import { type Collection, type CollectOptions, workersOf } from './collect.js';
import { Pool } from './pool.js';
import type { DedupeReport } from './report.js';

export interface DedupeOptions extends CollectOptions, OwnDirectory {
  /** Least similarity of a match by text alone, 0 to 1. Default 0.9. */
  readonly threshold?: number;
}

/** Every statement of the collection once (docs/matching.md). */
export async function dedupe(collection: Collection, options: DedupeOptions = {}): Promise<DedupeReport> {
  const { articles, corpus, records, problems } = collection;
  const threshold = options.threshold ?? 0.9;
  const { statements, listing, origins } = await traced(collection, threshold, options);
  const { leaders, idOf, shared } = listing;
  const leaderId = (statement: number) => records.get(leaders[statement] as number).id;
  const clusterOf = (leader: number, statement: number): Cluster => {
    const own = membersOf(listing, leader);
    const { sources, origin, unmarked, overlapping } = origins.statement(statement);
    const matching = (statements.related.get(leader) ?? []).map((quote) => records.get(quote).id);
    const cluster = describe({
      id: idOf(leader),
      quotes: Array.from(own, (quote) => records.get(quote)),
      edits: Array.from(own, (quote) => statements.edits[quote] as number),
      related: [...new Set([...matching, ...overlapping.map(leaderId)])],
    });
    return {
      ...cluster,
      independent: sources.length,
      sources,
      origin,
      unmarked: unmarked.map(({ article, ...carrier }) => ({
        article: articles[article]?.id as string,
        ...carrier,
      })),
    };
  };
  return {
    schema: 1,
    tool: { name: 'quotes', version },
    summary: {
      articles: articles.length,
      outlets: new Set(articles.map((article) => article.outlet ?? `\0${article.id}`)).size,
      quotes: corpus.count,
      clusters: leaders.length,
      shared,
      problems: problems.length,
    },
    articles: {
      *[Symbol.iterator]() {
        for (const [number, article] of articles.entries()) yield { ...article, ...origins.article(number) };
      },
    },
    copies: origins.copies,
    clusters: {
      *[Symbol.iterator]() {
        for (let i = 0; i < leaders.length; i++) yield clusterOf(leaders[i] as number, i);
      },
    },
    problems,
  };
}

function membersOf({ members }: Listing, leader: number): Uint32Array {
  return members.items.subarray(members.from[leader], members.from[leader + 1]);
}

/** Threads pay from this many wordings on. */
const MANY_WORDINGS = 30_000;

/** Links, statements, and where they come from: whatever threads can do is done by them. */
async function traced(
  collection: Collection,
  threshold: number,
  options: DedupeOptions,
): Promise<{ statements: Statements; listing: Listing; origins: Trace }> {
  const { articles, corpus, traces } = collection;
  const directory = new OutletDirectory(options);
  const workers = corpus.store.count < MANY_WORDINGS ? 1 : workersOf(options);
  const pool = workers < 2 ? null : new Pool(workers);
  const searched = async <S extends Search>(job: S) => (pool === null ? search(job) : pool.search(job));
  try {
    const linked = await links(collection, threshold, pool, workers, options);
    // Runs beside this thread's own work on the statements.
    const shares = traces.isEmpty ? [] : searched(shareSearch(traces, articles, directory));
    const statements = statementsFrom(corpus, threshold, linked);
    const listing = list(corpus, statements);
    const clustering: Clustering = {
      count: listing.leaders.length,
      members: (statement) => membersOf(listing, listing.leaders[statement] as number),
      articleOf: corpus.article,
    };
    const passages = traces.isEmpty ? [] : passageSearches(traces, articles, clustering).map(searched);
    const [verbatim = [], indirect = []] = await Promise.all(passages);
    const finds = { shares: await shares, verbatim, indirect };
    return { statements, listing, origins: trace(traces, articles, clustering, finds, directory) };
  } finally {
    await pool?.close();
  }
}

async function links(
  { articles, corpus }: Collection,
  threshold: number,
  pool: Pool | null,
  workers: number,
  options: DedupeOptions,
): Promise<Links[]> {
  let linked = 0;
  const run = (jobs: readonly LinkJob[]) =>
    Promise.all(
      jobs.map(async (job) => {
        const found = pool === null ? link(job) : await pool.link(job);
        linked += 0.5 / jobs.length;
        options.onProgress?.({ articles: articles.length, quotes: corpus.count, linked });
        return found;
      }),
    );
  const alone = await run(aloneJobs(corpus, threshold, workers));
  return [...alone, ...(await run(scopeJobs(corpus, threshold, alone, workers)))];
}
