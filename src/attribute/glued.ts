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
  const firsts = new Map<string, number>();
  for (const [at, word] of words.entries()) if (!firsts.has(word)) firsts.set(word, at);
  for (let last = words.length - 1; last > 0; last--) {
    const first = firsts.get(words[last] as string) as number;
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
  const before = new Set<string>();
  const lengths = new Set<number>();
  for (const [at, word] of run.words.entries()) {
    for (const length of lengths) {
      if (!beginsAnother(word, length)) continue;
      const own = word.slice(0, length);
      if (before.has(own))
        return { ...run, words: [...run.words.slice(0, at), own], bits: run.bits.slice(0, at + 1) };
    }
    if (word.length < SHORTEST) continue;
    before.add(word);
    lengths.add(word.length);
  }
  return run;
}

/** "BrixHarbour", "Brix10" behind "Brix". */
function beginsAnother(word: string, at: number): boolean {
  if (at >= word.length) return false;
  const next = word.charCodeAt(at);
  return isUpper(next) || (next >= 48 && next < 58);
}
