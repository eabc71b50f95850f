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
  const sought = new Map<string, HeldWords>();
  const keys = corpus.identities.map((identity) => (identity === null ? [] : keysOf(identity)));
  for (const fragment of fragments)
    for (const key of keys[corpus.name[fragment] as number] as readonly string[])
      if (!sought.has(key)) sought.set(key, new HeldWords());
  const byName = keys.map((own) => own.flatMap((key) => sought.get(key) ?? []));
  const heldFor = (quote: number) => byName[corpus.name[quote] as number] as readonly HeldWords[];
  for (const fragment of fragments)
    for (const held of heldFor(fragment)) held.seek(wordsOf(matcher, fragment));
  const hold = (quote: number) => {
    for (const held of heldFor(quote)) held.hold(quote, wordsOf(matcher, quote));
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
    for (const held of heldFor(fragment))
      for (const candidate of held.holders(wordsOf(matcher, fragment))) {
        if (broken && matcher.length(candidate) > length) continue;
        if (!matcher.matchesFragment(fragment, candidate, length)) continue;
        if (best === null || isBefore(fragment, candidate, best)) best = candidate;
      }
    if (best === null) hold(fragment);
    else leader[fragment] = leader[best] as number;
    edits[fragment] = editsTo(matcher, leader[fragment] as number, fragment);
  }
}

/** The words of fragments, each behind the one before it, and the quotations that hold them. */
class HeldWords {
  /** Null where no longer fragment goes on: most end here. */
  private next: Map<number, HeldWords> | null = null;
  /** Null where no fragment ends. */
  private held: number[] | null = null;

  /** Nothing holds no words. */
  seek(words: WordNumbers): void {
    let at: HeldWords = this;
    for (const word of words) at = at.next?.get(word) ?? at.enter(word);
    if (words.length > 0) at.held ??= [];
  }

  private enter(word: number): HeldWords {
    const entered = new HeldWords();
    this.next ??= new Map();
    this.next.set(word, entered);
    return entered;
  }

  hold(quote: number, words: WordNumbers): void {
    for (let start = 0; start < words.length; start++) {
      let at = this.next?.get(words[start] as number);
      for (let end = start + 1; at !== undefined; end++) {
        if (at.held !== null && at.held.at(-1) !== quote) at.held.push(quote);
        at = end < words.length ? at.next?.get(words[end] as number) : undefined;
      }
    }
  }

  holders(words: WordNumbers): readonly number[] {
    let at: HeldWords | undefined = this;
    for (const word of words) at = at?.next?.get(word);
    return at?.held ?? [];
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
