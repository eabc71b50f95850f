import type { Analysis } from '../pipeline/analyse.js';
import type { DedupeReport } from '../pipeline/report.js';
import type { Article } from '../read/article.js';
import { json } from './json.js';

/** One quotation a line. */
export async function* extractNdjson(analyses: AsyncIterable<Analysis>): AsyncIterable<string> {
  for await (const { quotes } of analyses) {
    let lines = '';
    for (const quote of quotes) lines += `${json(quote)}\n`;
    yield lines;
  }
}

/** One article a line. */
export async function* readNdjson(articles: AsyncIterable<Article>): AsyncIterable<string> {
  for await (const article of articles) yield `${json(article)}\n`;
}

/** Clusters, articles and problems, then the summary; each line says what it is by `type`. */
export function* dedupeNdjson({ clusters, articles, problems, summary }: DedupeReport): Iterable<string> {
  for (const cluster of clusters) yield typed('cluster', cluster);
  for (const article of articles) yield typed('article', article);
  for (const problem of problems) yield typed('problem', problem);
  yield typed('summary', summary);
}

const typed = (type: string, value: object) => `${json({ type, ...value })}\n`;
