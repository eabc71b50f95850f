import { isUpper } from './letters.js';
import { GIVEN } from './name-parts.js';
import type { Run } from './name-scan.js';

/** Parts of no more letters are too short to tell a lost space from a spelling: "McCole". */
const SHORTEST = 4;

/**
 * The names of a run, one by one: a name has no word twice, so where a line break is lost the second begins behind the
 * first ("Cole Thomas Andrew Cole", "Ada Brix Ada Maria BrixHarbour").
 */
export function namesOf(run: Run): readonly Run[] {
  const { bits, start, end } = run;
  if (run.words.length < 3) return [run];
  const before = new Set<string>();
  const lengths: number[] = [];
  let words = run.words;
  let last = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word.length < SHORTEST) continue;
    const own = ownPart(word, before, lengths);
    if (own !== '') words = [...words.slice(0, at), own];
    if (own !== '' || before.has(word)) last = at;
    before.add(word);
    if (!lengths.includes(word.length)) lengths.push(word.length);
  }
  if (last === 0) return [run];
  const first = words.indexOf(words[last] as string);
  // "Cole Thomas Cole" ends in the surname again, "Ada Brix Ada" begins with the given name again.
  const surname = last === words.length - 1 && (first > 0 || ((bits[last] as number) & GIVEN) === 0);
  const cut = surname ? first + 1 : last;
  const half = (from: number, to: number): Run => ({
    words: words.slice(from, to),
    bits: bits.slice(from, to),
    start,
    end,
  });
  return [half(0, cut), half(cut, words.length)];
}

/** "Brix" of "BrixHarbour" or "Brix10" where that stands before, in words of these lengths; else ''. */
function ownPart(word: string, before: ReadonlySet<string>, lengths: readonly number[]): string {
  for (const length of lengths) {
    if (length >= word.length || !beginsAnother(word.charCodeAt(length))) continue;
    const own = word.slice(0, length);
    if (before.has(own)) return own;
  }
  return '';
}

const beginsAnother = (code: number): boolean => isUpper(code) || (code >= 48 && code < 58);
