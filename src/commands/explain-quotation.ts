import { attribute } from '../attribute/attribute.js';
import { suspectsAt } from '../attribute/explanation.js';
import { explainAt } from '../extract/explanation.js';
import { extract } from '../extract/extract.js';
import type { Problem } from '../read/article.js';
import { quotationText } from '../report/text/quotation.js';
import { articlesOf } from './articles.js';
import { type Exit, exitCode } from './exit.js';
import type { ExplainOptions } from './explain.js';
import type { Io } from './io.js';
import { listProblems, resultStyle } from './output.js';
import { print } from './print.js';

/** Why a quotation is one: its marks, its cue, the evidence that it is speech, and its speaker. */
export async function explainQuotation(
  id: string,
  paths: readonly string[],
  options: ExplainOptions,
  io: Io,
): Promise<Exit> {
  const problems: Problem[] = [];
  for await (const article of articlesOf(paths, options, io, problems)) {
    const extraction = extract(article);
    const quote = attribute(extraction).find((one) => one.id === id);
    const explanation = quote === undefined ? null : explainAt(article, quote.start);
    if (quote === undefined || explanation === null) continue;
    await print(
      quotationText(
        article,
        quote,
        explanation,
        suspectsAt(extraction, quote.start),
        await resultStyle(options, io),
      ),
      options.output,
      io,
    );
    return exitCode(problems);
  }
  await listProblems(problems, options, io);
  throw new Error(`no quotation ${id} in these articles`);
}
