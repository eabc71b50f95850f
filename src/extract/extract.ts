import { lexiconFor } from '../lexicon/lexicon.js';
import type { Article, Problem } from '../read/article.js';
import { opensAt } from '../text/mark-scan.js';
import { readMarks } from '../text/marks.js';
import { paragraphsOf } from '../text/paragraphs.js';
import { positions, type Span } from '../text/spans.js';
import { type Judged, judge } from './judge.js';
import { continuesIn } from './pieces.js';
import { markProblems } from './problems.js';
import type { Extraction, Quotation } from './quotation.js';
import { regionsOf } from './regions.js';

/** The quotations of one article. Pure; time linear in the length of the text. */
export function extract(article: Article): Extraction {
  const { text } = article;
  const lexicon = lexiconFor(article.lang);
  const paragraphs = paragraphsOf(text, article.bodyStart);
  const position = positions(text);
  const quotations: Quotation[] = [];
  const problems: Problem[] = [];
  let carried = false;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index] as Span;
    const next = paragraphs[index + 1];
    const takenUp = next !== undefined && opensAt(text, next.start);
    const reading = readMarks(text, paragraph, { carried, takenUp }, lexicon);
    if (reading === null) {
      carried = false;
      continue;
    }
    for (const problem of markProblems(article, reading, position, takenUp)) problems.push(problem);
    const regions = regionsOf(reading, paragraph, index, carried);
    addQuotations(text, judge(text, paragraph, regions, lexicon), quotations);
    carried = reading.open > 0;
  }
  return { article, paragraphs, quotations, problems };
}

function addQuotations(text: string, judged: readonly Judged[], quotations: Quotation[]): void {
  let before: Judged | null = null;
  for (const one of judged) {
    const { region } = one;
    const last = quotations.at(-1);
    // A quotation that runs on from the paragraph before is what it was there.
    const carried = region.carried && last !== undefined;
    const kind = carried ? last.kind : one.kind;
    const linked = carried || (before !== null && continuesIn(text, before, one));
    quotations.push({
      start: region.start,
      end: region.end,
      kind: linked && kind === 'partial' ? 'direct' : kind,
      outer: region.outer,
      paragraph: region.paragraph,
      cue: kind === 'other' || one.cue === null ? null : { start: one.cue.start, end: one.cue.end },
      continues: linked && kind !== 'other' ? quotations.length - 1 : null,
    });
    before = one;
  }
}
