import type { Frequencies } from './block.js';
import { countFrequencies } from './block.js';
import type { Corpus } from './corpus.js';
import { join } from './join.js';
import { type Links, Pairs } from './pairs.js';
import { type Limits, limitsOf, Standing } from './rule.js';
import { isSpeakers, type Scopes, scopesOf, sizeOf, wordingsIn } from './scopes.js';
import type { Wordings } from './wordings.js';

/** Plain data in shared memory: a job goes to any thread as it is, and what jobs there are makes no difference to the links. */
export type LinkJob = AloneJob | ScopesJob;

interface Job {
  readonly store: Wordings;
  /** Number of different words. */
  readonly vocabulary: number;
  readonly rare: Frequencies;
  readonly limits: Limits;
  readonly from: number;
  readonly to: number;
}

/** Links within the limit for text alone whose shorter wording is order[from] to order[to − 1]. */
interface AloneJob extends Job {
  readonly kind: 'alone';
  /** The wordings that can match, longest first. */
  readonly order: Uint32Array;
}

/** Links, to the limits with corroboration, within scopes `from` to `to − 1`. */
interface ScopesJob extends Job {
  readonly kind: 'scopes';
  readonly scopes: Scopes;
}

/** Up to this many wordings all pairs are compared. */
const FEW = 24;

export function link(job: LinkJob): Links {
  const { store, rare, from, to } = job;
  const pairs = new Pairs(store, job.vocabulary, job.limits.alone);
  if (job.kind === 'alone') join(store, rare, pairs, job.order, from, to);
  else
    for (let scope = from; scope < to; scope++) {
      const wordings = wordingsIn(job.scopes, scope, store);
      pairs.limit = isSpeakers(job.scopes, scope) ? job.limits.spoken : job.limits.corroborated;
      if (wordings.length > FEW) join(store, rare, pairs, wordings, 0, wordings.length);
      else joinFew(store, pairs, wordings);
    }
  return pairs.links();
}

/** @param wordings longest first */
function joinFew(store: Wordings, pairs: Pairs, wordings: readonly number[]): void {
  wordings.forEach((longer, i) => {
    pairs.begin(longer);
    const length = store.length[longer] as number;
    wordings.forEach((b, j) => {
      if (j > i || (j < i && store.length[b] === length)) pairs.compare(b, 0, length, 0);
    });
  });
}

/** Wordings whose pieces one job holds in memory. */
const WORDINGS = 400_000;

/** The first pass: all links within the limit for text alone, in at least `least` jobs. */
export function aloneJobs(corpus: Corpus, threshold: number, least: number): LinkJob[] {
  const { store, vocabulary } = corpus;
  const order = longestFirst(store);
  const rare = countFrequencies(store);
  const limits = limitsOf(threshold);
  const count = Math.max(least, Math.ceil(order.length / WORDINGS));
  const edge = (n: number) => Math.floor((n * order.length) / count);
  return Array.from({ length: count }, (_, n) => ({
    kind: 'alone',
    store,
    vocabulary: vocabulary.length,
    rare,
    limits,
    order,
    from: edge(n),
    to: edge(n + 1),
  }));
}

/** The second pass: what may match with corroboration, given the links of the first. */
export function scopeJobs(
  corpus: Corpus,
  threshold: number,
  first: readonly Links[],
  least: number,
): LinkJob[] {
  const { store, vocabulary } = corpus;
  const limits = limitsOf(threshold);
  const scopes = scopesOf(corpus, first, limits.alone);
  const rare = countFrequencies(store);
  return shares(scopes, 4 * least).map(([from, to]) => ({
    kind: 'scopes',
    store,
    vocabulary: vocabulary.length,
    rare,
    limits,
    scopes,
    from,
    to,
  }));
}

/** The scopes in runs of about equal size. */
function shares(scopes: Scopes, count: number): [number, number][] {
  const sizes = Uint32Array.from({ length: scopes.count }, (_, scope) => sizeOf(scopes, scope));
  const share = sizes.reduce((sum, size) => sum + size, 0) / count;
  const found: [number, number][] = [];
  let from = 0;
  let size = 0;
  for (let scope = 0; scope < scopes.count; scope++) {
    size += sizes[scope] as number;
    if (size < share && scope < scopes.count - 1) continue;
    found.push([from, scope + 1]);
    from = scope + 1;
    size = 0;
  }
  return found;
}

/** The wordings that are no fragments, longest first; equal lengths by number. */
function longestFirst(store: Wordings): Uint32Array {
  const places = new Map<number, number>();
  const isFragment = (wording: number) => store.standing[wording] === Standing.FRAGMENT;
  store.length.forEach((length, wording) => {
    if (!isFragment(wording)) places.set(length, (places.get(length) ?? 0) + 1);
  });
  let total = 0;
  for (const length of [...places.keys()].sort((x, y) => y - x)) {
    const count = places.get(length) as number;
    places.set(length, total);
    total += count;
  }
  const order = new Uint32Array(new SharedArrayBuffer(4 * total));
  for (let wording = 0; wording < store.count; wording++) {
    if (isFragment(wording)) continue;
    const length = store.length[wording] as number;
    const at = places.get(length) as number;
    order[at] = wording;
    places.set(length, at + 1);
  }
  return order;
}
