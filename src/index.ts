import { articlesOf } from './commands/articles.js';
import { type Analysis, analyse } from './pipeline/analyse.js';
import { collect } from './pipeline/collect.js';
import { type DedupeOptions, dedupe as dedupeCollection } from './pipeline/dedupe.js';
import type { DedupeReport } from './pipeline/report.js';
import type { Problem } from './read/article.js';
import { inputs } from './read/inputs.js';
import type { ReadOptions } from './read/options.js';

/** Every statement in the articles under these paths, once. What could not be read is among the report's problems. */
export async function dedupe(
  paths: readonly string[],
  options: ReadOptions & DedupeOptions = {},
): Promise<DedupeReport> {
  const collection = await collect(inputs(paths, options, process), options);
  const report = await dedupeCollection(collection, options);
  await collection.pool.close();
  return report;
}

/** The quotations of each article under these paths. Problems of reading are added to `problems` on the way. */
export async function* extract(
  paths: readonly string[],
  options: ReadOptions = {},
  problems: Problem[] = [],
): AsyncGenerator<Analysis> {
  for await (const article of articlesOf(paths, options, process, problems)) yield analyse(article);
}

export type { Quote, Speaker, SpeakerType } from './attribute/quote.js';
export type { Alteration, Change, Cluster, Conflict, Member, Relation } from './cluster/cluster.js';
export type { Kind } from './extract/quotation.js';
export type { Progress } from './pipeline/collect.js';
export type { ReportArticle, Summary } from './pipeline/report.js';
export type { Article } from './read/article.js';
export { type Analysis, analyse, type DedupeOptions, type DedupeReport, type Problem, type ReadOptions };
