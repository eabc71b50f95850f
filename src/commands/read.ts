import type { Article, Problem } from '../read/article.js';
import type { ReadOptions } from '../read/options.js';
import { articlesOf } from './articles.js';
import { type Exit, exitCode } from './exit.js';
import type { Io } from './io.js';
import { listProblems, type OutputOptions, resultStyle } from './output.js';
import { type Chunks, print } from './print.js';

export interface ReadCommandOptions extends ReadOptions, OutputOptions {
  readonly format: 'ndjson' | 'text';
}

/** The articles as read. */
export async function read(paths: readonly string[], options: ReadCommandOptions, io: Io): Promise<Exit> {
  const problems: Problem[] = [];
  await print(await render(articlesOf(paths, options, io, problems), options, io), options.output, io);
  await listProblems(problems, options, io);
  return exitCode(problems);
}

async function render(
  articles: AsyncIterable<Article>,
  options: ReadCommandOptions,
  io: Io,
): Promise<Chunks> {
  if (options.format === 'ndjson') return (await import('../report/ndjson.js')).readNdjson(articles);
  return (await import('../report/text/article.js')).readText(articles, await resultStyle(options, io));
}
