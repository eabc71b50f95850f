import { Readable } from 'node:stream';
import type { Member, Unmarked } from '../cluster/cluster.js';
import { type Context, contextsOf } from '../extract/context.js';
import type { DedupeReport } from '../pipeline/report.js';
import type { InputIo } from '../read/inputs.js';
import type { ReadOptions } from '../read/options.js';
import type { Passages } from '../report/html/lookup.js';
import { articlesOf } from './articles.js';

/**
 * The sentences around the quotations of a report, and the prose that carries its statements without marks. Prose is
 * not kept while statements are found, so the articles are read again; what came by standard input is gone.
 */
export async function passages(
  report: DedupeReport,
  paths: readonly string[],
  options: ReadOptions,
  io: InputIo,
): Promise<Passages> {
  const clusters = [...report.clusters];
  const quotes = byArticle(clusters.flatMap((cluster) => cluster.quotes));
  const unmarked = byArticle(clusters.flatMap((cluster) => cluster.unmarked));
  const contexts = new Map<string, Context>();
  const prose = new Map<Unmarked, string>();
  for await (const article of articlesOf(paths, options, { cwd: io.cwd, stdin: Readable.from([]) }, [])) {
    const own = (quotes.get(article.id) ?? [])
      // The file may have been changed meanwhile.
      .filter(({ start, end, text }) => article.text.slice(start, end) === text)
      .sort((a, b) => a.start - b.start);
    contextsOf(article, own).forEach((context, at) => {
      contexts.set((own[at] as Member).id, context);
    });
    for (const span of unmarked.get(article.id) ?? [])
      prose.set(span, article.text.slice(span.start, span.end));
  }
  return { contexts, prose };
}

function byArticle<T extends { readonly article: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.article);
    if (group) group.push(item);
    else groups.set(item.article, [item]);
  }
  return groups;
}
