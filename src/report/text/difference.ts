import { diffArrays } from 'diff';
import { printable } from '../escape.js';
import type { Style } from '../style.js';
import { inMarks, quoted } from './page.js';

/** A run of words: in both wordings, only in the one compared with, or only in this version. */
interface Run {
  readonly kind: 'both' | 'without' | 'with';
  readonly words: readonly string[];
}

/** Unchanged words that stay visible on either side of a difference. */
const CONTEXT = 5;
/** Longer removals are shown by their ends. */
const LONGEST = 16;
/** Wordings further apart than this many words are not worth a word by word comparison, nor its quadratic time. */
const MOST_EDITS = 1000;

/**
 * One version of a statement beside its wording, as a line of text: `“… waited {two → three} years …”`.
 * `{− left out}`, `{+ added}`; `…` stands for unchanged words. `part`: words at its ends were cut.
 * Null where the words are the same, whatever their punctuation and case.
 */
export function difference(
  wording: string,
  version: string,
  { chalk }: Style,
): { readonly text: string; readonly part: boolean } | null {
  const runs = compared(printable(wording), printable(version));
  if (runs === null) return { text: quoted(version), part: false };
  if (runs.every((run) => run.kind === 'both')) return null;
  const inner = trimmed(runs);
  const text: string[] = [];
  for (let at = 0; at < inner.length; at++) {
    const { kind, words } = inner[at] as Run;
    if (kind === 'both') {
      text.push(context(words, at === 0, at === inner.length - 1));
      continue;
    }
    const next = inner[at + 1];
    const replaced = kind === 'without' && next?.kind === 'with';
    const old = chalk.red.strikethrough(shortened(words));
    if (replaced) text.push(`{${old} → ${chalk.green(next.words.join(' '))}}`);
    else text.push(kind === 'without' ? `{− ${old}}` : `{+ ${chalk.green(words.join(' '))}}`);
    if (replaced) at++;
  }
  return { text: inMarks(text.join(' ')), part: inner.length < runs.length };
}

function compared(wording: string, version: string): Run[] | null {
  const [from, to] = [tokens(wording), tokens(version)];
  const cut = cutOut(from, to);
  if (cut !== null) return cut;
  const changes = diffArrays(from.keys, to.keys, { maxEditLength: MOST_EDITS });
  if (changes === undefined) return null;
  let [fromAt, toAt] = [0, 0];
  return changes.map(({ added, removed, count }) => {
    const kind = added ? 'with' : removed ? 'without' : 'both';
    const words = removed ? from.words.slice(fromAt, fromAt + count) : to.words.slice(toAt, toAt + count);
    if (!added) fromAt += count;
    if (!removed) toAt += count;
    return { kind, words };
  });
}

/** A version that stands in the wording as it is; a comparison word by word might scatter it. */
function cutOut(from: Tokens, to: Tokens): Run[] | null {
  const before = ` ${from.keys.join(' ')} `.indexOf(` ${to.keys.join(' ')} `);
  if (before === -1) return null;
  const start = from.keys.length - ` ${from.keys.join(' ')}`.slice(before).split(' ').length + 1;
  const runs: Run[] = [
    { kind: 'without', words: from.words.slice(0, start) },
    { kind: 'both', words: to.words },
    { kind: 'without', words: from.words.slice(start + to.words.length) },
  ];
  return runs.filter((run) => run.words.length > 0);
}

/** Editor's words in brackets count as one; a bracket that never closes is cheap to give up on. */
const WORD = /\[[^\]]{0,200}\]\S*|\S+/g;

/** Words as printed, and what they are compared by; dashes and gaps (`…`) are no words. */
interface Tokens {
  readonly words: string[];
  readonly keys: string[];
}

function tokens(text: string): Tokens {
  const words: string[] = [];
  const keys: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    const key = word
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
    if (key === '') continue;
    words.push(word);
    keys.push(key);
  }
  return { words, keys };
}

/** Without what the version lacks at its ends. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const start = runs[0]?.kind === 'without' && runs[1]?.kind === 'both' ? 1 : 0;
  const cutEnd = runs.at(-1)?.kind === 'without' && runs.at(-2)?.kind === 'both';
  return runs.slice(start, cutEnd ? -1 : undefined);
}

/** Unchanged words, those far from a difference left out. */
function context(words: readonly string[], first: boolean, last: boolean): string {
  if (first === last) return shortened(words);
  if (words.length <= CONTEXT + 2) return words.join(' ');
  return first ? `… ${words.slice(-CONTEXT).join(' ')}` : `${words.slice(0, CONTEXT).join(' ')} …`;
}

function shortened(words: readonly string[]): string {
  if (words.length <= LONGEST) return words.join(' ');
  return `${words.slice(0, CONTEXT).join(' ')} … ${words.slice(-CONTEXT).join(' ')}`;
}
