import type { Wording } from '../text/words.js';
import { align, type Step } from './align.js';

/** A quotation's text with its normal form. */
export interface Worded extends Wording {
  readonly text: string;
}

/** A run of words that differs between two quotations, as words and as printed; either side may be empty. */
export interface Difference {
  readonly from: string;
  readonly to: string;
  readonly fromWords: readonly string[];
  readonly toWords: readonly string[];
  /** The words beside it stand for what the editor left out or put in. */
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
  const endOf = (side: Worded, index: number | undefined, start: number) => index ?? Math.max(start, side.words.length);
  const i = endOf(leader, next?.i, first.i);
  const j = endOf(member, next?.j, first.j);
  return {
    from: printed(leader, first.i, i),
    to: printed(member, first.j, j),
    fromWords: leader.words.slice(first.i, i),
    toWords: member.words.slice(first.j, j),
    broken: member.breaks.some((x) => x.at >= first.j && x.at <= j),
  };
}

/** Words `start` to `end` as printed; between two words, what stands there at a break. */
function printed(side: Worded, start: number, end: number): string {
  if (start < end) return side.text.slice(side.spans[start]?.start, side.spans[end - 1]?.end);
  const isBreak = side.breaks.some((x) => x.at === start);
  return isBreak ? side.text.slice(side.spans[start - 1]?.end, side.spans[start]?.start).trim() : '';
}
