import { lexiconFor } from '../lexicon/lexicon.js';
import type { Article } from '../read/article.js';
import { opensAt } from '../text/mark-scan.js';
import { readMarks } from '../text/marks.js';
import { paragraphsOf } from '../text/paragraphs.js';
import type { Extraction, Quotation } from './quotation.js';
import { regionsOf } from './regions.js';

/** The quotations of one article. */
export function extract(article: Article): Extraction {
  const { text } = article;
  const lexicon = lexiconFor(article.lang);
  const paragraphs = paragraphsOf(text, article.bodyStart);
  const quotations: Quotation[] = [];
  let carried = false;
  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs[index + 1];
    const reading = readMarks(
      text,
      paragraph,
      { carried, takenUp: next !== undefined && opensAt(text, next.start) },
      lexicon,
    );
    if (reading === null) {
      carried = false;
      return;
    }
    for (const region of regionsOf(reading, paragraph, index, carried)) {
      if (process.env.EVERY === undefined && region.single) continue;
      quotations.push({
        start: region.start,
        end: region.end,
        kind: 'direct',
        outer: region.outer,
        paragraph: index,
        cue: null,
        continues: null,
      });
    }
    carried = reading.open > 0;
  });
  return { article, paragraphs, quotations, problems: [] };
}
