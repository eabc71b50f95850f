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
  if (run.words.length < 3) return [run];
  const whole = untilGlued(run);
  const { words, bits, start, end } = whole;
  for (let last = words.length - 1; last > 0; last--) {
    const first = words.indexOf(words[last] as string);
    if (first === last || (words[last] as string).length < SHORTEST) continue;
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
  return [whole];
}

/** Up to "BrixHarbour" where "Brix" stands before. */
function untilGlued(run: Run): Run {
  for (let at = 1; at < run.words.length; at++) {
    const word = run.words[at] as string;
    const before = run.words.find(
      (other, i) =>
        i < at &&
        other.length >= SHORTEST &&
        word.startsWith(other) &&
        opensWord(word.charCodeAt(other.length)),
    );
    if (before !== undefined)
      return { ...run, words: [...run.words.slice(0, at), before], bits: run.bits.slice(0, at + 1) };
  }
  return run;
}

/** A capital or a digit. */
const opensWord = (code: number): boolean => isUpper(code) || (code >= 48 && code < 58);
