import type { Article, Problem } from '../read/article.js';
import { blocks } from '../read/blocks.js';
import { parse } from '../read/parse.js';
import type { Io } from './io.js';

/** The articles of all inputs, in order; problems are added to `problems` as they turn up. */
export async function* articlesOf(
  paths: readonly string[],
  _options: ReadOptions,
  _io: Io,
  problems: Problem[],
): AsyncGenerator<Article> {
  for await (const block of blocks(paths)) {
    const parsed = parse(block);
    problems.push(...parsed.problems);
    yield* parsed.articles;
  }
}

/** Stands in until the reading room says what it can be told. */
export type ReadOptions = object;
