import type { ReadOptions } from '../read/options.js';
import type { Exit } from './exit.js';
import type { Io } from './io.js';
import type { OutputOptions } from './output.js';

export interface ExplainOptions extends ReadOptions, OutputOptions {
  readonly threshold: number;
}

/** Why something is as it is; what its id begins with tells what it is; an article is named with the paths that it stands among. */
export async function explain(
  id: string,
  paths: readonly string[],
  options: ExplainOptions,
  io: Io,
): Promise<Exit> {
  if (id.startsWith('q_'))
    return (await import('./explain-quotation.js')).explainQuotation(id, paths, options, io);
  if (id.startsWith('c_'))
    return (await import('./explain-cluster.js')).explainCluster(id, paths, options, io);
  const { explainRule, isRule } = await import('./explain-rule.js');
  if (isRule(id) || paths.length === 0) return explainRule(id, options, io);
  return (await import('./explain-article.js')).explainArticle(id, paths, options, io);
}
