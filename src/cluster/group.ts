import { distancesAt, otherAt } from './adjacency.js';
import { canonicalOrder, carriersIn, type Lists, type Ordered } from './canonical.js';
import { Column } from './column.js';
import { SketchedFormulas } from './formulas.js';
import { Fragments } from './fragments.js';
import { MANY, ManyLeaders } from './many-leaders.js';
import { EQUAL, type Match, type Matcher } from './match.js';
import type { PairDistances } from './pairs.js';
import { chosen, upTo } from './sort.js';

/** Which quotation leads which; leaders lead themselves. */
export interface Grouping extends Ordered {
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
  const carriers = carriersIn(corpus);
  const fragments = new Fragments(matcher);
  // Most quotations are like no other: it would take long to put them in order, and nothing hangs on it.
  const isMet = fragments.met.map((met, quote) => met | (1 - (matcher.lone[quote] as number)));
  const ordered = canonicalOrder(corpus, carriers, isMet);
  const met = ordered.order.subarray(0, ordered.met);
  const leader = upTo(corpus.count);
  const edits = new Uint32Array(corpus.count);

  const place = new Uint32Array(corpus.count);
  for (let at = 0; at < met.length; at++) place[met[at] as number] = at;
  const leaders = new Leaders(matcher, place, carriers);
  const join = (quote: number, found: Candidate) => {
    leader[quote] = found.leader;
    edits[quote] = found.edits;
  };
  const torn = new Torn();
  for (const quote of met) {
    if (matcher.lone[quote] === 1 || matcher.isFragment(quote)) continue;
    const found = leaders.support(quote);
    if (found.length === 0) leaders.add(quote);
    else if (found.length === 1) join(quote, found[0] as Candidate);
    else torn.add(quote, found);
  }
  // Only now is it known how many support each leader.
  for (const [quote, found] of torn.all())
    join(quote, leaders.best(quote, found.length > 0 ? found : leaders.matches(quote)));
  fragments.join(
    { leader, edits },
    chosen(met, (quote) => matcher.isFragment(quote)),
    place,
  );
  return { ...ordered, leader, edits };
}

interface Candidate extends Match {
  readonly leader: number;
}

/** Of a quotation that matches more leaders these are sought again: a catchphrase may stand in thousands. */
const MOST_KEPT = 16;

/** Quotations that match several leaders, and these unless they are very many. */
class Torn {
  private readonly quotes = new Column();
  /** Where the candidates of each end. */
  private readonly ends = new Column();
  private readonly leaders = new Column();
  private readonly edits = new Column();
  private readonly rules = new Column();

  add(quote: number, found: readonly Candidate[]): void {
    for (const { leader, edits, rule } of found.length > MOST_KEPT ? [] : found) {
      this.leaders.push(leader);
      this.edits.push(edits);
      this.rules.push(rule);
    }
    this.quotes.push(quote);
    this.ends.push(this.leaders.length);
  }

  /** In the order in which they were added; without the leaders where these are very many. */
  *all(): Iterable<[number, readonly Candidate[]]> {
    let at = 0;
    for (let i = 0; i < this.quotes.length; i++) {
      const found: Candidate[] = [];
      for (; at < this.ends.at(i); at++)
        found.push({
          leader: this.leaders.at(at),
          edits: this.edits.at(at),
          rule: this.rules.at(at) as Match['rule'],
        });
      yield [this.quotes.at(i), found];
    }
  }
}

/** The leaders so far. */
class Leaders {
  /** Those with the words of a plain wording stand where its carriers do, in canonical order; and how many they are. */
  private readonly heads: Uint32Array;
  private readonly count: Uint32Array;
  /** By words, those that very many have. */
  private readonly many = new Map<number, ManyLeaders>();
  /** Those of their wordings that are formulas. */
  private readonly formulas: SketchedFormulas;
  /** By leader, how many quotations match it. */
  private readonly supporters: Uint32Array;

  constructor(
    private readonly matcher: Matcher,
    /** By quotation, its place in canonical order. */
    private readonly place: Uint32Array,
    private readonly carriers: Lists,
  ) {
    const { store } = matcher.corpus;
    this.formulas = new SketchedFormulas(store, matcher.limits.spoken);
    this.heads = new Uint32Array(place.length);
    this.count = new Uint32Array(store.count);
    this.supporters = new Uint32Array(place.length);
  }

  add(quote: number): void {
    const { corpus, formulas } = this.matcher;
    const wording = corpus.wording[quote] as number;
    const words = corpus.store.plain[wording] as number;
    const first = this.carriers.from[words] as number;
    const end = first + (this.count[words] as number)++;
    this.heads[end] = quote;
    if (end - first === MANY) {
      const many = new ManyLeaders(this.matcher);
      for (let i = first; i < end; i++) many.add(this.heads[i] as number);
      this.many.set(words, many);
    }
    if (end - first >= MANY) this.many.get(words)?.add(quote);
    if (formulas.wordings.has(wording)) this.formulas.add(wording);
  }

  /** The leaders so far that a quotation matches; it counts for each of them. */
  support(quote: number): readonly Candidate[] {
    const found = this.matches(quote);
    for (const { leader } of found) (this.supporters[leader] as number)++;
    return found;
  }

  /** The best of the leaders that a quotation matches. */
  best(quote: number, found: readonly Candidate[]): Candidate {
    return found.reduce((best, other) => (this.compare(quote, other, best) < 0 ? other : best));
  }

  /** The earlier leaders that a quotation matches. */
  matches(quote: number): Candidate[] {
    const { adjacency, corpus, formulas } = this.matcher;
    const { plain } = corpus.store;
    const wording = corpus.wording[quote] as number;
    const found: Candidate[] = [];
    this.addMatches(found, quote, plain[wording] as number, null, EQUAL);
    for (let row = adjacency.from[wording] as number; row < (adjacency.from[wording + 1] as number); row++) {
      const other = otherAt(adjacency, row);
      const words = plain[other] as number;
      if (this.count[words] !== 0) this.addMatches(found, quote, words, other, distancesAt(adjacency, row));
    }
    for (const formula of formulas.mayBeNear(wording) ? this.formulas.near(wording) : []) {
      if (!formulas.owns(formula, wording)) continue;
      const distances = formulas.distances(formula, wording);
      if (distances !== null) this.addMatches(found, quote, plain[formula] as number, formula, distances);
    }
    return found;
  }

  /** Adds those with some words, and of one wording only if not null. */
  private addMatches(
    found: Candidate[],
    quote: number,
    words: number,
    only: number | null,
    distances: PairDistances,
  ): void {
    const first = this.carriers.from[words] as number;
    const end = first + (this.count[words] as number);
    const many = end - first > MANY ? this.many.get(words) : undefined;
    if (many === undefined)
      for (let i = first; i < end; i++) this.addMatch(found, quote, this.heads[i] as number, only, distances);
    else for (const leader of many.near(quote)) this.addMatch(found, quote, leader, only, distances);
  }

  private addMatch(
    found: Candidate[],
    quote: number,
    leader: number,
    only: number | null,
    distances: PairDistances,
  ): void {
    const { place, matcher } = this;
    if ((place[leader] as number) > (place[quote] as number)) return;
    if (only !== null && matcher.corpus.wording[leader] !== only) return;
    const match = matcher.match(quote, leader, distances);
    if (match !== null) found.push({ rule: match.rule, edits: match.edits, leader });
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
