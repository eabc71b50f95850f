import { collect } from '../pipeline/collect.js';
import { explained } from '../pipeline/dedupe.js';
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
  const { report, explanation } = await explained(await collect(inputs(paths, options, io)), id, options);
  const { copies, problems } = report;
  if (explanation === null) {
    await listProblems(problems, options, io);
    throw new Error(`no statement ${id} in these articles (is --threshold as it was for dedupe?)`);
  }
  const style = await resultStyle(options, io);
  const lines = [...clusterText(explanation, style), ...originText(explanation.cluster, copies, style)];
  await print(lines, options.output, io);
  return exitCode(problems);
}
