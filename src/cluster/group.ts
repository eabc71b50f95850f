import { distancesAt } from './adjacency.js';
import { canonicalOrder } from './canonical.js';
import { SketchedFormulas } from './formulas.js';
import { joinFragments } from './fragments.js';
import { EQUAL, type Match, type Matcher } from './match.js';
import type { PairDistances } from './pairs.js';
import { chosen, upTo } from './sort.js';

/** Which quotation leads which; leaders lead themselves. */
export interface Grouping {
  /** The quotations in canonical order. */
  readonly order: Uint32Array;
  readonly leader: Uint32Array;
  /** Edits to the leader. */
  readonly edits: Uint32Array;
}

/**
 * In canonical order a quotation that matches no earlier leader becomes one. The others join the best of the earlier
 * leaders that they match: every member matches the leader itself, so that no chain of matches grows into one cluster.
 */
export function group(matcher: Matcher): Grouping {
  const { corpus } = matcher;
  const order = canonicalOrder(corpus);
  const leader = upTo(corpus.count);
  const edits = new Uint32Array(corpus.count);
  const fragments = chosen(order, (quote) => matcher.isFragment(quote));
  const wholes = chosen(order, (quote) => !matcher.isFragment(quote));

  const place = new Uint32Array(order.length);
  order.forEach((quote, at) => {
    place[quote] = at;
  });
  const leaders = new Leaders(matcher, place);
  const join = (quote: number, found: Candidate) => {
    leader[quote] = found.leader;
    edits[quote] = found.edits;
  };
  const torn = chosen(wholes, (quote) => {
    const matches = leaders.support(quote, join);
    if (matches === 0) leaders.add(quote);
    return matches > 1;
  });
  // Only now is it known how many support each leader.
  for (const quote of torn) join(quote, leaders.bestFor(quote) as Candidate);
  joinFragments(matcher, { leader, edits }, place, wholes, fragments);
  return { order, leader, edits };
}

interface Candidate extends Match {
  readonly leader: number;
}

/** The leaders so far. */
class Leaders {
  /** By the plain wording of their words, the first + 1 and the last in canonical order; by leader, the next + 1. */
  private readonly first: Uint32Array;
  private readonly last: Uint32Array;
  private readonly next: Uint32Array;
  /** Those of their wordings that are formulas. */
  private readonly formulas: SketchedFormulas;
  /** By leader, how many quotations match it. */
  private readonly supporters: Uint32Array;

  constructor(
    private readonly matcher: Matcher,
    /** By quotation, its place in canonical order. */
    private readonly place: Uint32Array,
  ) {
    const { count } = matcher.corpus.store;
    this.formulas = new SketchedFormulas(matcher.corpus.store, matcher.limits.spoken);
    this.first = new Uint32Array(count);
    this.last = new Uint32Array(count);
    this.next = new Uint32Array(place.length);
    this.supporters = new Uint32Array(place.length);
  }

  add(quote: number): void {
    const { corpus, formulas } = this.matcher;
    const wording = corpus.wording[quote] as number;
    const words = corpus.store.plain[wording] as number;
    if (this.first[words] === 0) this.first[words] = quote + 1;
    else this.next[this.last[words] as number] = quote + 1;
    this.last[words] = quote;
    if (formulas.wordings.has(wording)) this.formulas.add(wording);
  }

  /** Counts a quotation for each leader so far that it matches, and lets it join each. Returns how many there are. */
  support(quote: number, join: (quote: number, found: Candidate) => void): number {
    let matches = 0;
    this.eachMatch(quote, (found) => {
      matches++;
      (this.supporters[found.leader] as number)++;
      join(quote, found);
    });
    return matches;
  }

  /** The best of the earlier leaders that a quotation matches, null if there is none. */
  bestFor(quote: number): Candidate | null {
    let best: Candidate | null = null;
    this.eachMatch(quote, (found) => {
      if (best === null || this.compare(quote, found, best) < 0) best = found;
    });
    return best;
  }

  private eachMatch(quote: number, visit: (found: Candidate) => void): void {
    const { adjacency, corpus, formulas } = this.matcher;
    const wording = corpus.wording[quote] as number;
    const place = this.place[quote] as number;
    const visitAll = (words: number, only: number | null, distances: PairDistances) => {
      for (let leader = this.firstOf(words); leader !== -1; leader = (this.next[leader] as number) - 1) {
        if ((this.place[leader] as number) > place) break;
        if (only !== null && corpus.wording[leader] !== only) continue;
        const match = this.matcher.match(quote, leader, distances);
        if (match !== null) visit({ rule: match.rule, edits: match.edits, leader });
      }
    };
    const { plain } = corpus.store;
    visitAll(plain[wording] as number, null, EQUAL);
    for (let row = adjacency.from[wording] as number; row < (adjacency.from[wording + 1] as number); row++) {
      const other = adjacency.other[row] as number;
      const words = plain[other] as number;
      if (this.firstOf(words) !== -1) visitAll(words, other, distancesAt(adjacency, row));
    }
    for (const formula of this.formulas.near(wording)) {
      if (!formulas.owns(formula, wording)) continue;
      const distances = formulas.distances(formula, wording);
      if (distances !== null) visitAll(plain[formula] as number, formula, distances);
    }
  }

  /** The first leader with some words, -1 for none. */
  private firstOf(words: number): number {
    return (this.first[words] as number) - 1;
  }

  /** The one that more quotations match, rule 1 first, then higher similarity, same article, same speaker, nearer date, earlier in canonical order. */
  private compare(quote: number, x: Candidate, y: Candidate): number {
    const { matcher, place, supporters } = this;
    const first = (holds: (leader: number) => boolean) => Number(holds(y.leader)) - Number(holds(x.leader));
    return (
      (supporters[y.leader] as number) - (supporters[x.leader] as number) ||
      x.rule - y.rule ||
      x.edits - y.edits ||
      first((leader) => matcher.sameArticle(quote, leader)) ||
      first((leader) => matcher.sameSpeaker(quote, leader)) ||
      matcher.compareDays(quote, x.leader, y.leader) ||
      (place[x.leader] as number) - (place[y.leader] as number)
    );
  }
}
