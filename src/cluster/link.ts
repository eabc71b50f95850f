import { countFrequencies, type Frequencies } from './block.js';
import type { Corpus } from './corpus.js';
import { formulasAcross, formulasIn } from './formulas.js';
import { join, type Places } from './join.js';
import { type Known, type Links, Pairs } from './pairs.js';
import { ENTRY } from './piece-entries.js';
import {
  INDEXED,
  indexed,
  mostPieces,
  type PieceIndex,
  type Pieces,
  piecesOf,
  type Range,
} from './piece-index.js';
import { type Limits, limitsOf, Standing } from './rule.js';
import { isSpeakers, type Scopes, scopesOf, sizeOf, wordingsIn } from './scopes.js';
import { sharedMemory, zeros } from './shared.js';
import {
  fillSketches,
  isApart,
  roomForSketches,
  SKETCH,
  type Sketches,
  sketchesOf,
  sketchOf,
} from './sketch.js';
import type { Wordings } from './wordings.js';

/** Plain data in shared memory: a job goes to any thread as it is, and what jobs there are makes no difference to the links. */
export type LinkJob = PiecesJob | ProbeJob | ScopesJob;
export type Found = Pieces | Links;

/** What all jobs have in common. */
interface Common {
  readonly store: Wordings;
  /** Number of different words. */
  readonly vocabulary: number;
  readonly rare: Frequencies;
  readonly limits: Limits;
}

interface Job extends Common, Range {}

/** The sketches and pieces of the wordings at places `from` to `to − 1` of `order`. */
interface PiecesJob extends Job {
  readonly kind: 'pieces';
  /** The wordings that are no fragments, longest first. */
  readonly order: Uint32Array;
  /** Where their sketches are put. */
  readonly sketches: Sketches;
  /** Where their pieces are put, and from which entry on. */
  readonly entries: Int32Array;
  readonly first: number;
}

/** Links within the limit for text alone whose longer wording is at places `from` to `to − 1`. */
interface ProbeJob extends Job {
  readonly kind: 'probe';
  readonly order: Uint32Array;
  readonly index: PieceIndex;
}

/** Links, to the limits with corroboration, within scopes `from` to `to − 1`; of each the `part`th of `parts` of its longer wordings. */
interface ScopesJob extends Job, Part {
  readonly kind: 'scopes';
  readonly scopes: Scopes;
  /** What the first pass found. */
  readonly known: Known;
}

interface Part {
  readonly part: number;
  readonly parts: number;
}

/** Jobs that can be done side by side, and about what share of all linking they are. */
export interface LinkStage {
  /** Made when they are asked for: what the stage before needed can be let go until then. */
  readonly jobs: () => readonly LinkJob[];
  readonly share: number;
}

/** Up to this many wordings all pairs are compared. */
const FEW = 64;
/** From this many on it pays to choose rare pieces. */
const MANY = 8192;

export function link(job: LinkJob): Found {
  const { store, rare, limits, from, to } = job;
  if (job.kind === 'pieces') {
    fillSketches(job.sketches, store, limits.alone, job.order, job);
    return piecesOf(store, rare, limits.alone, job.order, job, job.entries, job.first);
  }
  const pairs = new Pairs(store, job.vocabulary, limits.alone, job.kind === 'scopes' ? job.known : null);
  if (job.kind === 'probe') join(store, pairs, job.order, job.index, { from, to, step: 1 });
  else
    for (let scope = from; scope < to; scope++) {
      const wordings = wordingsIn(job.scopes, scope, store);
      pairs.isSpoken = isSpeakers(job.scopes, scope);
      pairs.limit = pairs.isSpoken ? limits.spoken : limits.corroborated;
      const places = { from: job.part, to: wordings.length, step: job.parts };
      if (wordings.length > FEW) joinAll(store, rare, pairs, wordings, places);
      else joinFew(store, pairs, wordings, places);
    }
  return pairs.links();
}

/**
 * @param wordings longest first
 * @param places where the longer ones of the pairs stand
 */
function joinAll(
  store: Wordings,
  rare: Frequencies,
  pairs: Pairs,
  wordings: readonly number[],
  places: Places,
): void {
  const chosen = wordings.length < MANY ? null : rare;
  const all = { from: 0, to: wordings.length };
  const entries = roomFor(mostPieces(store, pairs.limit, wordings, all), ofThread);
  const pieces = piecesOf(store, chosen, pairs.limit, wordings, all, entries, 0);
  const sketches = sketchesOf(store, pairs.limit, wordings, all, ofThread);
  const index = indexed(entries, [pieces], sketches, ofThread);
  join(store, pairs, wordings, index, places);
}

/** The same for few, all pairs. */
function joinFew(
  store: Wordings,
  pairs: Pairs,
  wordings: readonly number[],
  { from, to, step }: Places,
): void {
  const sketches = sketchesOf(store, pairs.limit, wordings, { from: 0, to: wordings.length }, ofFew);
  for (let i = from; i < to; i += step) {
    const longer = wordings[i] as number;
    pairs.begin(longer);
    const sketch = sketchOf(store, longer);
    const length = store.length[longer] as number;
    wordings.forEach((b, j) => {
      const isPair = j > i || (j < i && store.length[b] === length);
      if (isPair && !isApart(sketches, j, sketch)) pairs.compare(b, 0, length, 0);
    });
  }
}

const roomFor = (pieces: number, memory: (bytes: number) => ArrayBufferLike): Int32Array =>
  new Int32Array(memory(4 * ENTRY * pieces), 0, ENTRY * pieces);
const ofThread = (bytes: number) => new ArrayBuffer(bytes);

/** One room for the sketches of all scopes of few wordings, as these are many. */
const fewSketches = new Uint32Array(SKETCH * FEW);
const ofFew = () => fewSketches.fill(0).buffer;

/** Jobs for each thread, so that none waits long for the others. */
const JOBS = 16;

/**
 * All links, stage by stage; what the jobs of one found is handed back for the next. First those within the limit for
 * text alone; then what may match with corroboration, given these.
 * @param threads how many will work at it
 */
export function* linking(
  { store, vocabulary, ...corpus }: Corpus,
  threshold: number,
  threads: number,
): Linking<Links[]> {
  const order = longestFirst(store);
  const limits = limitsOf(threshold);
  const common = { store, vocabulary: vocabulary.length, rare: countFrequencies(store), limits };
  const links: Links[] = [];
  const rounds = Math.ceil(order.length / INDEXED);
  for (let round = 0; round < rounds; round++) {
    const first = round * INDEXED;
    const end = Math.min(first + INDEXED, order.length);
    links.push(...(yield* byText(common, { order, first, end, threads, share: 1 / rounds })));
  }
  if (rounds > 1) links.push(formulasAcross(links, store.count));
  const found = yield {
    share: 0.2,
    jobs: () => {
      const scopes = scopesOf({ store, vocabulary, ...corpus }, links, limits.alone);
      const known = { limit: limits.alone, formulas: formulasIn(links) };
      return shares(scopes, threads).map((range) => ({ kind: 'scopes', ...common, scopes, known, ...range }));
    },
  };
  return [...links, ...(found as Links[])];
}

/** A generator of its own for each step, as one that waits keeps all that it has made. */
type Linking<Result> = Generator<LinkStage, Result, readonly Found[]>;

/** The wordings at places `first` to `end − 1` of an order, whose pieces make one index. */
interface Round {
  readonly order: Uint32Array;
  readonly first: number;
  readonly end: number;
  readonly threads: number;
  /** Of the work of all rounds. */
  readonly share: number;
}

/** Links within the limit for text alone whose shorter wording is of a round. */
function* byText(common: Common, round: Round): Linking<Links[]> {
  const { order, end, threads, share } = round;
  const index = yield* indexing(common, round);
  const found = yield {
    share: 0.7 * share,
    jobs: () =>
      ranges(0, endOfLength(order, common.store, end), JOBS * threads).map((range) => ({
        kind: 'probe',
        ...common,
        order,
        index,
        ...range,
      })),
  };
  return found as Links[];
}

function* indexing(common: Common, { order, first, end, threads, share }: Round): Linking<PieceIndex> {
  const { store, limits } = common;
  const parts = ranges(first, end, JOBS * threads);
  const firsts = [0];
  for (const range of parts)
    firsts.push((firsts.at(-1) as number) + mostPieces(store, limits.alone, order, range));
  const entries = roomFor(firsts.at(-1) as number, sharedMemory);
  const sketches = roomForSketches({ from: first, to: end }, sharedMemory);
  const pieces = yield {
    share: 0.1 * share,
    jobs: () =>
      parts.map((range, i) => ({
        kind: 'pieces',
        ...common,
        order,
        sketches,
        entries,
        first: firsts[i] as number,
        ...range,
      })),
  };
  return indexed(entries, pieces as Pieces[], sketches, sharedMemory);
}

/** The same in this thread. `threads` cuts the work, and makes no other difference. */
export function linksOf(corpus: Corpus, threshold: number, threads = 1): Links[] {
  const stages = linking(corpus, threshold, threads);
  let stage = stages.next();
  while (!stage.done) stage = stages.next(stage.value.jobs().map(link));
  return stage.value;
}

function ranges(from: number, to: number, count: number): Range[] {
  const edge = (n: number) => from + Math.floor((n * (to - from)) / count);
  return Array.from({ length: count }, (_, n) => ({ from: edge(n), to: edge(n + 1) }));
}

/** The first place behind `end` of a wording that is shorter than those before. */
function endOfLength(order: Uint32Array, { length }: Wordings, end: number): number {
  let last = end;
  while (last < order.length && length[order[last] as number] === length[order[end - 1] as number]) last++;
  return last;
}

/**
 * The scopes in runs of about equal cost; one that costs more by itself in parts, but no more than there are threads:
 * each part makes the index of the whole scope for itself. The costliest come first, so that none is left when all
 * others are done.
 */
function shares(scopes: Scopes, threads: number): (Range & Part)[] {
  const costs = Float64Array.from({ length: scopes.count }, (_, scope) => costOf(sizeOf(scopes, scope)));
  const share = costs.reduce((sum, cost) => sum + cost, 0) / (JOBS * threads);
  const found: (Range & Part & { cost: number })[] = [];
  let from = 0;
  let cost = 0;
  const end = (to: number, parts: number) => {
    for (let part = 0; part < parts && from < to; part++)
      found.push({ from, to, part, parts, cost: cost / parts });
    from = to;
    cost = 0;
  };
  costs.forEach((own, scope) => {
    if (own > share) end(scope, 1);
    cost += own;
    if (cost >= share) end(scope + 1, own > share ? Math.min(threads, Math.ceil(own / share)) : 1);
  });
  end(scopes.count, 1);
  return found.sort((x, y) => y.cost - x.cost);
}

/**
 * About how many pairs there are to look at among so many quotations: all, or of each those that an index finds, which
 * are the more the more quotations have the same pieces.
 */
const costOf = (size: number): number => size * (Math.min(size, FEW) + size / PIECE_SHARED);
/** One quotation in so many has a piece of another, about. */
const PIECE_SHARED = 400;

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
  const order = zeros(Uint32Array, total);
  for (let wording = 0; wording < store.count; wording++) {
    if (isFragment(wording)) continue;
    const length = store.length[wording] as number;
    const at = places.get(length) as number;
    order[at] = wording;
    places.set(length, at + 1);
  }
  return order;
}
