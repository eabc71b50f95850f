import type { Article, Problem } from '../read/article.js';
import { PRICE } from '../text/mark-prices.js';
import type { ReadMark } from '../text/marks.js';
import type { Position } from '../text/spans.js';
import type { Passage } from './passages.js';

/** A quotation that goes on from the paragraph before without a mark is no problem. */
const CONTINUES = PRICE.continuesUnmarked;
/** A mark whose own role costs this or more, though it pairs, is doubtful. */
const DOUBTFUL = 8;

/** What is wrong with the marks of a paragraph: those that have no partner, and those that hardly fit their role. */
export function markProblems(
  article: Article,
  { reading, around }: Passage,
  position: (offset: number) => Position,
): Problem[] {
  const problems: Problem[] = [];
  // Lines are those of the article's text, which in a file of many articles says nothing without its id.
  const within = article.id === article.path ? '' : `, in article ${article.id}`;
  const add = (code: string, at: number, message: string) =>
    problems.push({ code, path: article.path, ...position(at), message: message + within });
  const sign = ({ start, end }: ReadMark) => article.text.slice(start, end);
  let opened: ReadMark | null = null;
  for (const mark of reading.marks) {
    if (mark.lost && mark.role === 'opens' && mark.price > CONTINUES)
      add('unbalanced-mark', mark.start, 'no opening mark for the closing mark that follows');
    else if (mark.lost && mark.role === 'closes' && opened !== null)
      add('unbalanced-mark', opened.start, `no closing mark for ${sign(opened)}`);
    else if (mark.role === 'stray') add('unbalanced-mark', mark.start, `${sign(mark)} has no partner`);
    else if (mark.role === 'reopens')
      add('doubtful-mark', mark.start, `${sign(mark)} opens a quotation that is open already`);
    else if (!mark.lost && mark.price >= DOUBTFUL && mark.role !== 'apostrophe')
      add('doubtful-mark', mark.start, `${sign(mark)} hardly fits its place`);
    if (mark.role === 'opens' && mark.depth === 1) opened = mark;
  }
  if (reading.open > 0 && !around.takenUp && opened !== null && !opened.lost)
    add('unbalanced-mark', opened.start, `no closing mark for ${sign(opened)}`);
  return problems;
}
