import { lexiconFor } from '../lexicon/lexicon.js';
import { type Wording, wordsOf } from '../text/words.js';
import { align, type Step } from './align.js';

const { abbreviations } = lexiconFor(null);

/** A quotation's text with its normal form. */
export interface Worded extends Wording {
  readonly text: string;
  /** Its words as numbers: equal ones are the same word in all texts that were put into words together. */
  readonly numbers: Uint32Array;
}

/** Puts texts into words that are then compared with one another. */
export function wording(): (text: string) => Worded {
  const known = new Map<string, number>();
  return (text) => {
    const { words, starts, ends, breaks, nested } = wordsOf(text);
    const numbers = new Uint32Array(words.length);
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as string;
      let number = known.get(word);
      if (number === undefined) {
        number = known.size;
        known.set(word, number);
      }
      numbers[at] = number;
    }
    return { text, words, starts, ends, breaks, nested, numbers };
  };
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

/** Words around a difference within which what it lacks may stand: "I don't think he can", "he can't". */
const NEAR = 5;
/** So many words of a sentence before a word tell what it depends on. */
const MOST_BEFORE = 30;

/** A run of words that differs between two quotations; either side may be empty. What few differences are asked for is made when it is. */
export class Difference {
  /** As printed in either. */
  readonly from: string;
  readonly to: string;
  readonly fromWords: readonly PrintedWord[];
  readonly toWords: readonly PrintedWord[];
  /** It is word for word another ("In 1974 [when it rained]"): a break beside it has no part in that. */
  private readonly isSwap: boolean;

  /** @param first the step that it begins with, and `end` what comes after its last one */
  constructor(
    private readonly leader: Worded,
    private readonly member: Worded,
    private readonly first: Pick<Step, 'i' | 'j'>,
    private readonly end: Pick<Step, 'i' | 'j'>,
  ) {
    this.from = printed(leader, first.i, end.i);
    this.to = printed(member, first.j, end.j);
    this.fromWords = printedWords(leader, first.i, end.i);
    this.toWords = printedWords(member, first.j, end.j);
    this.isSwap = end.i > first.i && end.i - first.i === end.j - first.j;
  }

  /** The member's words right before and after it. */
  get beside(): readonly PrintedWord[] {
    const { member, first, end } = this;
    return [...printedWords(member, first.j - 1, first.j), ...printedWords(member, end.j, end.j + 1)];
  }

  /** The leader's words, with the one before and the one after, if the member has them too. */
  get fromBeside(): readonly string[] {
    const { leader, member, first, end } = this;
    return leader.words.slice(
      first.j > 0 ? Math.max(0, first.i - 1) : first.i,
      end.j < member.words.length ? end.i + 1 : end.i,
    );
  }

  /** It and a few words around it, in either. */
  get fromNear(): readonly PrintedWord[] {
    return printedWords(this.leader, this.first.i - NEAR, this.end.i + NEAR);
  }

  get toNear(): readonly PrintedWord[] {
    return printedWords(this.member, this.first.j - NEAR, this.end.j + NEAR);
  }

  /** The leader's words of the same sentence before it. */
  get fromBefore(): readonly PrintedWord[] {
    const words = printedWords(this.leader, this.first.i - MOST_BEFORE, this.first.i);
    return words.slice(
      Math.max(
        0,
        words.findLastIndex(({ opens }) => opens),
      ),
    );
  }

  /** Not word for word another, and a few words away in either the editor left out or put in words: what it lacks may have stood there. */
  get nearBreak(): boolean {
    const isNear = ({ breaks }: Worded, start: number, end: number) =>
      breaks.some(({ at }) => at >= start - NEAR && at <= end + NEAR);
    const { leader, member, first, end } = this;
    return !this.isSwap && (isNear(member, first.j, end.j) || isNear(leader, first.i, end.i));
  }

  /** It stands where the editor of either left out or put in words, and says so. */
  get broken(): boolean {
    const isBroken = ({ breaks }: Worded, start: number, end: number) =>
      breaks.some(({ at }) => (this.isSwap ? at > start && at < end : at >= start && at <= end));
    const { leader, member, first, end } = this;
    return isBroken(member, first.j, end.j) || isBroken(leader, first.i, end.i);
  }
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
    const next = new Difference(leader, member, step, steps[end] ?? endOf(steps));
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
