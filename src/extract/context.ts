import { lexiconFor } from '../lexicon/lexicon.js';
import type { Article } from '../read/article.js';
import { paragraphsOf } from '../text/paragraphs.js';
import { sentencesOf } from '../text/sentences.js';
import type { Span } from '../text/spans.js';

/** What stands before and after a quotation in its sentence, its marks among it. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** Characters shown on each side; "sentences" of a price list or a page without full stops can be endless. */
const LONGEST = 300;

/** The context of each quotation of an article; `quotations` in their order in the text. Linear in its length. */
export function contextsOf(article: Article, quotations: readonly Span[]): Context[] {
  const { text, lang } = article;
  const sentences = paragraphsOf(text, article.bodyStart).flatMap((paragraph) =>
    sentencesOf(text, paragraph, lexiconFor(lang)),
  );
  let at = 0;
  return quotations.map(({ start, end }) => {
    while (at + 1 < sentences.length && (sentences[at + 1] as Span).start <= start) at++;
    let last = at;
    while (last + 1 < sentences.length && (sentences[last] as Span).end < end) last++;
    const from = Math.min(sentences[at]?.start ?? start, start);
    const to = Math.max(sentences[last]?.end ?? end, end);
    return { before: ending(text.slice(from, start)), after: beginning(text.slice(end, to)) };
  });
}

function beginning(text: string): string {
  if (text.length <= LONGEST) return text;
  const blank = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, blank > 0 ? blank : LONGEST)} …`;
}

function ending(text: string): string {
  if (text.length <= LONGEST) return text;
  const blank = text.indexOf(' ', text.length - LONGEST);
  return `… ${text.slice(blank > 0 ? blank + 1 : text.length - LONGEST)}`;
}
