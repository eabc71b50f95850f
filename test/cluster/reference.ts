import type { Quote } from '../../src/attribute/quote.js';
import { type Identity, identityOfSpeaker, keysOf, sameSpeaker } from '../../src/attribute/same.js';
import { type Wording, wordsOf } from '../../src/text/words.js';

/** docs/matching.md as plainly as it can be written: all pairs, no indexes, no shortcuts. */

/** Edits, those to what no formula is near to, and edits with one cut, between what one speaker says. */
interface Distances {
  readonly edits: number;
  readonly linked: number;
  readonly spoken: number;
}

interface Said extends Wording {
  readonly quote: Quote;
  readonly identity: Identity | null;
}

/** The least distance between `b` and a run of `a`'s words; `outside`: a run of which a word outside `a`'s inner marks is one of `b`'s. */
export function edits(a: Wording, b: Wording, outside: boolean): number {
  if (a.words.length < b.words.length) return Number.POSITIVE_INFINITY;
  const same = a.words.length === b.words.length && a.words.every((word, i) => word === b.words[i]);
  const edges = [0, ...b.breaks.map((x) => x.at), b.words.length];
  const longest = Math.max(...edges.slice(1).map((edge, i) => edge - (edges[i] as number)));
  if (longest < 4 && b.breaks.length > 0 && !same) return Number.POSITIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  for (let from = 0; from <= a.words.length; from++) {
    const nested = outside && a.nested.length > 0 ? a.nested.slice(from) : null;
    least = Math.min(least, ...distancesFrom(a.words.slice(from), b, nested));
  }
  return least;
}

/**
 * Levenshtein distance between `b` and each prefix of `run`, by the length of the prefix. With `nested`, of the ways to
 * align them only those count that align a word which is not nested with its equal.
 */
function distancesFrom(run: readonly string[], b: Wording, nested: readonly boolean[] | null): number[] {
  let any = Array.from({ length: run.length + 1 }, (_, i) => i);
  let outside = any.map(() => Number.POSITIVE_INFINITY);
  b.words.forEach((word, j) => {
    const nextAny = [j + 1];
    const nextOutside = [(outside[0] as number) + 1];
    for (let i = 1; i <= run.length; i++) {
      const cost = run[i - 1] === word ? 0 : 1;
      const step = (column: number[], next: number[]) =>
        Math.min((column[i] as number) + 1, (next[i - 1] as number) + 1, (column[i - 1] as number) + cost);
      nextAny.push(step(any, nextAny));
      if (nested === null) continue;
      const arrives = cost === 0 && !nested[i - 1] ? (any[i - 1] as number) : Number.POSITIVE_INFINITY;
      nextOutside.push(Math.min(step(outside, nextOutside), arrives));
    }
    const room = b.breaks.find((x) => x.at === j + 1)?.room ?? 0;
    const passed = (next: number[]) =>
      next.map((_, i) => Math.min(...next.slice(Math.max(0, i - room), i + 1)));
    [any, outside] = [passed(nextAny), passed(nextOutside)];
  });
  return nested === null ? any : outside;
}

/** For 2 edits any number of `a`'s words may once be left out within `b`: then two runs are compared with its two parts. */
export function editsWithCut(a: Wording, b: Wording): number {
  let least = edits(a, b, false);
  if (a.words.length < b.words.length || b.breaks.length > 0 || least <= 2) return least;
  for (let cut = 1; cut < b.words.length; cut++) {
    const [head, tail] = [b.words.slice(0, cut), b.words.slice(cut)].map((words) => ({ ...b, words }));
    // By place in a, the least distance of the head to a run that ends there or before, of the tail to one that begins there.
    const ending = a.words.map(() => cut).concat(cut);
    const beginning = a.words.map(() => Number.POSITIVE_INFINITY).concat(b.words.length - cut);
    a.words.forEach((_, from) => {
      const run = a.words.slice(from);
      distancesFrom(run, head as Wording, null).forEach((distance, length) => {
        ending[from + length] = Math.min(ending[from + length] as number, distance);
      });
      beginning[from] = Math.min(...distancesFrom(run, tail as Wording, null));
    });
    let before = Number.POSITIVE_INFINITY;
    ending.forEach((distance, at) => {
      before = Math.min(before, distance);
      const after = Math.min(...beginning.slice(at));
      least = Math.min(least, before + after + 2);
    });
  }
  return least;
}

const allowed = (limit: number, b: Wording) =>
  Math.floor(((1000 - Math.max(0, limit)) * b.words.length) / 1000);
const day = (quote: Quote) =>
  quote.published === null
    ? null
    : Math.floor(Date.parse(`${quote.published.slice(0, 10)}T00:00:00Z`) / 86_400_000);
const outletOf = (quote: Quote) =>
  quote.outlet === null ? `article ${quote.article}` : `outlet ${quote.outlet}`;
/** 0 a fragment, 1 needs corroboration, 2 needs none word for word, 3 needs none. */
function standing({ words }: Wording): number {
  const letters = words.join('').length;
  if (words.length >= 8) return 3;
  if (words.length === 7 || (words.length >= 5 && letters >= 30)) return 2;
  return words.length >= 5 || (words.length >= 3 && letters >= 18) ? 1 : 0;
}
const key = (said: Wording) => said.words.join(' ');
/** The same for wordings that have equal words, breaks and inner marks. */
const identical = ({ words, breaks, nested }: Wording) => JSON.stringify([words, breaks, nested]);
const order = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);

export interface Joined {
  /** Quotation id → id of its leader. */
  readonly leaders: Map<string, string>;
  readonly similarity: Map<string, number>;
  /** Leader id → ids of the quotations that match one of its members by text alone, but not it. */
  readonly related: Map<string, Set<string>>;
}

/**
 * The wordings that more than `most` others, none of them longer, are near: of all within T, or of those that may
 * corroborate one another within the wider limits.
 */
function formulasOf(all: readonly Said[], limit: number, most: number): Set<string> {
  const found = new Set<string>();
  if (most === Number.POSITIVE_INFINITY) return found;
  const seek = (wordings: readonly Wording[], limit: number, measure: typeof edits) => {
    const distinct = new Map(wordings.filter((w) => standing(w) > 0).map((w) => [identical(w), w]));
    for (const [id, a] of distinct) {
      const near = [...distinct.values()].filter(
        (b) =>
          key(a) !== key(b) && a.words.length >= b.words.length && measure(a, b, false) <= allowed(limit, b),
      );
      if (near.length > most) found.add(id);
    }
  };
  // A wording counts also without its gaps, insertions and inner marks.
  const wordings: Wording[] = all.flatMap((said) => [said, { ...said, breaks: [], nested: [] }]);
  seek(wordings, limit, edits);
  const webs = websOf(
    all,
    wordings.filter((w) => !found.has(identical(w))),
    limit,
  );
  const listed = (keys: (said: Said) => readonly (string | number)[]) => {
    const lists = new Map<string | number, Said[]>();
    for (const said of all) for (const k of keys(said)) lists.set(k, [...(lists.get(k) ?? []), said]);
    return lists.values();
  };
  for (const scope of listed(({ quote }) => [quote.article])) seek(scope, limit - 100, edits);
  for (const scope of listed(({ quote }) => webs.get(quote.article) ?? [])) seek(scope, limit - 100, edits);
  for (const scope of listed(({ identity }) => (identity === null ? [] : keysOf(identity))))
    seek(scope, limit - 150, editsWithCut);
  return found;
}

/** By article, the webs of statements that it holds parts of: what is connected by matches by text alone. */
function websOf(all: readonly Said[], longer: readonly Wording[], limit: number): Map<string, number[]> {
  const web = new Map(all.map((said, i) => [key(said), i]));
  for (const a of longer)
    for (const b of all) {
      const most = standing(b) === 3 ? allowed(limit, b) : standing(b) === 2 ? 0 : -1;
      if (edits(a, b, false) > most) continue;
      const [p, q] = [web.get(key(a)), web.get(key(b))];
      for (const [words, number] of web) if (number === p) web.set(words, q as number);
    }
  const found = new Map<string, number[]>();
  for (const { quote, ...said } of all)
    if (standing(said) >= 2)
      found.set(quote.article, [...(found.get(quote.article) ?? []), web.get(key(said)) as number]);
  return found;
}

/** @param most a wording that more others are near is a formula */
export function reference(
  quotes: readonly Quote[],
  threshold = 0.9,
  most = Number.POSITIVE_INFINITY,
): Joined {
  const limit = Math.round(1000 * threshold);
  const all: Said[] = quotes.map((quote) => ({
    ...wordsOf(quote.text),
    quote,
    identity: quote.speaker === null ? null : identityOfSpeaker(quote.speaker),
  }));

  const samePerson = (x: Said, y: Said) =>
    x.identity !== null && y.identity !== null && sameSpeaker(x.identity, y.identity);
  const found = formulasOf(all, limit, most);
  const formulas = new Set(all.filter((said) => found.has(identical(said))));
  const isFormula = (said: Said) => formulas.has(said);
  const least = (x: Said, y: Said, isFrom: (longer: Said) => boolean, measure: typeof edits) => {
    const [xy, yx] = [
      [x, y],
      [y, x],
    ].map(([longer, b]) =>
      isFrom(longer as Said)
        ? measure(longer as Said, b as Said, !samePerson(x, y))
        : Number.POSITIVE_INFINITY,
    );
    return Math.min(xy as number, yx as number);
  };
  /** Of two equally long wordings of which one is a formula, from the other only. */
  const isSide = (x: Said, y: Said) => (longer: Said) =>
    x.words.length !== y.words.length || isFormula(x) === isFormula(y) || !isFormula(longer);
  const distance = (x: Said, y: Said): Distances => {
    if (key(x) === key(y)) return { edits: 0, linked: 0, spoken: 0 };
    const found = least(x, y, isSide(x, y), edits);
    return {
      edits: found,
      linked: least(x, y, (longer) => !isFormula(longer), edits),
      spoken: found > 2 && samePerson(x, y) ? least(x, y, isSide(x, y), editsWithCut) : found,
    };
  };
  const shorter = (x: Said, y: Said) => (x.words.length < y.words.length ? x : y);

  // Every pair is looked at once, and its distances taken unless more of b's words are nowhere in a than edits are allowed.
  const distances = new Map<Said, Map<Said, Distances>>(all.map((said) => [said, new Map()]));
  const vocabularies = new Map(all.map((said) => [said, new Set(said.words)]));
  all.forEach((x, i) => {
    for (const y of all.slice(i + 1)) {
      const b = shorter(x, y);
      const vocabulary = vocabularies.get(b === x ? y : x) as Set<string>;
      const enough = allowed(limit - 150, b);
      let missing = 0;
      for (const word of b.words) if (!vocabulary.has(word) && ++missing > enough) break;
      if (missing > enough) continue;
      const found = distance(x, y);
      if (Math.min(found.edits, found.spoken) > enough) continue;
      distances.get(x)?.set(y, found);
      distances.get(y)?.set(x, found);
    }
  });
  const between = (x: Said, y: Said) => distances.get(x)?.get(y)?.edits ?? Number.POSITIVE_INFINITY;
  const spokenBetween = (x: Said, y: Said) => distances.get(x)?.get(y)?.spoken ?? Number.POSITIVE_INFINITY;

  const allowedAlone = (b: Said) => (standing(b) === 3 ? allowed(limit, b) : standing(b) === 2 ? 0 : -1);
  const byText = (x: Said, y: Said) => between(x, y) <= allowedAlone(shorter(x, y));
  const linkedByText = (x: Said, y: Said) =>
    (distances.get(x)?.get(y)?.linked ?? Number.POSITIVE_INFINITY) <= allowedAlone(shorter(x, y));
  // That the two in question themselves match by text is no case: then nothing needs to corroborate them.
  const sharing = new Set<string>();
  for (const [x, others] of distances)
    for (const y of others.keys())
      if (linkedByText(x, y)) sharing.add(`${x.quote.article}\0${y.quote.article}`);
  const shareStatement = (x: Said, y: Said) => sharing.has(`${x.quote.article}\0${y.quote.article}`);
  const within = (days: number, x: Said, y: Said) => {
    const [p, q] = [day(x.quote), day(y.quote)];
    return p !== null && q !== null && Math.abs(p - q) <= days;
  };
  const undisputed = (x: Said, y: Said) => (x.identity === null || y.identity === null) && within(2, x, y);
  const corroborated = (x: Said, y: Said) => {
    const b = shorter(x, y);
    const sameArticle = x.quote.article === y.quote.article;
    const edits = between(x, y);
    if (standing(x) > 0 && standing(y) > 0)
      return (
        (edits <= allowed(limit, b) && undisputed(x, y)) ||
        (edits <= allowed(limit - 100, b) && (sameArticle || samePerson(x, y) || shareStatement(x, y))) ||
        (b.words.length >= 8 &&
          spokenBetween(x, y) <= allowed(limit - 150, b) &&
          samePerson(x, y) &&
          (sameArticle ||
            shareStatement(x, y) ||
            within(14, x, y) ||
            !within(Number.POSITIVE_INFINITY, x, y)))
      );
    if (b.words.length === 0 || edits > 0 || !samePerson(x, y)) return false;
    return sameArticle || shareStatement(x, y) || (b.words.length > 1 && within(14, x, y));
  };

  const outlets = new Map<string, Set<string>>();
  for (const said of all) {
    const carriers = outlets.get(key(said)) ?? new Set();
    outlets.set(key(said), carriers.add(outletOf(said.quote)));
  }
  const carriers = (said: Said) => outlets.get(key(said))?.size ?? 0;
  const compare = (x: Said, y: Said) =>
    y.words.length - x.words.length ||
    carriers(y) - carriers(x) ||
    order(key(x), key(y)) ||
    order(x.quote.published ?? '~', y.quote.published ?? '~') ||
    order(x.quote.article, y.quote.article) ||
    x.quote.start - y.quote.start;
  const canonical = [...all].sort(compare);

  /** A cut counts as one only where it is needed. */
  const sim = (x: Said, y: Said) => {
    const b = shorter(x, y);
    const isNear = between(x, y) <= allowed(limit - 100, b);
    return 1 - (isNear ? between(x, y) : spokenBetween(x, y)) / b.words.length;
  };
  const gap = (x: Said, y: Said) => {
    const [p, q] = [day(x.quote), day(y.quote)];
    return p === null || q === null ? Number.POSITIVE_INFINITY : Math.abs(p - q);
  };
  const leaders: Said[] = [];
  const joined: Joined = { leaders: new Map(), similarity: new Map(), related: new Map() };
  const members = new Map<Said, Said[]>();
  const matched = new Map<Said, Said[]>();
  const others: Said[] = [];
  for (const x of canonical) {
    const matches = (y: Said) => distances.get(x)?.has(y) && (byText(x, y) || corroborated(x, y));
    const isFragment = standing(x) === 0;
    const found = leaders.filter(matches);
    const matching = found.length === 0 && isFragment ? others.filter(matches) : found;
    matched.set(x, matching);
    if (matching.length === 0) leaders.push(x);
    else if (!isFragment) others.push(x);
  }
  const supporters = (y: Said) =>
    canonical.filter((x) => standing(x) > 0 && matched.get(x)?.includes(y)).length;
  const supported = new Map(leaders.map((y) => [y, supporters(y)]));
  const leaderOf = new Map<Said, Said>();
  for (const x of canonical) {
    const matching = matched.get(x) as Said[];
    const score = (y: Said) => [
      standing(x) > 0 ? -(supported.get(y) as number) : 0,
      byText(x, y) ? 0 : 1,
      -sim(x, y),
      x.quote.article === y.quote.article ? 0 : 1,
      samePerson(x, y) ? 0 : 1,
      gap(x, y),
    ];
    const best = matching.reduce<Said | null>((found, y) => {
      if (found === null) return y;
      const [p, q] = [score(y), score(found)];
      const at = p.findIndex((value, i) => value !== q[i]);
      return at !== -1 && (p[at] as number) < (q[at] as number) ? y : found;
    }, null);
    const leader = best === null ? x : (leaderOf.get(best) as Said);
    leaderOf.set(x, leader);
    members.set(leader, [...(members.get(leader) ?? []), x]);
    joined.leaders.set(x.quote.id, leader.quote.id);
    // To the leader of a member that holds a fragment's words there may be any number of edits.
    const isHeld = best === null || best === leader;
    joined.similarity.set(
      x.quote.id,
      best === null ? 1 : isHeld ? sim(x, leader) : 1 - edits(leader, x, false) / x.words.length,
    );
  }
  for (const leader of leaders) {
    const own = members.get(leader) as Said[];
    const near = new Set(own.flatMap((y) => [...(distances.get(y)?.keys() ?? [])]));
    const found = [...near].filter(
      (x) =>
        !own.includes(x) &&
        !byText(x, leader) &&
        !corroborated(x, leader) &&
        own.some((y) => y !== leader && linkedByText(x, y)),
    );
    joined.related.set(leader.quote.id, new Set(found.map((x) => x.quote.id)));
  }
  return joined;
}
