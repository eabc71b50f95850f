import { quoteJson } from '../attribute/quote-json.js';
import { type Coded, code } from '../cluster/corpus.js';
import { extract } from '../extract/extract.js';
import type { Article, Problem } from '../read/article.js';
import type { Block } from '../read/block.js';
import type { ParseOptions } from '../read/options.js';
import { parse } from '../read/parse.js';
import type { QuoteRecord } from '../read/quote-record.js';
import { BlockTrace, type TraceColumns } from '../trace/block-trace.js';
import { OutletDirectory } from '../trace/outlets.js';
import { analysisOf } from './analyse.js';
import { printedRecords, type RecordBytes, recordBytes } from './records.js';

/** What is kept of a block: all but the prose, as data that go from thread to thread at little cost. */
export interface Digest extends RecordBytes {
  readonly articles: readonly DigestArticle[];
  readonly problems: readonly Problem[];
  /** Its speech quotations, which the records hold too; articles by their index in `articles`. */
  readonly quotes: Coded;
  /** What tracing needs of its articles and quotations. */
  readonly trace: TraceColumns;
}

export interface DigestArticle extends Omit<Article, 'text'> {
  /** It is known from quotations that were extracted before; its own text was not read. */
  readonly isExtracted: boolean;
}

/** The one of the last block: all blocks of a run have the same. */
let last: { readonly options: string; readonly directory: OutletDirectory } | undefined;

function directoryFor({ outlets, agencies }: ParseOptions): OutletDirectory {
  const options = JSON.stringify([outlets, agencies]);
  if (last?.options !== options) last = { options, directory: new OutletDirectory({ outlets, agencies }) };
  return last.directory;
}

/** One block through the pure stages; the same in any thread. */
export async function digest(block: Block): Promise<Digest> {
  const directory = directoryFor(block.options);
  const parsed = await parse(block);
  const articles: DigestArticle[] = [];
  const quotes: QuoteRecord[] = [];
  const problems = [...parsed.problems];
  const trace = new BlockTrace(directory);
  const owners: number[] = [];
  for (const article of parsed.articles) {
    const extraction = extract(article);
    const analysis = analysisOf(extraction);
    for (const problem of analysis.problems) problems.push(problem);
    for (const quote of analysis.quotes) {
      if (quote.kind === 'other') continue;
      owners.push(articles.length);
      quotes.push(quote);
    }
    trace.add(extraction, analysis.quotes);
    articles.push({ ...analysis.article, isExtracted: false });
  }
  const extracted = new Map<string, number>();
  for (const quote of parsed.quotes) {
    if (quote.kind === 'other') continue;
    let number = extracted.get(quote.article);
    if (number === undefined) {
      number = articles.length;
      extracted.set(quote.article, number);
      articles.push(articleOf(quote));
    }
    owners.push(number);
    quotes.push(quote);
  }
  const isPrinted = parsed.isPrinted && quotes.length === parsed.quotes.length;
  return {
    articles,
    problems,
    quotes: code(quotes, Uint32Array.from(owners)),
    ...(isPrinted ? printedRecords(block.bytes, quotes.length) : recordBytes(quotes.map(quoteJson))),
    trace: trace.columns(quotes.length),
  };
}

function articleOf({ article, path, outlet, published }: QuoteRecord): DigestArticle {
  return {
    id: article,
    path,
    outlet,
    published,
    title: null,
    url: null,
    lang: null,
    author: null,
    bodyStart: 0,
    isExtracted: true,
  };
}
