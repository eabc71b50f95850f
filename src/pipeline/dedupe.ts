import { printId } from '../cluster/ids.js';
import { type Found, type LinkJob, linking } from '../cluster/link.js';
import { type Listing, list } from '../cluster/listing.js';
import { Matcher } from '../cluster/match.js';
import { outletNumbers } from '../cluster/outlet-numbers.js';
import type { Links } from '../cluster/pairs.js';
import { reasonsFor } from '../cluster/reasons.js';
import { type Statements, statementsFrom } from '../cluster/statements.js';
import { OutletDirectory, type OwnDirectory } from '../trace/outlets.js';
import {
  type Clustering,
  passageSearches,
  shareSearch,
  statementsIn,
  type Trace,
  trace,
} from '../trace/trace.js';
import { version } from '../version.js';
import type { Collection, CollectOptions } from './collect.js';
import { type ClusterExplanation, explanationOf } from './explain.js';
import { clusterOf, type Outline } from './outline.js';
import { Pool } from './pool.js';
import { StoredProse } from './proses.js';
import type { LineForm, PrintableReport } from './report.js';
import type { LinesJob } from './statement-lines.js';

export interface DedupeOptions extends CollectOptions, OwnDirectory {
  /** Least similarity of a match by text alone, 0 to 1. Default 0.9. */
  readonly threshold?: number;
}

/** Every statement of the collection once (docs/matching.md). */
export async function dedupe(collection: Collection, options: DedupeOptions = {}): Promise<PrintableReport> {
  return reportOf(collection, await traced(collection, options));
}

/** The same, and why the statement of an id is as it is; null if there is none. */
export async function explained(
  collection: Collection,
  id: string,
  options: DedupeOptions = {},
): Promise<{ report: PrintableReport; explanation: ClusterExplanation | null }> {
  const { corpus, records } = collection;
  const found = await traced(collection, options);
  const report = reportOf(collection, found);
  const { linked, threshold, statements, listing } = found;
  const statement = listing.leaders.findIndex((leader) => printId(listing.ids[leader] as number) === id);
  if (statement === -1) return { report, explanation: null };
  const matcher = new Matcher(corpus, linked, threshold);
  const reasons = reasonsFor(matcher, statements, listing.leaders[statement] as number);
  const outline = outlines(collection, found)(statement);
  const read = Array.from(outline.quotes, (quote) => records.get(quote));
  const cluster = clusterOf(outline, read);
  return { report, explanation: explanationOf(cluster, reasons, (quote) => records.get(quote)) };
}

/** What is known of a statement, by its place in the listing. Holds no more of the collection than that takes. */
function outlines(
  { articles, records }: Collection,
  { statements: { edits, related }, listing, origins }: Traced,
): (statement: number) => Outline {
  const { leaders, ids } = listing;
  const idOf = (quote: number) => records.get(quote).id;
  return (statement) => {
    const leader = leaders[statement] as number;
    // Not a view: to a thread it would take the members of all statements along.
    const quotes = membersOf(listing, leader).slice();
    const { sources, origin, unmarked, overlapping } = origins.statement(statement);
    const overlappingLeaders = overlapping.map((other) => leaders[other] as number);
    const besides = new Set([...(related.get(leader) ?? []), ...overlappingLeaders]);
    return {
      id: printId(ids[leader] as number),
      quotes,
      edits: quotes.map((quote) => edits[quote] as number),
      independent: sources.length,
      sources,
      origin,
      unmarked: unmarked.map(({ article, ...carrier }) => ({
        article: articles.at(article)?.id as string,
        ...carrier,
      })),
      related: Array.from(besides, idOf),
    };
  };
}

/** The report, which holds no more of the collection than it prints. */
function reportOf(collection: Collection, found: Traced): PrintableReport {
  const { articles, records, problems } = collection;
  const { origins } = found;
  const { leaders, ids, shared } = found.listing;
  const { related } = found.statements;
  const pool = poolFor(collection);
  const outlineOf = outlines(collection, found);
  /** The statements in runs of about as many quotations. */
  const jobs = function* (form: LineForm): Generator<LinesJob> {
    for (let from = 0; from < leaders.length; ) {
      const outlines = new Map<number, Outline>();
      let to = from;
      for (let size = 0; to < leaders.length && size < QUOTATIONS_A_JOB; to++) {
        size++;
        if (origins.isAlone(to) && !related.has(leaders[to] as number)) continue;
        const outline = outlineOf(to);
        size += outline.quotes.length - 1;
        outlines.set(to - from, outline);
      }
      const heads = leaders.slice(from, to);
      const own = Float64Array.from(heads, (leader) => ids[leader] as number);
      yield { records: records.stored, leaders: heads, ids: own, outlines, form };
      from = to;
    }
  };
  return {
    schema: 1,
    tool: { name: 'quotes', version },
    summary: {
      articles: articles.length,
      outlets: new Set(outletNumbers(articles)).size,
      quotes: collection.corpus.count,
      clusters: leaders.length,
      shared,
      problems: problems.length,
    },
    articles: {
      *[Symbol.iterator]() {
        let number = 0;
        for (const article of articles) yield { ...article, ...origins.article(number++) };
      },
    },
    copies: origins.copies,
    clusters: {
      *[Symbol.iterator]() {
        for (let i = 0; i < leaders.length; i++) {
          const outline = outlineOf(i);
          yield clusterOf(
            outline,
            Array.from(outline.quotes, (quote) => records.get(quote)),
          );
        }
      },
    },
    clusterLines: (form) => linesOf(jobs(form), pool, form),
    problems,
  };
}

/** The lines of each job in order, the next ones made meanwhile. */
async function* linesOf(
  jobs: Iterable<LinesJob>,
  pool: Pool,
  { separator }: LineForm,
): AsyncGenerator<Uint8Array> {
  const between = Buffer.from(separator);
  const ahead: Promise<Uint8Array>[] = [];
  let isFirst = true;
  const next = async function* () {
    const lines = await (ahead.shift() as Promise<Uint8Array>);
    if (lines.length === 0) return;
    if (!isFirst) yield between;
    isFirst = false;
    yield lines;
  };
  for (const job of jobs) {
    ahead.push(pool.lines(job));
    if (ahead.length > 2 * pool.size) yield* next();
  }
  while (ahead.length > 0) yield* next();
}

function membersOf({ members }: Listing, leader: number): Uint32Array {
  return members.items.subarray(members.from[leader], members.from[leader + 1]);
}

function sizeOf({ members: { from } }: Listing, leader: number): number {
  return (from[leader + 1] as number) - (from[leader] as number);
}

/** Quotations of one job that prints statements. */
const QUOTATIONS_A_JOB = 500;

/** Several threads pay from this many wordings on. */
const MANY_WORDINGS = 30_000;

const poolFor = ({ corpus, pool }: Collection): Pool =>
  corpus.store.count >= MANY_WORDINGS ? pool : new Pool(1);

/** Links, statements, and where they come from. */
interface Traced {
  readonly threshold: number;
  readonly linked: readonly Links[];
  readonly statements: Statements;
  readonly listing: Listing;
  readonly origins: Trace;
}

/** Whatever threads can do is done by them. */
async function traced(collection: Collection, options: DedupeOptions): Promise<Traced> {
  const threshold = options.threshold ?? 0.9;
  const { articles, corpus, traces, proses: stored } = collection;
  const directory = new OutletDirectory(options);
  const pool = poolFor(collection);
  const linked = await links(collection, threshold, pool, options);
  // Runs beside this thread's own work on the statements.
  const shares = traces.isEmpty ? [] : pool.search(shareSearch(articles, directory), stored);
  const statements = statementsFrom(corpus, threshold, linked);
  const listing = list(corpus, statements);
  const clustering: Clustering = {
    count: listing.leaders.length,
    leaders: listing.leaders,
    size: (statement) => sizeOf(listing, listing.leaders[statement] as number),
    members: (statement) => membersOf(listing, listing.leaders[statement] as number),
    articleOf: corpus.article,
  };
  const words = statementsIn(traces, clustering);
  const passages = traces.isEmpty ? [] : passageSearches(words).map((job) => pool.search(job, stored));
  const [verbatim = [], indirect = []] = await Promise.all(passages);
  const proses = new StoredProse(stored);
  const finds = { proses, shares: await shares, verbatim, indirect };
  return {
    threshold,
    linked,
    statements,
    listing,
    origins: trace(traces, articles, clustering, words, finds, directory),
  };
}

async function links(
  { articles, corpus }: Collection,
  threshold: number,
  pool: Pool,
  options: DedupeOptions,
): Promise<Links[]> {
  let linked = 0;
  let pairs = 0;
  const stages = linking(corpus, threshold, pool.size);
  let stage = stages.next();
  while (!stage.done) {
    const { jobs, share } = stage.value;
    const done = async (job: LinkJob): Promise<Found> => {
      const found = await pool.link(job);
      linked += share / jobs.length;
      pairs += 'a' in found ? found.a.length : 0;
      options.onProgress?.({ articles: articles.length, quotes: corpus.count, linked, links: pairs });
      return found;
    };
    stage = stages.next(await Promise.all(jobs.map(done)));
  }
  return stage.value;
}
