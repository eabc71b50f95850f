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
    for (let i = 0; i < at; i++) {
      const before = run.words[i] as string;
      if (before.length >= SHORTEST && word.length > before.length && beginsAnother(word, before))
        return { ...run, words: [...run.words.slice(0, at), before], bits: run.bits.slice(0, at + 1) };
    }
  }
  return run;
}

/** "BrixHarbour", "Brix10" after "Brix". */
function beginsAnother(word: string, before: string): boolean {
  const next = word.charCodeAt(before.length);
  return (isUpper(next) || (next >= 48 && next < 58)) && word.startsWith(before);
}
