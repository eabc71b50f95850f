import { quoteJson } from '../attribute/quote-json.js';
import { type Coded, type CodedWords, code, codeWords } from '../cluster/corpus.js';
import { extract } from '../extract/extract.js';
import type { Extraction } from '../extract/quotation.js';
import type { Article, Problem } from '../read/article.js';
import type { Block } from '../read/block.js';
import { parse } from '../read/parse.js';
import type { QuoteRecord } from '../read/quote-record.js';
import { BlockTrace, type TraceColumns } from '../trace/block-trace.js';
import { OutletDirectory, type OwnDirectory } from '../trace/outlets.js';
import { type Packed, packed } from './packed.js';
import { printedRecords, type RecordBytes, recordBytes } from './records.js';

/** What a block holds. */
export interface Extracted {
  readonly problems: readonly Problem[];
  readonly read: Packed;
  /** The words of the speech quotations of the articles that were read, in order. */
  readonly wordings: CodedWords;
  /** What tracing needs of the articles that were read. */
  readonly trace: TraceColumns;
  readonly known: Known;
}

/** Speech quotations that were extracted before, and their articles, of which no text was read. */
export interface Known extends RecordBytes {
  readonly articles: readonly Omit<Article, 'text'>[];
  /** Articles by their index in `articles`. */
  readonly quotes: Coded;
}

/** The one of the last block: all blocks of a run have the same. */
let last: { readonly options: string; readonly directory: OutletDirectory } | undefined;

function directoryFor({ outlets, agencies }: OwnDirectory): OutletDirectory {
  const options = JSON.stringify([outlets, agencies]);
  if (last?.options !== options) last = { options, directory: new OutletDirectory({ outlets, agencies }) };
  return last.directory;
}

/** What stands in a block; the same in any thread. */
export async function extractedFrom(block: Block): Promise<Extracted> {
  const { articles, quotes, problems, isPrinted } = await parse(block);
  const trace = new BlockTrace(directoryFor(block.options));
  const extractions = articles.map((article) => {
    const extraction = extract(article);
    trace.add(extraction);
    return extraction;
  });
  const said = quotes.filter(({ kind }) => kind !== 'other');
  const areAll = isPrinted && said.length === quotes.length;
  return {
    problems: [...problems, ...extractions.flatMap((extraction) => extraction.problems)],
    read: packed(extractions),
    wordings: codeWords(extractions.flatMap(textsIn)),
    trace: trace.columns(),
    known: {
      ...known(said),
      ...(areAll ? printedRecords(block.bytes, said.length) : recordBytes(said.map(quoteJson))),
    },
  };
}

function textsIn({ article: { text }, quotations }: Extraction): string[] {
  return quotations.flatMap(({ kind, start, end }) => (kind === 'other' ? [] : text.slice(start, end)));
}

function known(quotes: readonly QuoteRecord[]): Pick<Known, 'articles' | 'quotes'> {
  const articles: Omit<Article, 'text'>[] = [];
  const numbers = new Map<string, number>();
  const owners = Uint32Array.from(quotes, (quote) => {
    let number = numbers.get(quote.article);
    if (number === undefined) {
      number = articles.length;
      numbers.set(quote.article, number);
      articles.push(articleOf(quote));
    }
    return number;
  });
  return { articles, quotes: code(quotes, owners) };
}

function articleOf({ article, path, outlet, published }: QuoteRecord): Omit<Article, 'text'> {
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
  };
}
