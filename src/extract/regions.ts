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
  let from = -1;
  const push = (mark: ReadMark, end: number, outerEnd: number, open: boolean) => {
    if (end > from)
      regions.push({
        start: from,
        end,
        outer: { start: mark.start, end: outerEnd },
        paragraph: index,
        single: isSingle(mark.style),
        carried: carried && mark.start === paragraph.start,
        open,
      });
  };
  for (const mark of reading.marks) {
    if (mark.role === 'opens' && mark.depth === 1) {
      opening = mark;
      from = mark.end;
    } else if (mark.role === 'stray' && mark.start === from)
      from = mark.end; // ““We wait,”
    else if (mark.role === 'closes' && mark.depth === 0 && opening !== null) {
      push(opening, mark.start, mark.end, false);
      opening = null;
    }
  }
  if (opening !== null) push(opening, paragraph.end, paragraph.end, true);
  return regions;
}
