import { isSingle } from '../text/mark-prices.js';
import type { Reading, ReadMark } from '../text/marks.js';
import type { Span } from '../text/spans.js';

/** A stretch between outer marks. `start` and `end` bound the content, `outer` includes the marks. */
export interface Region extends Span {
  readonly outer: Span;
  readonly paragraph: number;
  /** Between single marks. */
  readonly single: boolean;
  /** Opened in an earlier paragraph: begins without a mark or repeats it. */
  readonly carried: boolean;
  /** The paragraph ends before the quotation does. */
  readonly open: boolean;
}

/** The outer regions of a paragraph's reading. */
export function regionsOf(reading: Reading, paragraph: Span, index: number, carried: boolean): Region[] {
  const regions: Region[] = [];
  let opening: ReadMark | null = null;
  const push = (from: ReadMark, end: number, outerEnd: number, open: boolean) => {
    if (end > from.end)
      regions.push({
        start: from.end,
        end,
        outer: { start: from.start, end: outerEnd },
        paragraph: index,
        single: isSingle(from.style),
        carried: carried && from.start === paragraph.start,
        open,
      });
  };
  for (const mark of reading.marks) {
    if (mark.role === 'opens' && mark.depth === 1) opening = mark;
    else if (mark.role === 'closes' && mark.depth === 0 && opening !== null) {
      push(opening, mark.start, mark.end, false);
      opening = null;
    }
  }
  if (opening !== null) push(opening, paragraph.end, paragraph.end, true);
  return regions;
}
