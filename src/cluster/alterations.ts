import { distance } from 'fastest-levenshtein';
import { lexiconFor } from '../lexicon/lexicon.js';
import type { Difference, PrintedWord } from './changes.js';
import type { Alteration } from './cluster.js';

const { negations, modals, contractions, units, multipliers, abbreviated } = lexiconFor(null).wordings;

/** One side of a difference, house style undone. */
interface Side {
  readonly words: readonly string[];
  readonly numbers: readonly number[];
  readonly names: readonly string[];
}

/**
 * The differences of one member that may turn the meaning: a number, a negation, a modal or a name that is another.
 * What an editor marks (gaps, brackets) and what is house style (won't and will not, 6,000 and six thousand) is none.
 */
export function alterationsOf(quote: string, differences: readonly Difference[]): Alteration[] {
  return differences.flatMap((difference) => {
    if (difference.broken || isCut(difference)) return [];
    const kind = kindOf(sideOf(difference.fromWords), sideOf(difference.toWords));
    return kind === null ? [] : [{ kind, quote, from: difference.from, to: difference.to }];
  });
}

function kindOf(from: Side, to: Side): Alteration['kind'] | null {
  if (count(from, negations) !== count(to, negations)) return 'negation';
  if (from.numbers.length > 0 && to.numbers.length > 0 && !equal(from.numbers, to.numbers)) return 'number';
  if (differ(from, to, modals)) return 'modal';
  if (from.names.length > 0 && to.names.length > 0 && !areAlike(from.names, to.names)) return 'name';
  return null;
}

function sideOf(printed: readonly PrintedWord[]): Side {
  const words = printed.flatMap(({ word, text }) => {
    const full = /\p{Lu}.*\p{Lu}/u.test(text) ? abbreviated.get(word) : undefined;
    return full ?? contractions.get(word) ?? [word];
  });
  return {
    words,
    numbers: numbersIn(words),
    names: printed.filter(isName).flatMap(({ word }) => abbreviated.get(word)?.[0] ?? word),
  };
}

/** A capital where no sentence begins; "I" and what is contracted with it is none. */
function isName({ text, word, opens }: PrintedWord): boolean {
  return !opens && /^\p{Lu}/u.test(text) && !/^i(m|d|ve|ll)?$/.test(word);
}

/** The values of number words and digits: `six thousand`, `6,000`, `6 thousand` are all 6000. */
function numbersIn(words: readonly string[]): number[] {
  const numbers: number[] = [];
  let sum: number | null = null;
  for (const word of words) {
    const unit = units.get(word) ?? (/^\d+(\.\d+)?$/.test(word) ? Number(word) : undefined);
    const multiplier = multipliers.get(word);
    if (unit !== undefined) sum = (sum ?? 0) + unit;
    else if (multiplier !== undefined) sum = (sum ?? 1) * multiplier;
    else {
      if (sum !== null) numbers.push(sum);
      sum = null;
    }
  }
  if (sum !== null) numbers.push(sum);
  return numbers;
}

const count = ({ words }: Side, set: ReadonlySet<string>): number =>
  words.filter((word) => set.has(word)).length;

const equal = (a: readonly number[], b: readonly number[]): boolean => a.join() === b.join();

/** Whether both have words of the set, and not the same ones. */
function differ(from: Side, to: Side, set: ReadonlySet<string>): boolean {
  const [a, b] = [from, to].map(({ words }) =>
    words
      .filter((word) => set.has(word))
      .sort()
      .join(' '),
  );
  return a !== '' && b !== '' && a !== b;
}

/** One name in two forms: Zelenski and Zelensky, Sen. and Senator, WhiteHouse and White House, WH. */
function areAlike(from: readonly string[], to: readonly string[]): boolean {
  const [a, b] = [from.join(''), to.join('')];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 3 && (long.startsWith(short) || long.endsWith(short))) return true;
  const initials = (names: readonly string[]) => names.map((name) => name[0]).join('');
  if (initials(from) === b || initials(to) === a) return true;
  return from.some((x) =>
    to.some((y) => x === y || (Math.min(x.length, y.length) >= 5 && distance(x, y) <= 2)),
  );
}

/** Whole clauses that one side leaves out: a cut, whether the editor marks it or not. */
function isCut({ fromWords, toWords }: Difference): boolean {
  const [few, many] = [fromWords.length, toWords.length].sort((x, y) => x - y) as [number, number];
  return many - few > 3 || (few === 0 && many === 3);
}
