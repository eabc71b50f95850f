import { diffArrays } from 'diff';
import { wordsOf } from '../text/words.js';

/** A run of words: in both wordings, only in the first (`without`), or only in the second (`with`). */
export interface Run {
  readonly kind: 'both' | 'without' | 'with';
  /** The words as the first prints them, none if it has them not. */
  readonly from: readonly string[];
  /** As the second prints them. */
  readonly to: readonly string[];
}

/** Wordings further apart than this many words are not worth a word by word comparison, nor its quadratic time. */
const MOST_EDITS = 1000;

/** Two wordings compared word by word, whatever their punctuation and case. Null where they have little in common. */
export function runs(from: string, to: string): Run[] | null {
  const first = printedWords(from);
  const second = printedWords(to);
  const cut = cutOut(first, second);
  if (cut !== null) return cut;
  const changes = diffArrays(first.keys, second.keys, { maxEditLength: MOST_EDITS });
  if (changes === undefined) return null;
  let [a, b] = [0, 0];
  return changes.map(({ added, removed, count }): Run => {
    const run = {
      from: added ? [] : first.words.slice(a, a + count),
      to: removed ? [] : second.words.slice(b, b + count),
    };
    a += run.from.length;
    b += run.to.length;
    return { kind: added ? 'with' : removed ? 'without' : 'both', ...run };
  });
}

/** A second wording that stands in the first as it is; a comparison word by word might scatter it. */
function cutOut(first: Words, second: Words): Run[] | null {
  const keys = first.keys.join(' ');
  const blank = ` ${keys} `.indexOf(` ${second.keys.join(' ')} `);
  if (blank === -1) return null;
  const start = blank === 0 ? 0 : keys.slice(0, blank - 1).split(' ').length;
  const end = start + second.words.length;
  const found: Run[] = [
    { kind: 'without', from: first.words.slice(0, start), to: [] },
    { kind: 'both', from: first.words.slice(start, end), to: second.words },
    { kind: 'without', from: first.words.slice(end), to: [] },
  ];
  return found.filter((run) => run.from.length > 0);
}

/** Words as printed, and what they are compared by. */
interface Words {
  readonly words: string[];
  readonly keys: string[];
}

/** Editor's words in brackets count as one; a bracket that never closes is cheap to give up on. */
const WORD = /\[[^\]]{0,200}\]\S*|\S+/g;

function printedWords(text: string): Words {
  const words: string[] = [];
  const keys: string[] = [];
  let ahead = '';
  for (const [printed] of text.matchAll(WORD)) {
    const key = keyOf(printed);
    // A dash or a gap by itself goes with the word before it, at the beginning with the one after.
    if (key !== '') {
      words.push(ahead + printed);
      keys.push(key);
      ahead = '';
    } else if (words.length > 0) words[words.length - 1] += ` ${printed}`;
    else ahead += `${printed} `;
  }
  return { words, keys };
}

/** The normal form in one piece; an editor's insertion (`[the engine]`) has none and is compared as printed. */
function keyOf(printed: string): string {
  return (
    wordsOf(printed).words.join('') || (/[\p{L}\p{N}]/u.test(printed) ? printed.replace(/\s/g, '_') : '')
  );
}
