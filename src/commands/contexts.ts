import { Readable } from 'node:stream';
import type { Member } from '../cluster/cluster.js';
import { type Context, contextsOf } from '../extract/context.js';
import type { DedupeReport } from '../pipeline/report.js';
import type { InputIo } from '../read/inputs.js';
import type { ReadOptions } from '../read/options.js';
import { articlesOf } from './articles.js';

/**
 * The sentences around the quotations of a report, by quotation id. Prose is not kept while statements are found, so
 * the articles are read again; what came by standard input is gone, and its quotations have no context.
 */
export async function contexts(
  report: DedupeReport,
  paths: readonly string[],
  options: ReadOptions,
  io: InputIo,
): Promise<Map<string, Context>> {
  const quotes = byArticle(report);
  const found = new Map<string, Context>();
  for await (const article of articlesOf(paths, options, { cwd: io.cwd, stdin: Readable.from([]) }, [])) {
    const own = (quotes.get(article.id) ?? [])
      // Another article of the same id, or a file that was changed meanwhile.
      .filter(({ start, end, text }) => article.text.slice(start, end) === text)
      .sort((a, b) => a.start - b.start);
    contextsOf(article, own).forEach((context, at) => {
      found.set((own[at] as Member).id, context);
    });
  }
  return found;
}

function byArticle({ clusters }: DedupeReport): Map<string, Member[]> {
  const quotes = new Map<string, Member[]>();
  for (const cluster of clusters)
    for (const quote of cluster.quotes) {
      const own = quotes.get(quote.article);
      if (own) own.push(quote);
      else quotes.set(quote.article, [quote]);
    }
  return quotes;
}
