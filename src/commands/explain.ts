import type { ReadOptions } from '../read/options.js';
import type { Exit } from './exit.js';
import type { Io } from './io.js';
import type { OutputOptions } from './output.js';

export interface ExplainOptions extends ReadOptions, OutputOptions {}

/** Why something is as it is; what its id begins with tells what it is. */
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
  return (await import('./explain-rule.js')).explainRule(id, options, io);
}
