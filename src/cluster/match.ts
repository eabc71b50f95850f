import { type Identity, sameSpeaker } from '../attribute/same.js';
import { type Adjacency, adjacencyOf, distancesAt, rowOf } from './adjacency.js';
import { type Lists, listsBy } from './canonical.js';
import type { Corpus } from './corpus.js';
import { Formulas, formulasIn } from './formulas.js';
import type { Links, PairDistances } from './pairs.js';
import { ALONE, allowance, allowanceAlone, DAYS, FEW_DAYS, type Limits, limitsOf, Standing } from './rule.js';

/** How two quotations match: rule 1 by text alone, rule 2 with corroboration. */
export interface Match {
  readonly rule: 1 | 2;
  readonly edits: number;
}

/** The distances of equal words. */
export const EQUAL: PairDistances = { edits: 0, outside: 0, spoken: 0 };

/** Of articles with so many pairs of quotations it is remembered whether they share a statement. */
const MANY_PAIRS = 2500;

/** Days since 1970 of an ISO date, NaN where it is unknown. */
const dayOf = (published: string | null): number =>
  published === null
    ? Number.NaN
    : Math.floor(Date.parse(`${published.slice(0, 10)}T00:00:00Z`) / 86_400_000);

/** The matching rule over a corpus whose wordings are linked. */
export class Matcher {
  /** Quotations by article. */
  readonly carried: Lists;
  readonly adjacency: Adjacency;
  readonly formulas: Formulas;
  readonly limits: Limits;
  /** By quotation, 1 if no other has its words, is linked to it or, being a formula, may be near. */
  readonly lone: Uint8Array;
  /** By article, 1 if it may share a statement with another: some quotation that needs no corroboration is not lone. */
  readonly kin: Uint8Array;
  private readonly days: Float64Array;
  /** By pair of long articles, whether they share a statement. */
  private readonly sharing = new Map<number, boolean>();

  constructor(
    readonly corpus: Corpus,
    links: readonly Links[],
    threshold: number,
  ) {
    this.limits = limitsOf(threshold);
    this.formulas = new Formulas(corpus, this.limits, formulasIn(links));
    this.adjacency = adjacencyOf(corpus, links, this.formulas.wordings);
    this.lone = this.loneOnes();
    this.kin = new Uint8Array(corpus.articles.length);
    for (let quote = 0; quote < corpus.count; quote++)
      if (this.lone[quote] === 0 && this.standing(quote) >= Standing.VERBATIM)
        this.kin[corpus.article[quote] as number] = 1;
    this.carried = listsBy(corpus.article, corpus.articles.length);
    this.days = new Float64Array(corpus.articles.length);
    let article = 0;
    for (const { published } of corpus.articles) this.days[article++] = dayOf(published);
  }

  private loneOnes(): Uint8Array {
    const { adjacency, formulas } = this;
    const { count, wording, store } = this.corpus;
    const wordsOf = (quote: number) => store.plain[wording[quote] as number] as number;
    const carriers = new Uint32Array(store.count);
    for (let quote = 0; quote < count; quote++) (carriers[wordsOf(quote)] as number)++;
    const lone = new Uint8Array(count);
    for (let quote = 0; quote < count; quote++) {
      const own = wording[quote] as number;
      const isLinked = adjacency.from[own] !== adjacency.from[own + 1];
      if (!isLinked && carriers[wordsOf(quote)] === 1 && !formulas.mayBeNear(own)) lone[quote] = 1;
    }
    return lone;
  }

  length(quote: number): number {
    return this.corpus.store.length[this.corpus.wording[quote] as number] as number;
  }

  standing(quote: number): Standing {
    const { store, wording } = this.corpus;
    return store.standing[wording[quote] as number] as Standing;
  }

  isFragment(quote: number): boolean {
    return this.standing(quote) === Standing.FRAGMENT;
  }

  sameArticle(x: number, y: number): boolean {
    return this.corpus.article[x] === this.corpus.article[y];
  }

  sameSpeaker(x: number, y: number): boolean {
    const [a, b] = [this.identity(x), this.identity(y)];
    return a !== null && b !== null && sameSpeaker(a, b);
  }

  /** Who says a quotation, null where that is unknown. */
  identity(quote: number): Identity | null {
    const { identities, name } = this.corpus;
    return identities[name[quote] as number] as Identity | null;
  }

  /** When a quotation's article was published, in days since 1970; NaN where that is unknown. */
  day(quote: number): number {
    return this.days[this.corpus.article[quote] as number] as number;
  }

  /** Whether both dates are known and more than DAYS apart. */
  private isLongAfter(x: number, y: number): boolean {
    const days = this.daysApart(x, y);
    return days > DAYS && Number.isFinite(days);
  }

  /** Days between the articles of two quotations, Infinity where a date is unknown. */
  daysApart(x: number, y: number): number {
    const days = Math.abs(this.day(x) - this.day(y));
    return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
  }

  /** Below 0 if the article of x is nearer in time to a quotation's than that of y, 0 if neither is. */
  compareDays(quote: number, x: number, y: number): number {
    const [p, q] = [this.daysApart(quote, x), this.daysApart(quote, y)];
    return p < q ? -1 : Number(p > q);
  }

  /** How two quotations that are no fragments match, given the distances of their wordings. */
  match(x: number, y: number, distances: PairDistances): Match | null {
    const { limits } = this;
    const alone = this.allowedAlone(x, y);
    // Whose words they are matters to the others only.
    if (distances.edits === distances.outside && distances.edits <= alone)
      return { rule: 1, edits: distances.edits };
    const length = Math.min(this.length(x), this.length(y));
    const same = this.sameSpeaker(x, y);
    const edits = editsOf(distances, same);
    if (edits <= alone) return { rule: 1, edits };
    if (this.corroborates(x, y, same, edits, length)) return { rule: 2, edits };
    const { spoken } = distances;
    if (!same || length < ALONE || spoken > allowance(limits.spoken, length)) return null;
    return this.isOneOccasion(x, y) ? { rule: 2, edits: spoken } : null;
  }

  private corroborates(x: number, y: number, same: boolean, edits: number, length: number): boolean {
    if (edits > allowance(this.limits.corroborated, length)) return false;
    if (same || this.sameArticle(x, y)) return true;
    if (this.isUndisputed(x, y) && edits <= allowance(this.limits.alone, length)) return true;
    return this.related(x, y);
  }

  private isOneOccasion(x: number, y: number): boolean {
    return this.sameArticle(x, y) || !this.isLongAfter(x, y) || this.related(x, y);
  }

  /** Whether two quotations stand within few days and are not by two known speakers. */
  private isUndisputed(x: number, y: number): boolean {
    return this.daysApart(x, y) <= FEW_DAYS && (this.identity(x) === null || this.identity(y) === null);
  }

  /** Whether two quotations match by text alone. */
  matchesAlone(x: number, y: number, distances: PairDistances): boolean {
    const allowed = this.allowedAlone(x, y);
    return distances.outside <= allowed || (distances.edits <= allowed && this.sameSpeaker(x, y));
  }

  /** How many edits text alone allows two quotations, -1 for none. */
  private allowedAlone(x: number, y: number): number {
    const shorter = this.length(x) < this.length(y) ? x : y;
    return allowanceAlone(this.limits.alone, this.standing(shorter), this.length(shorter));
  }

  /** Whether two fragments, or a fragment and a quotation by the same speaker that holds its words, match. */
  matchesFragment(x: number, y: number, words: number): boolean {
    if (!this.sameSpeaker(x, y)) return false;
    return this.sameArticle(x, y) || (words > 1 && this.daysApart(x, y) <= DAYS) || this.related(x, y);
  }

  /** Whether the articles of two quotations share a statement: some of their quotations match by text alone. */
  related(x: number, y: number): boolean {
    const { article, articles } = this.corpus;
    const [one, other] = [article[x] as number, article[y] as number];
    if (one === other || this.kin[one] === 0 || this.kin[other] === 0) return false;
    if (this.quotations(one) * this.quotations(other) < MANY_PAIRS) return this.share(one, other);
    const pair = Math.min(one, other) * articles.length + Math.max(one, other);
    const known = this.sharing.get(pair) ?? this.share(one, other);
    this.sharing.set(pair, known);
    return known;
  }

  private quotations(article: number): number {
    const { from } = this.carried;
    return (from[article + 1] as number) - (from[article] as number);
  }

  /** Whether some quotations of two articles match by text alone. */
  private share(one: number, other: number): boolean {
    const { carried } = this;
    for (let i = carried.from[one] as number; i < (carried.from[one + 1] as number); i++) {
      const p = carried.items[i] as number;
      if (this.lone[p] === 1 || this.standing(p) < Standing.VERBATIM) continue;
      for (let j = carried.from[other] as number; j < (carried.from[other + 1] as number); j++) {
        const q = carried.items[j] as number;
        if (this.lone[q] === 1) continue;
        const distances = this.linked(p, q);
        if (distances !== null && this.matchesAlone(p, q, distances)) return true;
      }
    }
    return false;
  }

  /** How far two quotations' wordings are apart, null if that is beyond all limits. */
  distances(x: number, y: number): PairDistances | null {
    const { wording } = this.corpus;
    const [g, h] = [wording[x] as number, wording[y] as number];
    return this.linked(x, y) ?? (this.formulas.owns(g, h) ? this.formulas.distances(g, h) : null);
  }

  /** The same for equal words and those that are linked. */
  private linked(x: number, y: number): PairDistances | null {
    const { store, wording } = this.corpus;
    const [g, h] = [wording[x] as number, wording[y] as number];
    if (store.plain[g] === store.plain[h]) return EQUAL;
    const row = rowOf(this.adjacency, g, h);
    return row === -1 ? null : distancesAt(this.adjacency, row);
  }
}

const editsOf = ({ edits, outside }: PairDistances, same: boolean): number => (same ? edits : outside);
