import type { Article } from '../read/article.js';
import type { Span } from '../text/spans.js';
import type { Extraction, Quotation } from './quotation.js';

/** The quotations of one article. */
export function extract(article: Article): Extraction {
  const paragraphs = paragraphsOf(article.text, article.bodyStart);
  const quotations: Quotation[] = [];
  paragraphs.forEach((paragraph, index) => {
    const text = article.text.slice(paragraph.start, paragraph.end);
    for (const match of text.matchAll(/[“"]([^“”"]{1,4000})[”"]/g)) {
      const start = paragraph.start + match.index + 1;
      const end = start + (match[1] as string).length;
      const words = (match[1] as string).split(/\s+/).length;
      if (words < 5 && !/[,.?!]$/.test(match[1] as string)) continue;
      quotations.push({
        start,
        end,
        kind: 'direct',
        outer: { start: start - 1, end: end + 1 },
        paragraph: index,
        cue: null,
        continues: null,
      });
    }
  });
  return { article, paragraphs, quotations, problems: [] };
}

function paragraphsOf(text: string, from: number): Span[] {
  const spans: Span[] = [];
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (end > start) spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}
