import { distancesAt } from './adjacency.js';
import { canonicalOrder } from './canonical.js';
import { joinFragments } from './fragments.js';
import { EQUAL, type Match, type Matcher } from './match.js';
import type { PairDistances } from './pairs.js';

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
  const leader = Uint32Array.from({ length: corpus.count }, (_, quote) => quote);
  const edits = new Uint32Array(corpus.count);
  const fragments = order.filter((quote) => matcher.isFragment(quote));
  const wholes = order.filter((quote) => !matcher.isFragment(quote));

  const place = new Uint32Array(order.length);
  order.forEach((quote, at) => {
    place[quote] = at;
  });
  const leaders = new Leaders(matcher, place);
  const members = wholes.filter((quote) => {
    const isMember = leaders.support(quote);
    if (!isMember) leaders.add(quote);
    return isMember;
  });
  for (const quote of members) {
    const best = leaders.bestFor(quote) as Candidate;
    leader[quote] = best.leader;
    edits[quote] = best.edits;
  }
  joinFragments(matcher, { leader, edits }, place, wholes, fragments);
  return { order, leader, edits };
}

interface Candidate extends Match {
  readonly leader: number;
}

/** The leaders so far. */
class Leaders {
  private readonly byWording = new Map<number, number[]>();
  /** By the plain wording of the same words. */
  private readonly byWords = new Map<number, number[]>();
  /** Those of their wordings that are formulas. */
  private readonly formulas = new Set<number>();
  /** By leader, how many quotations match it. */
  private readonly supporters: Uint32Array;

  constructor(
    private readonly matcher: Matcher,
    /** By quotation, its place in canonical order. */
    private readonly place: Uint32Array,
  ) {
    this.supporters = new Uint32Array(place.length);
  }

  add(quote: number): void {
    const { corpus, formulas } = this.matcher;
    const wording = corpus.wording[quote] as number;
    listAt(this.byWording, wording).push(quote);
    listAt(this.byWords, corpus.store.plain[wording] as number).push(quote);
    if (formulas.wordings.has(wording)) this.formulas.add(wording);
  }

  /** Counts a quotation for each leader so far that it matches. Returns whether there is any. */
  support(quote: number): boolean {
    let isMember = false;
    this.eachMatch(quote, (_, leader) => {
      isMember = true;
      (this.supporters[leader] as number)++;
    });
    return isMember;
  }

  /** The best of the earlier leaders that a quotation matches, null if there is none. */
  bestFor(quote: number): Candidate | null {
    let best: Candidate | null = null;
    this.eachMatch(quote, (match, leader) => {
      const found = { ...match, leader };
      if (best === null || this.compare(quote, found, best) < 0) best = found;
    });
    return best;
  }

  private eachMatch(quote: number, visit: (match: Match, leader: number) => void): void {
    const { adjacency, corpus, formulas } = this.matcher;
    const wording = corpus.wording[quote] as number;
    const place = this.place[quote] as number;
    const visitAll = (leaders: readonly number[] | undefined, distances: PairDistances) => {
      for (const leader of leaders ?? []) {
        if ((this.place[leader] as number) > place) break;
        const match = this.matcher.match(quote, leader, distances);
        if (match !== null) visit(match, leader);
      }
    };
    visitAll(this.byWords.get(corpus.store.plain[wording] as number), EQUAL);
    for (let row = adjacency.from[wording] as number; row < (adjacency.from[wording + 1] as number); row++) {
      const leaders = this.byWording.get(adjacency.other[row] as number);
      if (leaders !== undefined) visitAll(leaders, distancesAt(adjacency, row));
    }
    for (const formula of this.formulas) {
      if (!formulas.owns(formula, wording)) continue;
      const distances = formulas.distances(formula, wording);
      if (distances !== null) visitAll(this.byWording.get(formula), distances);
    }
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

function listAt(lists: Map<number, number[]>, key: number): number[] {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
}
