import { printable } from '../../text/escape.js';
import { type Run, runs } from '../runs.js';
import type { Style } from '../style.js';
import { inMarks, quoted } from './page.js';

/** Unchanged words that stay visible on either side of a difference. */
const CONTEXT = 5;
/** Longer removals are shown by their ends. */
const LONGEST = 16;

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
  const all = runs(printable(wording), printable(version));
  if (all === null) return { text: quoted(version), part: false };
  if (all.every((run) => run.kind === 'both')) return null;
  const inner = trimmed(all);
  const text: string[] = [];
  for (let at = 0; at < inner.length; at++) {
    const { kind, from, to } = inner[at] as Run;
    if (kind === 'both') {
      text.push(context(to, at === 0, at === inner.length - 1));
      continue;
    }
    const next = inner[at + 1];
    const replaced = kind === 'without' && next?.kind === 'with';
    const old = chalk.red.strikethrough(shortened(from));
    if (replaced) text.push(`{${old} → ${chalk.green(next.to.join(' '))}}`);
    else text.push(kind === 'without' ? `{− ${old}}` : `{+ ${chalk.green(to.join(' '))}}`);
    if (replaced) at++;
  }
  return { text: inMarks(text.join(' ')), part: inner.length < all.length };
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
