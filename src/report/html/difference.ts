import { diffArrays } from 'diff';
import { wordsOf } from '../../text/words.js';
import { Markup, markup } from './markup.js';

/** A word as printed between blanks, and what is compared of it: its normal form. */
interface Word {
  readonly printed: string;
  readonly key: string;
}

/** Two wordings side by side, each with its own words marked. */
export interface Difference {
  readonly from: Markup;
  readonly to: Markup;
}

/** Beyond so many edits the two have little in common, and Myers' algorithm gets slow. */
const MOST_EDITS = 200;

/**
 * Differences word by word. Words that only one side has at its beginning or end are marked `cut` on the left:
 * the right side quotes less, it does not say otherwise.
 */
export function difference(from: string, to: string): Difference {
  const left = words(from);
  const right = words(to);
  const changes = diffArrays(
    left.map((word) => word.key),
    right.map((word) => word.key),
    { maxEditLength: MOST_EDITS },
  ) ?? [
    { count: left.length, removed: true, added: false },
    { count: right.length, removed: false, added: true },
  ];
  const sides = { from: [] as Markup[], to: [] as Markup[] };
  let a = 0;
  let b = 0;
  changes.forEach(({ added, removed, count }, at) => {
    if (removed) {
      const edge = (a === 0 && !changes[at + 1]?.added) || (a + count === left.length && !changes[at + 1]);
      const alone = !changes[at - 1]?.added && !changes[at + 1]?.added;
      const printed = run(left, a, count);
      sides.from.push(
        edge && alone ? markup`<del class="cut">${printed}</del>` : markup`<del>${printed}</del>`,
      );
    } else if (added) sides.to.push(markup`<ins>${run(right, b, count)}</ins>`);
    else {
      sides.from.push(markup`${run(left, a, count)}`);
      sides.to.push(markup`${run(right, b, count)}`);
    }
    if (!added) a += count;
    if (!removed) b += count;
  });
  return { from: spaced(sides.from), to: spaced(sides.to) };
}

function words(text: string): Word[] {
  const found: Word[] = [];
  for (const printed of text.split(/\s+/)) {
    const key = keyOf(printed);
    const last = found.at(-1);
    // A dash or a gap between blanks is no word: it goes with the word before it.
    if (key === '' && last)
      found[found.length - 1] = { printed: `${last.printed} ${printed}`, key: last.key };
    else if (printed !== '') found.push({ printed, key });
  }
  return found;
}

/** A word that an editor put in, `[Brix]`, has no normal form: it is compared as printed. */
function keyOf(printed: string): string {
  return wordsOf(printed).words.join(' ') || (/[\p{L}\p{N}]/u.test(printed) ? printed : '');
}

function run(from: readonly Word[], start: number, count: number): string {
  return from
    .slice(start, start + count)
    .map((word) => word.printed)
    .join(' ');
}

function spaced(runs: readonly Markup[]): Markup {
  return new Markup(runs.map((part) => part.value).join(' '));
}
