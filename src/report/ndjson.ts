import { quoteJson } from '../attribute/quote-json.js';
import type { Analysis } from '../pipeline/analyse.js';
import type { Filter } from '../pipeline/filter.js';
import type { PrintableReport } from '../pipeline/report.js';
import type { Article } from '../read/article.js';
import { json } from '../text/json.js';

/** One quotation a line. */
export async function* extractNdjson(analyses: AsyncIterable<Analysis>): AsyncIterable<string> {
  for await (const { quotes } of analyses) {
    let lines = '';
    for (const quote of quotes) lines += `${quoteJson(quote)}\n`;
    yield lines;
  }
}

/** One article a line. */
export async function* readNdjson(articles: AsyncIterable<Article>): AsyncIterable<string> {
  for await (const article of articles) yield `${json(article)}\n`;
}

/** Clusters, articles and problems, then the summary; each line says what it is by `type`. */
export async function* dedupeNdjson(
  { clusterLines, articles, problems, summary }: PrintableReport,
  filter: Filter,
): AsyncIterable<string | Uint8Array> {
  let end = '';
  for await (const lines of clusterLines({ filter, opening: '{"type":"cluster",', separator: '\n' })) {
    yield lines;
    end = '\n';
  }
  yield end;
  for (const article of articles) yield typed('article', article);
  for (const problem of problems) yield typed('problem', problem);
  yield typed('summary', summary);
}

const typed = (type: string, value: object) => `${json({ type, ...value })}\n`;
