import type { Article, Problem } from '../read/article.js';
import { type InputIo, inputs } from '../read/inputs.js';
import type { ReadOptions } from '../read/options.js';
import { parse } from '../read/parse.js';

/** The articles of all inputs, in order; problems are added to `problems` as they turn up. */
export async function* articlesOf(
  paths: readonly string[],
  options: ReadOptions,
  io: InputIo,
  problems: Problem[],
): AsyncGenerator<Article> {
  for await (const block of inputs(paths, options, io)) {
    if (!('bytes' in block)) {
      problems.push(block);
      continue;
    }
    const parsed = await parse(block);
    problems.push(...parsed.problems);
    yield* parsed.articles;
  }
}
