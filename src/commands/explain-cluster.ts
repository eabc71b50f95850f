import { collect } from '../pipeline/collect.js';
import { dedupe } from '../pipeline/dedupe.js';
import { explainCluster as explanationOf } from '../pipeline/explain.js';
import { inputs } from '../read/inputs.js';
import { clusterText } from '../report/text/cluster.js';
import { originText } from '../report/text/origin.js';
import { type Exit, exitCode } from './exit.js';
import type { ExplainOptions } from './explain.js';
import type { Io } from './io.js';
import { listProblems, resultStyle } from './output.js';
import { print } from './print.js';

/** Why quotations are one statement: the rule by which each is in, the nearest that are not, and where it came from. */
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
  const { clusters, copies } = await dedupe(collection, options);
  const style = await resultStyle(options, io);
  const lines = [...clusterText(id, explanation, style)];
  for (const cluster of clusters) if (cluster.id === id) lines.push(...originText(cluster, copies, style));
  await print(lines, options.output, io);
  return exitCode(collection.problems);
}
