import type { Article, Problem } from '../read/article.js';
import { positions } from '../text/spans.js';
import type { Judged } from './judge.js';
import { readPassages } from './passages.js';
import { continuesIn } from './pieces.js';
import { markProblems } from './problems.js';
import type { Extraction, Quotation } from './quotation.js';

/** The quotations of one article. Pure; time linear in the length of the text. */
export function extract(article: Article): Extraction {
  const { paragraphs, passages } = readPassages(article);
  const position = positions(article.text);
  const quotations: Quotation[] = [];
  const problems: Problem[] = [];
  for (const passage of passages) {
    for (const problem of markProblems(article, passage, position)) problems.push(problem);
    addQuotations(article.text, passage.judged, quotations);
  }
  return { article, paragraphs, quotations, problems };
}

function addQuotations(text: string, judged: readonly Judged[], quotations: Quotation[]): void {
  let before: Judged | null = null;
  for (const one of judged) {
    const { region, cue } = one;
    const last = quotations.at(-1);
    // A quotation that runs on from the paragraph before is what it was there; but where no mark says that it does, a
    // name may stand there: `“We wait.¶Ada Brix, harbour master.”`
    const marked = region.start > region.outer.start;
    const carried = region.carried && last !== undefined && (marked || one.kind !== 'other');
    const linked = carried || (before !== null && continuesIn(text, before, one));
    const kind = carried ? last.kind : linked ? 'direct' : one.kind;
    const speech = kind !== 'other';
    quotations.push({
      start: region.start,
      end: region.end,
      kind,
      outer: region.outer,
      paragraph: region.paragraph,
      cue: speech && cue !== null ? { start: cue.start, end: cue.end } : null,
      continues: linked && speech ? quotations.length - 1 : null,
    });
    before = one;
  }
}
