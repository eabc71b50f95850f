import { quoteJson } from '../attribute/quote-json.js';
import { type Coded, code, saidOf } from '../cluster/corpus.js';
import { extract } from '../extract/extract.js';
import type { Extraction } from '../extract/quotation.js';
import type { Article, Problem } from '../read/article.js';
import type { Block } from '../read/block.js';
import { parse } from '../read/parse.js';
import type { QuoteRecord } from '../read/quote-record.js';
import { type Packed, packed } from './packed.js';
import { printedRecords, type RecordBytes, recordBytes } from './records.js';

/** What a block holds. */
export interface Extracted {
  readonly problems: readonly Problem[];
  readonly read: Packed;
  readonly known: Known;
}

/** Speech quotations that were extracted before, and their articles, of which no text was read. */
export interface Known extends RecordBytes {
  readonly articles: readonly Omit<Article, 'text'>[];
  /** Articles by their index in `articles`. */
  readonly quotes: Coded;
}

/** What stands in a block; the same in any thread. */
export async function extractedFrom(block: Block): Promise<Extracted> {
  const { articles, quotes, problems, isPrinted } = await parse(block);
  const extractions: Extraction[] = articles.map(extract);
  const said = quotes.filter(({ kind }) => kind !== 'other');
  const areAll = isPrinted && said.length === quotes.length;
  return {
    problems: [...problems, ...extractions.flatMap((extraction) => extraction.problems)],
    read: packed(extractions),
    known: {
      ...known(said),
      ...(areAll ? printedRecords(block.bytes, said.length) : recordBytes(said.map(quoteJson))),
    },
  };
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
  return { articles, quotes: code(quotes.map(saidOf), owners) };
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
