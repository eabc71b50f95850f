import { type Run, semiGlobal } from './compare.js';
import type { Grouping } from './group.js';
import type { Matcher } from './match.js';
import { BROKEN, chunkOf, offsetOf } from './wordings.js';

/**
 * Joins the fragments to earlier leaders that hold their words, or else to the leaders of members that do. Both must
 * have the same speaker, so each speaker's are looked through on their own. Wholes and fragments in canonical order.
 */
export function joinFragments(
  matcher: Matcher,
  { leader, edits }: Pick<Grouping, 'leader' | 'edits'>,
  place: Uint32Array,
  wholes: Uint32Array,
  fragments: Uint32Array,
): void {
  const { corpus } = matcher;
  const bySurname = new Map<string, { fragments: number[]; wholes: number[] }>();
  const shareOf = (quote: number) => {
    const key = corpus.identities[corpus.name[quote] as number]?.key;
    return key === undefined || matcher.length(quote) === 0 ? null : key;
  };
  for (const quote of fragments) {
    const key = shareOf(quote);
    if (key === null) continue;
    const share = bySurname.get(key) ?? { fragments: [], wholes: [] };
    bySurname.set(key, share);
    share.fragments.push(quote);
  }
  for (const quote of wholes) {
    const key = shareOf(quote);
    if (key !== null) bySurname.get(key)?.wholes.push(quote);
  }
  for (const { fragments, wholes } of bySurname.values())
    joinShare(matcher, leader, place, fragments, wholes);
  for (const fragment of fragments) edits[fragment] = editsTo(matcher, leader[fragment] as number, fragment);
}

/** Both lists in canonical order. */
function joinShare(
  matcher: Matcher,
  leader: Uint32Array,
  place: Uint32Array,
  fragments: number[],
  wholes: number[],
): void {
  const { corpus } = matcher;
  const holders = new Map<string, number[]>();
  const firstWords = new Set<number>();
  for (const fragment of fragments) {
    const words = wordsOf(matcher, fragment);
    holders.set(words.join(' '), []);
    firstWords.add(words[0] as number);
  }
  const hold = (quote: number) => {
    const words = wordsOf(matcher, quote);
    for (let start = 0; start < words.length; start++) {
      if (!firstWords.has(words[start] as number)) continue;
      for (let end = start + 1; end <= Math.min(start + 4, words.length); end++) {
        const found = holders.get(words.subarray(start, end).join(' '));
        if (found !== undefined && found.at(-1) !== quote) found.push(quote);
      }
    }
  };
  wholes.forEach(hold);
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
  for (const fragment of fragments) {
    const candidates = holders.get(wordsOf(matcher, fragment).join(' ')) as number[];
    const broken = ((corpus.store.flags[corpus.wording[fragment] as number] as number) & BROKEN) !== 0;
    const length = matcher.length(fragment);
    let best: number | null = null;
    for (const candidate of candidates) {
      if (broken && matcher.length(candidate) > length) continue;
      if (!matcher.matchesFragment(fragment, candidate, length)) continue;
      if (best === null || isBefore(fragment, candidate, best)) best = candidate;
    }
    if (best === null) hold(fragment);
    else leader[fragment] = leader[best] as number;
  }
}

/** None where the words stand in the leader, as they mostly do. */
function editsTo(matcher: Matcher, leader: number, fragment: number): number {
  if (leader === fragment) return 0;
  const run = (words: Uint32Array): Run => ({ words, from: 0, length: words.length });
  const words = run(wordsOf(matcher, fragment));
  return semiGlobal(run(wordsOf(matcher, leader)), words, words.length);
}

/** Whether the words of a fragment stand in a quotation. */
export const holds = (matcher: Matcher, quote: number, fragment: number): boolean =>
  editsTo(matcher, quote, fragment) === 0;

function wordsOf({ corpus }: Matcher, quote: number): Uint32Array {
  const wording = corpus.wording[quote] as number;
  const from = offsetOf(corpus.store, wording);
  return chunkOf(corpus.store, wording).subarray(from, from + (corpus.store.length[wording] as number));
}
