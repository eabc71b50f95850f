import type { Span } from '../text/spans.js';
import type { Wording } from '../text/words.js';
import { align, type Step } from './align.js';

/** A quotation's text with its normal form. */
export interface Worded extends Wording {
  readonly text: string;
}

/** A word in both its forms. */
export interface PrintedWord {
  readonly word: string;
  readonly text: string;
  /** It stands at the beginning of the quotation or of a sentence. */
  readonly opens: boolean;
}

/** A run of words that differs between two quotations; either side may be empty. */
export interface Difference {
  /** As printed in either. */
  readonly from: string;
  readonly to: string;
  readonly fromWords: readonly PrintedWord[];
  readonly toWords: readonly PrintedWord[];
  /** It stands where the member's editor left out or put in words, and says so. */
  readonly broken: boolean;
}

/** What differs, run by run, between `leader` and the shorter `member`. */
export function differences(leader: Worded, member: Worded): Difference[] {
  const steps = align(leader, member);
  const breaks = new Set(member.breaks.map((x) => x.at));
  const found: Difference[] = [];
  for (let at = 0; at < steps.length; ) {
    const step = steps[at] as Step;
    const atBreak = breaks.has(step.j) && startsAt(steps, at);
    if (step.kind === 'equal' && !atBreak) {
      at++;
      continue;
    }
    let end = at;
    while (end < steps.length && (steps[end] as Step).kind !== 'equal') end++;
    found.push(difference(leader, member, step, steps[end]));
    at = end + (end === at ? 1 : 0);
  }
  return found;
}

/** Whether the step is the first to reach its word of b. */
const startsAt = (steps: readonly Step[], at: number): boolean => at > 0 && steps[at - 1]?.j !== steps[at]?.j;

function difference(leader: Worded, member: Worded, first: Step, next: Step | undefined): Difference {
  const endOf = (side: Worded, index: number | undefined, start: number) =>
    index ?? Math.max(start, side.words.length);
  const i = endOf(leader, next?.i, first.i);
  const j = endOf(member, next?.j, first.j);
  return {
    from: printed(leader, first.i, i),
    to: printed(member, first.j, j),
    fromWords: printedWords(leader, first.i, i),
    toWords: printedWords(member, first.j, j),
    broken: member.breaks.some((x) => x.at >= first.j && x.at <= j),
  };
}

/** Words `start` to `end` as printed; between two words, what stands there at a break. */
function printed(side: Worded, start: number, end: number): string {
  if (start < end) return side.text.slice(side.spans[start]?.start, side.spans[end - 1]?.end);
  const isBreak = side.breaks.some((x) => x.at === start);
  return isBreak ? side.text.slice(side.spans[start - 1]?.end, side.spans[start]?.start).trim() : '';
}

function printedWords({ text, words, spans }: Worded, start: number, end: number): PrintedWord[] {
  return words.slice(start, end).map((word, n) => {
    const span = spans[start + n] as Span;
    const before = text.slice(spans[start + n - 1]?.end ?? 0, span.start);
    return {
      word,
      text: text.slice(span.start, span.end),
      opens: start + n === 0 || /[.?!:…“‘"]/.test(before),
    };
  });
}
