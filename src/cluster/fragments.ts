import { keysOf } from '../attribute/same.js';
import { type Run, semiGlobal } from './compare.js';
import type { Grouping } from './group.js';
import type { Matcher } from './match.js';
import { BROKEN, numbersOf, type WordNumbers } from './wordings.js';

/**
 * Joins the fragments to earlier leaders that hold their words, or else to the leaders of members that do. Both must
 * have the same speaker, so that each fragment's holders are sought among those of one key. Wholes and fragments in canonical order.
 */
export function joinFragments(
  matcher: Matcher,
  { leader, edits }: Pick<Grouping, 'leader' | 'edits'>,
  place: Uint32Array,
  wholes: Uint32Array,
  fragments: Uint32Array,
): void {
  const { corpus } = matcher;
  const shares = new Map<string, Holders>();
  const keys = corpus.identities.map((identity) => (identity === null ? [] : keysOf(identity)));
  const keysFor = (quote: number) =>
    matcher.length(quote) === 0 ? [] : (keys[corpus.name[quote] as number] as readonly string[]);
  for (const fragment of fragments)
    for (const key of keysFor(fragment)) {
      const share = shares.get(key) ?? new Holders();
      shares.set(key, share);
      share.seek(wordsOf(matcher, fragment));
    }
  const hold = (quote: number) => {
    for (const key of keysFor(quote)) shares.get(key)?.hold(quote, wordsOf(matcher, quote));
  };
  /** Whether x is to be joined rather than y: a leader, the same article, the nearer date, earlier in canonical order. */
  const isBefore = (fragment: number, x: number, y: number): boolean => {
    const first = (holds: (quote: number) => boolean) => Number(holds(y)) - Number(holds(x));
    return (
      (first((quote) => leader[quote] === quote) ||
        first((quote) => matcher.sameArticle(fragment, quote)) ||
        matcher.compareDays(fragment, x, y) ||
        (place[x] as number) - (place[y] as number)) < 0
    );
  };
  wholes.forEach(hold);
  for (const fragment of fragments) {
    const broken = ((corpus.store.flags[corpus.wording[fragment] as number] as number) & BROKEN) !== 0;
    const length = matcher.length(fragment);
    let best: number | null = null;
    for (const key of keysFor(fragment))
      for (const candidate of shares.get(key)?.of(wordsOf(matcher, fragment)) ?? []) {
        if (broken && matcher.length(candidate) > length) continue;
        if (!matcher.matchesFragment(fragment, candidate, length)) continue;
        if (best === null || isBefore(fragment, candidate, best)) best = candidate;
      }
    if (best === null) hold(fragment);
    else leader[fragment] = leader[best] as number;
    edits[fragment] = editsTo(matcher, leader[fragment] as number, fragment);
  }
}

/** The quotations that hold the words of fragments. */
class Holders {
  private readonly found = new Map<string, number[]>();
  private readonly firstWords = new Set<number>();

  seek(words: WordNumbers): void {
    this.found.set(words.join(' '), []);
    this.firstWords.add(words[0] as number);
  }

  hold(quote: number, words: WordNumbers): void {
    for (let start = 0; start < words.length; start++) {
      if (!this.firstWords.has(words[start] as number)) continue;
      for (let end = start + 1; end <= Math.min(start + 4, words.length); end++) {
        const found = this.found.get(words.subarray(start, end).join(' '));
        if (found !== undefined && found.at(-1) !== quote) found.push(quote);
      }
    }
  }

  of(words: WordNumbers): readonly number[] {
    return this.found.get(words.join(' ')) ?? [];
  }
}

/** None where the words stand in the leader, as they mostly do. */
function editsTo(matcher: Matcher, leader: number, fragment: number): number {
  if (leader === fragment) return 0;
  const run = (words: WordNumbers): Run => ({ words, from: 0, length: words.length });
  const words = run(wordsOf(matcher, fragment));
  return semiGlobal(run(wordsOf(matcher, leader)), words, words.length);
}

/** Whether the words of a fragment stand in a quotation. */
export const holds = (matcher: Matcher, quote: number, fragment: number): boolean =>
  editsTo(matcher, quote, fragment) === 0;

const wordsOf = ({ corpus }: Matcher, quote: number): WordNumbers =>
  numbersOf(corpus.store, corpus.wording[quote] as number);
