import { availableParallelism } from 'node:os';
import { type Corpus, CorpusBuilder } from '../cluster/corpus.js';
import type { Articles, Problem } from '../read/article.js';
import type { Block } from '../read/block.js';
import { duplicateId, Ids } from '../read/ids.js';
import { own } from '../text/own.js';
import { Traces } from '../trace/traces.js';
import { ArticleColumns } from './article-columns.js';
import { type Digest, digest } from './digest.js';
import { Pool } from './pool.js';
import { ProseStore, type StoredProses } from './proses.js';
import { RecordStore, Records } from './records.js';
import { renamed } from './rename.js';
import { repeatedQuotations } from './repeated.js';
import type { ReportArticle } from './report.js';

/** How far a long run has come. */
export interface Progress {
  readonly articles: number;
  readonly quotes: number;
  /** Share of the linking that is done, 0 to 1; 0 while articles are still read. */
  readonly linked: number;
  /** Pairs of wordings found so far that are alike. */
  readonly links: number;
}

export interface CollectOptions {
  /** Threads, the calling one among them; small inputs start none. Default: the number of processors. */
  readonly workers?: number;
  readonly onProgress?: (progress: Progress) => void;
}

/** What is kept of all articles: their quotations, not their prose. */
export interface Collection {
  readonly articles: Articles<ReportArticle>;
  readonly corpus: Corpus;
  /** The quotations of the corpus as records. */
  readonly records: Records;
  readonly traces: Traces;
  readonly proses: StoredProses;
  readonly problems: readonly Problem[];
  /** The threads of the run; they end with the process if not closed before. */
  readonly pool: Pool;
}

/** Threads pay from this many bytes on. */
const MANY_BYTES = 5 << 20;

/**
 * Reads and analyses every block; problems among the blocks (a missing path) are passed on in their place. The result
 * does not depend on the number of threads: what they make is taken in in the order of the blocks.
 */
export async function collect(
  input: Iterable<Block | Problem> | AsyncIterable<Block | Problem>,
  options: CollectOptions = {},
): Promise<Collection> {
  const collector = new Collector();
  const pool = new Pool(options.workers ?? availableParallelism());
  for await (const found of digests(input, pool)) {
    if ('records' in found) collector.add(found);
    else collector.problems.push(found);
    options.onProgress?.({
      articles: collector.articles.length,
      quotes: collector.quotes,
      linked: 0,
      links: 0,
    });
  }
  return { ...collector.collection(), pool };
}

/** The digest of each block in order, by threads once the input proves large. */
async function* digests(
  input: Iterable<Block | Problem> | AsyncIterable<Block | Problem>,
  pool: Pool,
): AsyncGenerator<Digest | Problem> {
  const ahead: Promise<Digest | Problem>[] = [];
  let waiting: (Block | Problem)[] = [];
  let bytes = 0;
  for await (const item of input) {
    waiting.push(item);
    bytes += 'bytes' in item ? item.bytes.length : 0;
    if (bytes < MANY_BYTES) continue;
    for (const one of waiting) {
      ahead.push('bytes' in one ? pool.digest(one) : Promise.resolve(one));
      // Enough to keep every thread busy while the oldest is taken in, and no more in memory.
      if (ahead.length > 4 * pool.size) yield await (ahead.shift() as Promise<Digest | Problem>);
    }
    waiting = [];
  }
  for (const one of ahead) yield await one;
  for (const one of waiting) yield 'bytes' in one ? await digest(one) : one;
}

/** Takes in digests in order. */
class Collector {
  readonly articles = new ArticleColumns();
  readonly problems: Problem[] = [];
  private readonly ids = new Ids();
  private readonly builder = new CorpusBuilder();
  private readonly records = new RecordStore();
  private readonly traces = new Traces();
  private readonly proses = new ProseStore();

  get quotes(): number {
    return this.builder.count;
  }

  add(found: Digest): void {
    for (const problem of found.problems) this.problems.push(problem);
    const names = new Map<number, string>();
    const numbers = found.articles.map((article, i) => {
      const known = this.ids.numberOf(article.id);
      if (known !== undefined && article.isExtracted) return known;
      const id = this.ids.take(own(article.id));
      this.articles.add({ ...article, id });
      if (known !== undefined) {
        names.set(i, id);
        this.problems.push(duplicateId(article.path, article.id, id));
      }
      return this.articles.length - 1;
    });
    for (const article of found.quotes.article) this.articles.countQuote(numbers[article] as number);
    this.builder.add(found.quotes, numbers);
    this.records.add(names.size === 0 ? found : renamed(found, names));
    this.proses.add(found.trace, numbers);
    this.traces.add(found.trace, numbers, found.quotes.article);
  }

  collection(): Omit<Collection, 'pool'> {
    const { articles, traces } = this;
    const corpus = this.builder.build(articles);
    const problems = [...this.problems, ...repeatedQuotations(corpus, articles)];
    return {
      articles,
      corpus,
      records: new Records(this.records.stored()),
      traces,
      proses: this.proses.stored(),
      problems,
    };
  }
}
