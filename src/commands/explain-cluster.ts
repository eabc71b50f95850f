import { collect } from '../pipeline/collect.js';
import { explainCluster as explanationOf } from '../pipeline/explain.js';
import { inputs } from '../read/inputs.js';
import { clusterText } from '../report/text/cluster.js';
import { type Exit, exitCode } from './exit.js';
import type { ExplainOptions } from './explain.js';
import type { Io } from './io.js';
import { listProblems, resultStyle } from './output.js';
import { print } from './print.js';

/** Why quotations are one statement: the rule by which each is in, and the nearest that are not. */
export async function explainCluster(
  id: string,
  paths: readonly string[],
  options: ExplainOptions,
  io: Io,
): Promise<Exit> {
  const collection = await collect(inputs(paths, options, io));
  const explanation = explanationOf(collection, id);
  if (explanation === null) {
    await listProblems(collection.problems, options, io);
    throw new Error(`no statement ${id} in these articles`);
  }
  await print(clusterText(id, explanation, await resultStyle(options, io)), options.output, io);
  return exitCode(collection.problems);
}
