import { type Analysis, analyse } from '../pipeline/analyse.js';
import type { Article, Problem } from '../read/article.js';
import type { ReadOptions } from '../read/options.js';
import { articlesOf } from './articles.js';
import { type Exit, exitCode } from './exit.js';
import type { Io } from './io.js';
import { csvFor, listProblems, type OutputOptions, resultStyle } from './output.js';
import { type Chunks, print } from './print.js';

export interface ExtractOptions extends ReadOptions, OutputOptions {
  readonly format: keyof typeof RENDERERS;
  readonly all?: boolean;
}

/** Every attributed quotation, in the order of the articles. Holds no more than one article at a time. */
export async function extract(paths: readonly string[], options: ExtractOptions, io: Io): Promise<Exit> {
  const problems: Problem[] = [];
  const analyses = analysed(articlesOf(paths, options, io, problems), options, problems);
  const render: Renderer = RENDERERS[options.format];
  await print(await render(analyses, problems, options, io), options.output, io);
  await listProblems(problems, options, io);
  return exitCode(problems);
}

async function* analysed(
  articles: AsyncIterable<Article>,
  { all }: ExtractOptions,
  problems: Problem[],
): AsyncGenerator<Analysis> {
  for await (const article of articles) {
    const analysis = analyse(article);
    for (const problem of analysis.problems) problems.push(problem);
    yield all ? analysis : { ...analysis, quotes: analysis.quotes.filter((quote) => quote.kind !== 'other') };
  }
}

type Renderer = (
  analyses: AsyncIterable<Analysis>,
  problems: readonly Problem[],
  options: ExtractOptions,
  io: Io,
) => Promise<Chunks>;

/** Each format is loaded when it is asked for. */
const RENDERERS = {
  text: async (analyses, _, options, io) => {
    const { extractText } = await import('../report/text/extract.js');
    return extractText(analyses, await resultStyle(options, io));
  },
  json: async (analyses, problems) => (await import('../report/json.js')).extractJson(analyses, problems),
  ndjson: async (analyses) => (await import('../report/ndjson.js')).extractNdjson(analyses),
  csv: async (analyses, _, options, io) =>
    csvFor((await import('../report/csv.js')).extractCsv(analyses), options, io),
} as const satisfies Record<string, Renderer>;
