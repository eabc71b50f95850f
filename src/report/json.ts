import { quoteJson } from '../attribute/quote-json.js';
import type { Analysis } from '../pipeline/analyse.js';
import type { Filter } from '../pipeline/filter.js';
import type { PrintableReport } from '../pipeline/report.js';
import type { Problem } from '../read/article.js';
import { json } from '../text/json.js';
import { version } from '../version.js';

/** Number of the shape of all JSON outputs; a key that is renamed or removed needs a new one. */
export const SCHEMA = 1;

export const tool = { name: 'quotes', version } as const;

/** `"key":[` and one element a line, so that a report of any size is never one string. */
export function* jsonArray(key: string, values: Iterable<unknown>): Iterable<string> {
  yield `"${key}":[`;
  let separator = '\n';
  for (const value of values) {
    yield separator + json(value);
    separator = ',\n';
  }
  yield ']';
}

/**
 * `problems` may still grow while `analyses` is read; it is printed last.
 */
export async function* extractJson(
  analyses: AsyncIterable<Analysis>,
  problems: readonly Problem[],
): AsyncIterable<string> {
  yield `{"schema":${SCHEMA},"tool":${json(tool)},"quotes":[`;
  let separator = '\n';
  for await (const { quotes } of analyses)
    for (const quote of quotes) {
      yield separator + quoteJson(quote);
      separator = ',\n';
    }
  yield '],\n';
  yield* jsonArray('problems', problems);
  yield '}\n';
}

/** One object; its clusters, articles and problems stand one a line. */
export async function* dedupeJson(
  { schema, tool, summary, clusterLines, ...lists }: PrintableReport,
  filter: Filter,
): AsyncIterable<string | Uint8Array> {
  yield `{"schema":${schema},"tool":${json(tool)},\n"summary":${json(summary)},\n`;
  yield* jsonArray('articles', lists.articles);
  yield ',\n';
  yield* jsonArray('copies', lists.copies);
  yield ',\n"clusters":[\n';
  yield* clusterLines({ filter, opening: '{', separator: ',\n' });
  yield '],\n';
  yield* jsonArray('problems', lists.problems);
  yield '}\n';
}
