import { type Found, type LinkStage, linking } from '../cluster/link.js';
import { type Listing, list } from '../cluster/listing.js';
import { Matcher } from '../cluster/match.js';
import type { Links } from '../cluster/pairs.js';
import { type Statements, statementsFrom } from '../cluster/statements.js';
import { OutletDirectory, type OwnDirectory } from '../trace/outlets.js';
import { type Clustering, proseSearch, statementsIn, type Trace, trace } from '../trace/trace.js';
import { claimsTo, progressOf } from './claims.js';
import type { Collection, CollectOptions } from './collect.js';
import { findsIn, nothingIn } from './finds.js';
import { collectGarbage } from './garbage.js';
import { Pool } from './pool.js';

export interface DedupeOptions extends CollectOptions, OwnDirectory {
  /** Least similarity of a match by text alone, 0 to 1. Default 0.9. */
  readonly threshold?: number;
}

/** Several threads pay from this many wordings on. */
const MANY_WORDINGS = 30_000;

export const poolFor = ({ corpus, pool }: Collection): Pool =>
  corpus.store.count >= MANY_WORDINGS ? pool : new Pool(1);

/** What matches, statements, and where they come from. */
export interface Traced {
  readonly matcher: Matcher;
  readonly statements: Statements;
  readonly listing: Listing;
  readonly origins: Trace;
}

/** Whatever threads can do is done by them. */
export async function traced(collection: Collection, options: DedupeOptions): Promise<Traced> {
  const { articles, corpus, traces, proses: stored } = collection;
  const directory = new OutletDirectory(options);
  const pool = poolFor(collection);
  const matcher = await matcherFor(collection, options, pool);
  // Runs beside this thread's own work on the statements.
  const searched = traces.isEmpty ? null : pool.search(proseSearch(articles, traces, directory), stored);
  collectGarbage(corpus.store.count);
  const statements = statementsFrom(matcher);
  const listing = list(corpus, statements);
  const clustering: Clustering = {
    count: listing.leaders.length,
    leaders: listing.leaders,
    size: (statement) => sizeOf(listing, listing.leaders[statement] as number),
    members: (statement) => membersOf(listing, listing.leaders[statement] as number),
    articleOf: corpus.article,
  };
  const words = statementsIn(traces, clustering);
  const found = await searched;
  const finds = found === null ? nothingIn(stored) : await findsIn(stored, found, words, pool);
  return {
    matcher,
    statements,
    listing,
    origins: trace(traces, articles, clustering, finds, directory),
  };
}

/** Nothing holds the links any more once they are in the matcher, which is smaller. */
async function matcherFor(collection: Collection, options: DedupeOptions, pool: Pool): Promise<Matcher> {
  const threshold = options.threshold ?? 0.9;
  const found = await links(collection, threshold, pool, options);
  collectGarbage(collection.corpus.store.count);
  return new Matcher(collection.corpus, found, threshold);
}

async function links(
  { articles, corpus }: Collection,
  threshold: number,
  pool: Pool,
  options: DedupeOptions,
): Promise<Links[]> {
  const before = { linked: 0, links: 0 };
  const run = async ({ jobs, share }: LinkStage): Promise<Found[]> => {
    collectGarbage(corpus.store.count);
    const claims = claimsTo(jobs());
    const found = await pool.link(claims, () => {
      const done = progressOf(claims);
      options.onProgress?.({
        articles: articles.length,
        quotes: corpus.count,
        linked: before.linked + share * done.share,
        links: before.links + done.links,
      });
    });
    before.linked += share;
    before.links += progressOf(claims).links;
    return found;
  };
  const stages = linking(corpus, threshold, pool.size);
  let stage = stages.next();
  while (!stage.done) stage = stages.next(await run(stage.value));
  return stage.value;
}

export function membersOf({ members }: Listing, leader: number): Uint32Array {
  return members.items.subarray(members.from[leader], members.from[leader + 1]);
}

function sizeOf({ members: { from } }: Listing, leader: number): number {
  return (from[leader + 1] as number) - (from[leader] as number);
}
