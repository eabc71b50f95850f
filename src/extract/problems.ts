import type { Article, Problem } from '../read/article.js';
import { PRICE } from '../text/mark-prices.js';
import type { Reading, ReadMark } from '../text/marks.js';
import type { Position } from '../text/spans.js';

/** A quotation that goes on from the paragraph before without a mark is no problem. */
const CONTINUES = PRICE.continuesUnmarked;
/** A mark whose own role costs this or more, though it pairs, is doubtful. */
const DOUBTFUL = 8;

/** What is wrong with the marks of a paragraph: those that have no partner, and those that hardly fit their role. */
export function markProblems(
  article: Article,
  reading: Reading,
  position: (offset: number) => Position,
  takenUp: boolean,
): Problem[] {
  const problems: Problem[] = [];
  const add = (code: string, at: number, message: string) =>
    problems.push({ code, path: article.path, ...position(at), message });
  let opened: ReadMark | null = null;
  for (const mark of reading.marks) {
    const sign = article.text.slice(mark.start, mark.end);
    if (mark.lost) {
      if (mark.role === 'opens' && mark.price > CONTINUES)
        add('unbalanced-mark', mark.start, 'no opening mark for the closing mark that follows');
      else if (mark.role === 'closes' && opened !== null)
        add(
          'unbalanced-mark',
          opened.start,
          `no closing mark for ${article.text.slice(opened.start, opened.end)}`,
        );
    } else if (mark.role === 'stray') add('unbalanced-mark', mark.start, `${sign} has no partner`);
    else if (mark.role === 'reopens')
      add('doubtful-mark', mark.start, `${sign} opens a quotation that is open already`);
    else if (mark.price >= DOUBTFUL && mark.role !== 'apostrophe')
      add('doubtful-mark', mark.start, `${sign} hardly fits its place`);
    if (mark.role === 'opens' && mark.depth === 1) opened = mark;
  }
  if (reading.open > 0 && !takenUp && opened !== null && !opened.lost)
    add(
      'unbalanced-mark',
      opened.start,
      `no closing mark for ${article.text.slice(opened.start, opened.end)}`,
    );
  return problems;
}
