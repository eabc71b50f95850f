import type { NamedFiles } from '../check/named.js';
import type { Article, Problem } from '../read/article.js';
import type { Block } from '../read/block.js';
import { inputs } from '../read/inputs.js';
import type { ReadOptions } from '../read/options.js';
import { parse } from '../read/parse.js';
import type { Io } from './io.js';

export interface NamedInputs {
  /** Grows while `input` is read, and is whole when that ends. */
  readonly named: NamedFiles;
  readonly input: AsyncIterable<Block | Problem>;
}

/** The named files, then what of the collection was not named: a file that is both counts once. */
export function namedInputs(
  paths: readonly string[],
  against: readonly string[],
  options: ReadOptions,
  io: Io,
): NamedInputs {
  const named = new Map<string, Map<string, Article>>();
  const file = (path: string) => {
    const articles = named.get(path) ?? new Map<string, Article>();
    named.set(path, articles);
    return articles;
  };
  async function* input() {
    for await (const item of inputs(paths, options, io)) {
      const articles = file(item.path);
      // Parsed here too, for its text: the collection keeps quotations only, and may hand the bytes to a thread.
      if ('bytes' in item)
        for (const article of (await parse(item)).articles) articles.set(article.id, article);
      yield item;
    }
    if (against.length === 0) return;
    for await (const item of inputs(against, { ...options, filesFrom: undefined }, io))
      if (!named.has(item.path)) yield item;
  }
  return { named, input: input() };
}
