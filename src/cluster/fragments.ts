import { keysOf } from '../attribute/same.js';
import { type Run, semiGlobal } from './compare.js';
import type { Grouping } from './group.js';
import type { Matcher } from './match.js';
import { BROKEN, numbersOf, type WordNumbers } from './wordings.js';

/** The fragments of a corpus, and the quotations that hold their words. */
export class Fragments {
  /** By quotation, 1 if it is a fragment or holds one's words. */
  readonly met: Uint8Array;
  /** By name, where its fragments are sought and held. */
  private readonly byName: readonly (readonly HeldWords[])[];

  constructor(private readonly matcher: Matcher) {
    const { corpus } = matcher;
    this.met = new Uint8Array(corpus.count);
    const fragments: number[] = [];
    for (let quote = 0; quote < corpus.count; quote++) if (matcher.isFragment(quote)) fragments.push(quote);
    const sought = new Map<string, HeldWords>();
    const keys = corpus.identities.map((identity) => (identity === null ? [] : keysOf(identity)));
    for (const fragment of fragments)
      for (const key of keys[corpus.name[fragment] as number] as readonly string[])
        if (!sought.has(key)) sought.set(key, new HeldWords());
    this.byName = keys.map((own) => own.flatMap((key) => sought.get(key) ?? []));
    for (const fragment of fragments) {
      this.met[fragment] = 1;
      for (const held of this.heldFor(fragment)) held.seek(wordsOf(matcher, fragment));
    }
    for (let quote = 0; quote < corpus.count; quote++)
      if (this.met[quote] === 0 && this.hold(quote)) this.met[quote] = 1;
  }

  /**
   * Joins the fragments to earlier leaders that hold their words, or else to the leaders of members that do. Both must
   * have the same speaker, so that each fragment's holders are sought among those of one key.
   * @param fragments in canonical order
   * @param place by quotation that was met, its place in that order
   */
  join(
    { leader, edits }: Pick<Grouping, 'leader' | 'edits'>,
    fragments: Uint32Array,
    place: Uint32Array,
  ): void {
    const { matcher } = this;
    const { store, wording } = matcher.corpus;
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
      const broken = ((store.flags[wording[fragment] as number] as number) & BROKEN) !== 0;
      const length = matcher.length(fragment);
      let best: number | null = null;
      for (const held of this.heldFor(fragment))
        for (const candidate of held.holders(wordsOf(matcher, fragment))) {
          if (broken && matcher.length(candidate) > length) continue;
          if (!matcher.matchesFragment(fragment, candidate, length)) continue;
          if (best === null || isBefore(fragment, candidate, best)) best = candidate;
        }
      if (best === null) this.hold(fragment);
      else leader[fragment] = leader[best] as number;
      edits[fragment] = editsTo(matcher, leader[fragment] as number, fragment);
    }
  }

  private heldFor(quote: number): readonly HeldWords[] {
    return this.byName[this.matcher.corpus.name[quote] as number] as readonly HeldWords[];
  }

  /** Enters a quotation where it holds a fragment's words; whether it does. In any order: the best holder is one only. */
  private hold(quote: number): boolean {
    let isHolder = false;
    for (const held of this.heldFor(quote))
      if (held.hold(quote, wordsOf(this.matcher, quote))) isHolder = true;
    return isHolder;
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

  /** Enters a quotation wherever its words are held; whether they are anywhere. */
  hold(quote: number, words: WordNumbers): boolean {
    let isHolder = false;
    for (let start = 0; start < words.length; start++) {
      let at = this.next?.get(words[start] as number);
      for (let end = start + 1; at !== undefined; end++) {
        if (at.held !== null) {
          isHolder = true;
          if (at.held.at(-1) !== quote) at.held.push(quote);
        }
        at = end < words.length ? at.next?.get(words[end] as number) : undefined;
      }
    }
    return isHolder;
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
