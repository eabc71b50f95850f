import { type CollectOptions, collect, type Progress } from '../pipeline/collect.js';
import { dedupe as dedupeCollection } from '../pipeline/dedupe.js';
import { type Filter, filtered } from '../pipeline/filter.js';
import type { Pool } from '../pipeline/pool.js';
import type { PrintableReport } from '../pipeline/report.js';
import { inputs } from '../read/inputs.js';
import type { ReadOptions } from '../read/options.js';
import { type Exit, exitCode } from './exit.js';
import type { Io } from './io.js';
import { csvFor, listProblems, type OutputOptions, resultStyle } from './output.js';
import { passages } from './passages.js';
import { type Chunks, print } from './print.js';
import { progressLine, timeLeft, written } from './progress.js';

export interface DedupeOptions extends ReadOptions, OutputOptions, Filter {
  readonly format: keyof typeof RENDERERS;
  readonly threshold: number;
}

/** Every statement once. */
export async function dedupe(paths: readonly string[], options: DedupeOptions, io: Io): Promise<Exit> {
  const progress = progressLine(options.quiet, io);
  const left = timeLeft();
  const onProgress = (done: Progress) => progress.show(describe(done, left(done.linked)));
  const blocks = inputs(paths, options, io);
  const { report, pool } = await statementsIn(blocks, { ...options, onProgress });
  try {
    progress.clear();
    const render: Renderer = RENDERERS[options.format];
    const result = await render(report, options, io, paths);
    // In a terminal the result itself shows that it comes.
    const isShown = options.output === undefined && io.stdout.isTTY === true;
    await print(isShown ? result : written(result, progress), options.output, io);
    await listProblems(report.problems, options, io);
    return exitCode(report.problems);
  } finally {
    await pool.close();
  }
}

/** A function of its own, so that nobody holds the collection, most of all memory, while its statements are printed. */
async function statementsIn(
  blocks: ReturnType<typeof inputs>,
  options: DedupeOptions & CollectOptions,
): Promise<{ report: PrintableReport; pool: Pool }> {
  const collection = await collect(blocks, options);
  try {
    return { report: await dedupeCollection(collection, options), pool: collection.pool };
  } catch (error) {
    await collection.pool.close();
    throw error;
  }
}

/** @param left seconds, null while that cannot be told */
export function describe({ articles, quotes, linked, links }: Progress, left: number | null): string {
  if (linked === 0) return `${articles} articles read, ${quotes} quotations found`;
  const rest = left === null || left < 0.5 ? '' : `, about ${Math.ceil(left)} s left`;
  return `comparing ${quotes} quotations: ${Math.floor(linked * 100)} %, ${links} links${rest}`;
}

type Renderer = (
  report: PrintableReport,
  options: DedupeOptions,
  io: Io,
  paths: readonly string[],
) => Promise<Chunks>;

/** Each format is loaded when it is asked for. */
const RENDERERS = {
  text: async (report, options, io) => {
    const { dedupeText } = await import('../report/text/dedupe.js');
    return dedupeText(filtered(report, options), await resultStyle(options, io));
  },
  json: async (report, options) => (await import('../report/json.js')).dedupeJson(report, options),
  ndjson: async (report, options) => (await import('../report/ndjson.js')).dedupeNdjson(report, options),
  csv: async (report, options, io) =>
    csvFor((await import('../report/csv.js')).dedupeCsv(filtered(report, options)), options, io),
  html: async (report, options, io, paths) => {
    const { dedupeHtml } = await import('../report/html/page.js');
    const held = { ...report, clusters: [...filtered(report, options).clusters] }; // each cluster is made anew in every run through them
    return dedupeHtml(held, await passages(held, paths, options, io));
  },
} as const satisfies Record<string, Renderer>;
