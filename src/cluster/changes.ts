import { lexiconFor } from '../lexicon/lexicon.js';
import type { Wording } from '../text/words.js';
import { align, type Step } from './align.js';

const { abbreviations } = lexiconFor(null);

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
  /** A comma or dash stands before it, or after it, or it is a sentence of its own. */
  readonly apart: boolean;
}

/** A run of words that differs between two quotations; either side may be empty. */
export interface Difference {
  /** As printed in either. */
  readonly from: string;
  readonly to: string;
  readonly fromWords: readonly PrintedWord[];
  readonly toWords: readonly PrintedWord[];
  /** The member's words right before and after it. */
  readonly beside: readonly PrintedWord[];
  /** The leader's words, with the one before and the one after, if the member has them too. */
  readonly fromBeside: readonly string[];
  /** It and a few words around it, in either. */
  readonly fromNear: readonly PrintedWord[];
  readonly toNear: readonly PrintedWord[];
  /** The leader's words of the same sentence before it. */
  readonly fromBefore: readonly PrintedWord[];
  /** Not word for word another, and a few words away in either the editor left out or put in words: what it lacks may have stood there. */
  readonly nearBreak: boolean;
  /** It stands where the editor of either left out or put in words, and says so. */
  readonly broken: boolean;
}

/** Words around a difference within which what it lacks may stand: "I don't think he can", "he can't". */
const NEAR = 5;

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
    const next = difference(leader, member, step, steps[end] ?? endOf(steps));
    if (!isSame(next)) found.push(next);
    at = end + (end === at ? 1 : 0);
  }
  return found;
}

/** The same gap, or the same of the editor's words, in both. */
function isSame({ from, to, fromWords, toWords }: Difference): boolean {
  const plain = (text: string) => text.replace(/…/g, '...').replace(/\s/g, '');
  return fromWords.length === 0 && toWords.length === 0 && plain(from) === plain(to);
}

/** Are the leader's words at a difference those of this quotation? */
export function hasLeaders({ words }: Worded, { fromBeside }: Difference): boolean {
  return fromBeside.length > 1 && ` ${words.join(' ')} `.includes(` ${fromBeside.join(' ')} `);
}

/** Whether the step is the first to reach its word of b. */
const startsAt = (steps: readonly Step[], at: number): boolean => at > 0 && steps[at - 1]?.j !== steps[at]?.j;

/** Where the steps have led: of the longer quotation not its end, but that of the run that was compared. */
function endOf(steps: readonly Step[]): Pick<Step, 'i' | 'j'> {
  const { kind, i, j } = steps.at(-1) as Step;
  return { i: kind === 'added' ? i : i + 1, j: kind === 'left out' || kind === 'passed' ? j : j + 1 };
}

function difference(
  leader: Worded,
  member: Worded,
  first: Step,
  { i, j }: Pick<Step, 'i' | 'j'>,
): Difference {
  // Word for word another ("In 1974 [when it rained]"): a break beside it has no part in that.
  const isSwap = i > first.i && i - first.i === j - first.j;
  const hasBreak = ({ breaks }: Worded, start: number, end: number) =>
    breaks.some(({ at }) => at >= start - NEAR && at <= end + NEAR);
  const isBroken = ({ breaks }: Worded, start: number, end: number) =>
    breaks.some(({ at }) => (isSwap ? at > start && at < end : at >= start && at <= end));
  return {
    from: printed(leader, first.i, i),
    to: printed(member, first.j, j),
    fromWords: printedWords(leader, first.i, i),
    toWords: printedWords(member, first.j, j),
    fromBeside: leader.words.slice(
      first.j > 0 ? Math.max(0, first.i - 1) : first.i,
      j < member.words.length ? i + 1 : i,
    ),
    beside: [...printedWords(member, first.j - 1, first.j), ...printedWords(member, j, j + 1)],
    fromNear: printedWords(leader, first.i - NEAR, i + NEAR),
    toNear: printedWords(member, first.j - NEAR, j + NEAR),
    fromBefore: sentenceBefore(leader, first.i),
    nearBreak: !isSwap && (hasBreak(member, first.j, j) || hasBreak(leader, first.i, i)),
    broken: isBroken(member, first.j, j) || isBroken(leader, first.i, i),
  };
}

/** So many words of a sentence before a word tell what it depends on. */
const MOST_BEFORE = 30;

function sentenceBefore(side: Worded, end: number): PrintedWord[] {
  const words = printedWords(side, end - MOST_BEFORE, end);
  return words.slice(
    Math.max(
      0,
      words.findLastIndex(({ opens }) => opens),
    ),
  );
}

/** Words `start` to `end` as printed; between two words, what stands there at a break, or an ampersand. */
function printed(side: Worded, start: number, end: number): string {
  if (start < end) return side.text.slice(side.starts[start], side.ends[end - 1]);
  const between = side.text.slice(side.ends[start - 1] ?? 0, side.starts[start]);
  if (side.breaks.some((x) => x.at === start)) return between.replace(/^[\s,;:]+|[\s,;:]+$/g, '');
  return between.trim() === '&' ? '&' : '';
}

function printedWords({ text, words, starts, ends }: Worded, from: number, end: number): PrintedWord[] {
  const start = Math.max(0, from);
  return words.slice(start, Math.max(0, end)).map((word, n) => {
    const at = start + n;
    const before = text.slice(at === 0 ? 0 : ends[at - 1], starts[at]);
    const after = text.slice(ends[at], starts[at + 1] ?? text.length);
    const opens =
      at === 0 ||
      /[?!:…“‘"]/.test(before) ||
      (before.includes('.') && !abbreviations.has(words[at - 1] as string));
    return {
      word,
      text: text.slice(starts[at], ends[at]),
      opens,
      apart: /[,;–—-]/.test(before + after) || (opens && /[.!?]/.test(after)),
    };
  });
}
