import { collect } from '../pipeline/collect.js';
import { dedupe } from '../pipeline/dedupe.js';
import { inputs } from '../read/inputs.js';
import { articleText } from '../report/text/origin.js';
import { type Exit, exitCode } from './exit.js';
import type { ExplainOptions } from './explain.js';
import type { Io } from './io.js';
import { listProblems, resultStyle } from './output.js';
import { print } from './print.js';

/** Whom an article credits, and with which articles it shares its prose. */
export async function explainArticle(
  id: string,
  paths: readonly string[],
  options: ExplainOptions,
  io: Io,
): Promise<Exit> {
  const { articles, copies, problems } = await dedupe(await collect(inputs(paths, options, io)), options);
  const article = [...articles].find((one) => one.id === id);
  if (article === undefined) {
    await listProblems(problems, options, io);
    throw new Error(`no article ${id} among these: name one as \`quotes read\` prints its id`);
  }
  await print(articleText(article, copies, await resultStyle(options, io)), options.output, io);
  return exitCode(problems);
}
