import { isSingle, type MarkPrices, NEVER, nestingPrice, PRICE, partnerPrice } from './mark-prices.js';
import type { Mark } from './mark-scan.js';

/** What a mark does. `reopens`: repeats the opening mark of a quotation that is still open. `absent`: a mark is not missing here. */
export type Role = 'opens' | 'closes' | 'reopens' | 'apostrophe' | 'prime' | 'stray' | 'absent';

/** A mark with its role. `depth`: how many quotations are open after it. A lost mark is restored with no width. */
export interface ReadMark extends Mark {
  readonly role: Role;
  readonly price: number;
  readonly depth: number;
  /** Restored: the article lacks it. */
  readonly lost: boolean;
}

/** The cheapest reading of one paragraph. */
export interface Reading {
  readonly marks: readonly ReadMark[];
  readonly price: number;
  /** How many quotations the paragraph leaves open. */
  readonly open: number;
}

/** A mark, or the place of a lost one, with what each role costs it by itself. */
export interface Candidate extends Mark, MarkPrices {
  /** Raised before the second look where a cue follows. */
  stray: number;
  readonly reopens: number;
  readonly lost: boolean;
  readonly doubt: number;
}

const ROLES: readonly Role[] = ['opens', 'closes', 'reopens', 'apostrophe', 'prime', 'stray', 'absent'];
const OPENS = 0;
const CLOSES = 1;
const REOPENS = 2;
const APOSTROPHE = 3;
const PRIME = 4;
const STRAY = 5;
const ABSENT = 6;

/** A stack of open quotations as one number: five bits each hold a style and one, the innermost lowest. */
const BITS = 5;
const MASK = 31;
const MAX_DEPTH = 3;

/** Readings that cost more than the best so far by this are given up. */
const BEAM = 40;
/** So many readings at most are followed at once; beyond, later ones are dropped. */
const WIDTH = 64;
/** After so many marks the best reading so far is settled, which bounds memory. No real paragraph comes near. */
const WINDOW = 4096;

/** One entry for each reading alive after each mark: its stack, its price, where it came from, by which role, at what price. */
const stacks = new Int32Array(WINDOW * WIDTH + 1);
const prices = new Int32Array(WINDOW * WIDTH + 1);
const origins = new Int32Array(WINDOW * WIDTH + 1);
const roles = new Uint8Array(WINDOW * WIDTH + 1);

/** The entries of the cheapest reading, mark by mark. */
const path = new Int32Array(WINDOW);

/** The layer that is being filled. */
let from = 0;
let top = 0;

/** The cheapest well-formed roles for `candidates`, a paragraph's marks in order. `openPrice`: of leaving a quotation open at the end. */
export function cheapest(text: string, candidates: readonly Candidate[], openPrice: number): Reading {
  const marks: ReadMark[] = [];
  let stack = 0;
  let price = 0;
  for (let start = 0; start < candidates.length; start += WINDOW) {
    const end = Math.min(start + WINDOW, candidates.length);
    const last = end === candidates.length;
    const best = search(text, candidates, start, end, stack, last, openPrice);
    readBack(candidates, start, end, best, marks);
    stack = stacks[best] as number;
    price += (prices[best] as number) + (last ? endPrice(stack, openPrice) : 0);
  }
  return { marks, price, open: depthOf(stack) };
}

/** Fills the lattice for the window from `start` to `end`; returns the entry at which the cheapest reading ends. */
function search(
  text: string,
  candidates: readonly Candidate[],
  start: number,
  end: number,
  stack: number,
  last: boolean,
  openPrice: number,
): number {
  stacks[0] = stack;
  prices[0] = 0;
  top = 1;
  let previous = 0;
  for (let index = start; index < end; index++) {
    const mark = candidates[index] as Candidate;
    from = top;
    let best = NEVER * NEVER;
    for (let entry = previous; entry < from; entry++) best = Math.min(best, prices[entry] as number);
    for (let entry = previous; entry < from; entry++)
      if ((prices[entry] as number) <= best + BEAM) extend(text, mark, entry);
    previous = from;
  }
  let bestEntry = previous;
  let best = NEVER * NEVER;
  for (let entry = previous; entry < top; entry++) {
    const price = (prices[entry] as number) + (last ? endPrice(stacks[entry] as number, openPrice) : 0);
    if (price < best) {
      best = price;
      bestEntry = entry;
    }
  }
  return bestEntry;
}

/** Every role that `mark` may have after the reading at `entry`. */
function extend(text: string, mark: Candidate, entry: number): void {
  const stack = stacks[entry] as number;
  const depth = depthOf(stack);
  const outer = (stack & MASK) - 1;
  if (mark.lost) {
    if (mark.opens < NEVER && depth === 0) reach(entry, mark.style + 1, mark.opens, OPENS);
    if (mark.closes < NEVER && depth === 1 && !isSingle(outer)) reach(entry, 0, mark.closes, CLOSES);
    reach(entry, stack, depth === 1 ? mark.doubt : 0, ABSENT);
    return;
  }
  if (depth > 0) {
    const inner = stack >> BITS;
    reach(entry, inner, mark.closes + partnerPrice(outer, mark.style), CLOSES);
    if (depth > 1)
      reach(
        entry,
        inner >> BITS,
        mark.closes + partnerPrice((inner & MASK) - 1, mark.style) + PRICE.lostNestedCloser,
        CLOSES,
      );
  }
  if (depth === 0) {
    const single = isSingle(mark.style) ? PRICE.singleOutside : 0;
    reach(entry, mark.style + 1, mark.opens + single, OPENS);
  } else if (depth < MAX_DEPTH)
    reach(entry, (stack << BITS) | (mark.style + 1), mark.opens + nestingPrice(outer, mark.style), OPENS);
  if (depth === 1 && outer === mark.style && mark.reopens < NEVER && followsSentence(text, mark.start))
    reach(entry, stack, mark.reopens + PRICE.reopens, REOPENS);
  reach(entry, stack, mark.apostrophe, APOSTROPHE);
  reach(entry, stack, mark.prime, PRIME);
  const fits = depth === 0 ? mark.opens === 0 : mark.closes === 0;
  reach(entry, stack, mark.stray + (fits ? PRICE.strayFitting : 0), STRAY);
}

/** Enters a reading into the layer unless a cheaper one with the same stack is there. */
function reach(origin: number, stack: number, added: number, role: number): void {
  if (added >= NEVER) return;
  const price = (prices[origin] as number) + added;
  for (let entry = from; entry < top; entry++) {
    if (stacks[entry] !== stack) continue;
    if (price >= (prices[entry] as number)) return;
    prices[entry] = price;
    origins[entry] = origin;
    roles[entry] = role;
    return;
  }
  if (top - from === WIDTH) return;
  stacks[top] = stack;
  prices[top] = price;
  origins[top] = origin;
  roles[top] = role;
  top++;
}

/** Adds to `marks` those of the window in the roles of the reading that ends at the entry `best`. */
function readBack(
  candidates: readonly Candidate[],
  from: number,
  to: number,
  best: number,
  marks: ReadMark[],
): void {
  for (let index = to - 1, entry = best; index >= from; index--) {
    path[index - from] = entry;
    entry = origins[entry] as number;
  }
  for (let index = from; index < to; index++) {
    const { start, end, style, before, after, lost } = candidates[index] as Candidate;
    const entry = path[index - from] as number;
    const origin = origins[entry] as number;
    marks.push({
      start,
      end,
      style,
      before,
      after,
      lost,
      role: ROLES[roles[entry] as number] as Role,
      price: (prices[entry] as number) - (prices[origin] as number),
      depth: depthOf(stacks[entry] as number),
    });
  }
}

function endPrice(stack: number, openPrice: number): number {
  const depth = depthOf(stack);
  if (depth === 0) return 0;
  return openPrice + (depth - 1) * (openPrice === PRICE.leftOpen ? PRICE.leftOpen : PRICE.lostNestedCloser);
}

function depthOf(stack: number): number {
  return stack === 0 ? 0 : stack <= MASK ? 1 : stack >> BITS <= MASK ? 2 : 3;
}

/** `We agreed. “We signed`: what stands before the mark ends a sentence. */
function followsSentence(text: string, at: number): boolean {
  if (text[at - 1] !== ' ' && text[at - 1] !== '\n') return false;
  const end = text[at - 2];
  return end === '.' || end === '!' || end === '?' || end === '…';
}
