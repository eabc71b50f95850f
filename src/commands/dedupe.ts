import { collect, type Progress } from '../pipeline/collect.js';
import { dedupe as dedupeCollection } from '../pipeline/dedupe.js';
import type { DedupeReport } from '../pipeline/report.js';
import { inputs } from '../read/inputs.js';
import type { ReadOptions } from '../read/options.js';
import { type Exit, exitCode } from './exit.js';
import { type Filter, filtered } from './filter.js';
import type { Io } from './io.js';
import { listProblems, type OutputOptions, resultStyle } from './output.js';
import { type Chunks, print } from './print.js';
import { progressLine } from './progress.js';

export interface DedupeOptions extends ReadOptions, OutputOptions, Filter {
  readonly format: 'text' | 'json' | 'ndjson' | 'csv' | 'html';
  readonly threshold: number;
}

/** Every statement once. */
export async function dedupe(paths: readonly string[], options: DedupeOptions, io: Io): Promise<Exit> {
  const progress = progressLine(options.quiet, io);
  const work = { ...options, onProgress: (done: Progress) => progress.show(describe(done)) };
  const report = await dedupeCollection(await collect(inputs(paths, options, io), work), work);
  progress.clear();
  await print(await render(filtered(report, options), options, io), options.output, io);
  await listProblems(report.problems, options, io);
  return exitCode(report.problems);
}

function describe({ articles, quotes, linked }: Progress): string {
  if (linked > 0) return `comparing ${quotes} quotations: ${Math.floor(linked * 100)} %`;
  return `${articles} articles read, ${quotes} quotations found`;
}

async function render(report: DedupeReport, options: DedupeOptions, io: Io): Promise<Chunks> {
  switch (options.format) {
    case 'text':
      return (await import('../report/text/dedupe.js')).dedupeText(report, await resultStyle(options, io));
    case 'json':
      return (await import('../report/json.js')).dedupeJson(report);
    case 'ndjson':
      return (await import('../report/ndjson.js')).dedupeNdjson(report);
    case 'csv':
      return (await import('../report/csv.js')).dedupeCsv(report);
    case 'html':
      return (await import('../report/html/page.js')).dedupeHtml(report);
  }
}
