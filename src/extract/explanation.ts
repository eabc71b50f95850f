import type { Article } from '../read/article.js';
import { type Reading, readMarks } from '../text/marks.js';
import type { Judged } from './judge.js';
import { type Passage, readPassages } from './passages.js';

/** Why a stretch of an article is taken for a quotation, and of what kind. */
export interface Explanation {
  readonly passage: Passage;
  /** The cheapest reading in which some mark has another role, null where there is none. */
  readonly nextBest: Reading | null;
  readonly judged: Judged;
}

/** The explanation of the quotation whose words begin at `start`; null where none begins. */
export function explainAt(article: Article, start: number): Explanation | null {
  const { lexicon, passages } = readPassages(article);
  for (const passage of passages) {
    const judged = passage.judged.find(({ region }) => region.start === start);
    if (judged === undefined) continue;
    let nextBest: Reading | null = null;
    // Two readings differ in the role of some mark, so the next best is the best of those that forbid one role.
    for (const { start, role, lost } of passage.reading.marks) {
      if (lost) continue;
      const other = readMarks(article.text, passage.paragraph, passage.around, lexicon, { start, role });
      if (other !== null && (nextBest === null || other.price < nextBest.price)) nextBest = other;
    }
    return { passage, nextBest, judged };
  }
  return null;
}
