import { availableParallelism } from 'node:os';
import { type Coded, type Corpus, CorpusBuilder } from '../cluster/corpus.js';
import type { Article, Articles, Problem } from '../read/article.js';
import type { Block } from '../read/block.js';
import { duplicateId, Ids } from '../read/ids.js';
import { own } from '../text/own.js';
import { Traces } from '../trace/traces.js';
import { ArticleColumns } from './article-columns.js';
import { type Digest, digest, type ReadArticles } from './digest.js';
import { Pool } from './pool.js';
import { ProseStore, type StoredProses } from './proses.js';
import { type RecordBytes, RecordStore, Records } from './records.js';
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
    if ('known' in found) collector.add(found);
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
  const alone = new Pool(1);
  for await (const item of input) {
    waiting.push(item);
    bytes += 'bytes' in item ? item.bytes.length : 0;
    if (bytes < MANY_BYTES) continue;
    for (const one of waiting) {
      const made = 'bytes' in one ? digest(one, pool) : Promise.resolve(one);
      // They are awaited in their order: that a later one fails before its turn must not end the process.
      made.catch(() => {});
      ahead.push(made);
      // Enough to keep every thread busy while the oldest is taken in, and no more in memory.
      if (ahead.length > 4 * pool.size) yield await (ahead.shift() as Promise<Digest | Problem>);
    }
    waiting = [];
  }
  for (const one of ahead) yield await one;
  for (const one of waiting) yield 'bytes' in one ? await digest(one, alone) : one;
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

  add({ problems, read, known, words }: Digest): void {
    for (const problem of problems) this.problems.push(problem);
    if (read !== null) this.addRead(read, words);
    const numbers = known.articles.map(
      (article) => this.ids.numberOf(article.id) ?? this.addArticle(article, this.ids.take(own(article.id))),
    );
    this.addQuotes(known.quotes, words, numbers, known);
    this.traces.addKnown(known.quotes.article.length);
  }

  private addRead(
    { articles, quotes, records, speakers, trace }: ReadArticles,
    words: readonly string[],
  ): void {
    const names = new Map<number, string>();
    const numbers = articles.map((article, i) => {
      const isTaken = this.ids.numberOf(article.id) !== undefined;
      const id = this.ids.take(own(article.id));
      if (isTaken) {
        names.set(i, id);
        this.problems.push(duplicateId(article.path, article.id, id));
      }
      return this.addArticle(article, id);
    });
    const kept = names.size === 0 ? records : renamed(records, quotes.article, names);
    this.addQuotes(quotes, words, numbers, kept);
    this.proses.add(trace, numbers);
    this.traces.add(trace, numbers, quotes.article, speakers);
  }

  private addArticle(article: Omit<Article, 'text'>, id: string): number {
    this.articles.add({ ...article, id });
    return this.articles.length - 1;
  }

  private addQuotes(
    quotes: Coded,
    words: readonly string[],
    articles: readonly number[],
    records: RecordBytes,
  ): void {
    for (const article of quotes.article) this.articles.countQuote(articles[article] as number);
    this.builder.add(quotes, articles, words);
    this.records.add(records);
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
