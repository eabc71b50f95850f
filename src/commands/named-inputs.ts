import { relative, resolve } from 'node:path';
import type { NamedFiles } from '../check/named.js';
import type { Article, Problem } from '../read/article.js';
import type { Block } from '../read/block.js';
import { Ids } from '../read/ids.js';
import { inputs } from '../read/inputs.js';
import type { ReadOptions } from '../read/options.js';
import { parse } from '../read/parse.js';
import { isUnreadable } from '../read/problems.js';
import type { Io } from './io.js';

export interface NamedInputs {
  /** Grows while `input` is read, and is whole when that ends. */
  readonly named: NamedFiles;
  readonly input: AsyncIterable<Block | Problem>;
}

/**
 * The named files, then what of the collection was not named: a file that is both counts once. The baseline is no
 * article, wherever it lies.
 */
export function namedInputs(
  paths: readonly string[],
  options: ReadOptions & { readonly against: readonly string[]; readonly baseline?: string },
  io: Io,
): NamedInputs {
  const named = new Map<string, Map<string, Article>>();
  // The named files come first, so that their articles get the same ids here and in the collection.
  const ids = new Ids();
  const { against, baseline } = options;
  const own = baseline === undefined ? null : relative(io.cwd(), resolve(io.cwd(), baseline));
  async function* input() {
    for await (const item of inputs(paths, options, io)) {
      if (item.path === own) continue;
      const articles = named.get(item.path) ?? new Map<string, Article>();
      // Parsed here too, for its text: the collection keeps quotations only, and may hand the bytes to a thread.
      if ('bytes' in item)
        for (const article of (await parse(item)).articles) articles.set(ids.take(article.id), article);
      if ('bytes' in item || !isUnreadable(item.code)) named.set(item.path, articles);
      yield item;
    }
    if (against.length === 0) return;
    for await (const item of inputs(against, { ...options, filesFrom: undefined }, io))
      if (!named.has(item.path) && item.path !== own) yield item;
  }
  return { named, input: input() };
}
