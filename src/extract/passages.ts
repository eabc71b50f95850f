import { type Lexicon, lexiconFor } from '../lexicon/lexicon.js';
import type { Article } from '../read/article.js';
import { opensAt } from '../text/mark-scan.js';
import { type Reading, readMarks, type Surroundings } from '../text/marks.js';
import { paragraphsOf } from '../text/paragraphs.js';
import type { Span } from '../text/spans.js';
import { type Judged, judge } from './judge.js';
import { regionsOf } from './regions.js';

/** A paragraph that has marks, with what was made of them. */
export interface Passage {
  readonly paragraph: Span;
  readonly around: Surroundings;
  readonly reading: Reading;
  readonly judged: readonly Judged[];
}

/** An article's paragraphs, and those among them that have marks. */
export interface Passages {
  readonly lexicon: Lexicon;
  readonly paragraphs: readonly Span[];
  readonly passages: readonly Passage[];
}

/** Reads an article paragraph by paragraph; only a quotation that is left open ties one to the next. */
export function readPassages(article: Article): Passages {
  const { text } = article;
  const lexicon = lexiconFor(article.lang);
  const paragraphs = paragraphsOf(text, article.bodyStart);
  const passages: Passage[] = [];
  let carried = false;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index] as Span;
    const next = paragraphs[index + 1];
    const around = { carried, takenUp: next !== undefined && opensAt(text, next.start) };
    const reading = readMarks(text, paragraph, around, lexicon);
    carried = reading !== null && reading.open > 0;
    if (reading === null) continue;
    const regions = regionsOf(reading, paragraph, index, around.carried);
    passages.push({ paragraph, around, reading, judged: judge(text, paragraph, regions, lexicon) });
  }
  return { lexicon, paragraphs, passages };
}
