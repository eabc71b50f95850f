import type { Article, Problem } from '../read/article.js';
import { duplicateId, Ids } from '../read/ids.js';
import { type InputIo, inputs } from '../read/inputs.js';
import type { ReadOptions } from '../read/options.js';
import { parse } from '../read/parse.js';
import { problem } from '../read/problems.js';

/** The articles of all inputs, in order, each id once; problems are added to `problems` as they turn up. */
export async function* articlesOf(
  paths: readonly string[],
  options: ReadOptions,
  io: InputIo,
  problems: Problem[],
): AsyncGenerator<Article> {
  const ids = new Ids();
  const extracted = new Set<string>();
  for await (const block of inputs(paths, options, io)) {
    if (!('bytes' in block)) {
      problems.push(block);
      continue;
    }
    const parsed = await parse(block);
    for (const found of parsed.problems) problems.push(found);
    if (parsed.quotes.length > 0 && !extracted.has(block.path)) {
      extracted.add(block.path);
      problems.push(
        problem('no-text', block.path, 'these are quotations that extract printed; only dedupe reads them'),
      );
    }
    for (const article of parsed.articles) {
      const id = ids.take(article.id);
      if (id !== article.id) problems.push(duplicateId(article.path, article.id, id));
      yield id === article.id ? article : { ...article, id };
    }
  }
}
