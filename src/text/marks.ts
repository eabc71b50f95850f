import type { Lexicon } from '../lexicon/lexicon.js';
import { type Candidate, cheapest, type Reading, type Role } from './mark-lattice.js';
import { isBeforeCue, type Loss, losses } from './mark-losses.js';
import { markPrices, NEVER, PRICE } from './mark-prices.js';
import { type Mark, Side, scanMarks } from './mark-scan.js';
import { LOST } from './mark-styles.js';
import type { Span } from './spans.js';

export type { Reading, ReadMark, Role } from './mark-lattice.js';

/** What the neighbours of a paragraph say about its ends. */
export interface Surroundings {
  /** The paragraph before left a quotation open. */
  readonly carried: boolean;
  /** The paragraph after begins with an opening mark. */
  readonly takenUp: boolean;
}

/** Readings that cost this or more are looked at again, for marks that may have been lost. */
const SECOND_LOOK = PRICE.lostCloserBeforeCue;

/** A role that one mark must not have, to ask for the next best reading. */
export interface Veto {
  readonly start: number;
  readonly role: Role;
}

/**
 * Reads the marks of a paragraph: of all well-formed ways to give each mark a role, the cheapest (Viterbi over the
 * stack of open quotations). If even that is dear, the places where a mark may have been lost take part in a second
 * look. Null where there is no mark. Time and memory are linear in the paragraph's length.
 */
export function readMarks(
  text: string,
  paragraph: Span,
  around: Surroundings,
  lexicon: Lexicon,
  veto: Veto | null = null,
): Reading | null {
  const marks = scanMarks(text, paragraph);
  if (marks.length === 0) return null;
  // Paragraphs that were run together left their opening marks inside only where the first one begins with a mark.
  const mayReopen = marks[0]?.start === paragraph.start;
  const candidates: Candidate[] = [];
  if (around.carried && !mayReopen)
    candidates.push(lost({ at: paragraph.start, opens: true, price: PRICE.continuesUnmarked, doubt: 0 }));
  for (const mark of marks) candidates.push(candidate(text, mark, mayReopen, lexicon, veto));
  const first = cheapest(text, candidates, around.takenUp ? PRICE.leftOpen : PRICE.lostCloser);
  if (first.price < SECOND_LOOK && first.open === 0) return first;
  const restored = losses(text, paragraph, marks, lexicon);
  for (const mark of candidates) if (closesBeforeCue(text, mark, lexicon)) mark.stray += PRICE.strayBeforeCue;
  // “We agreed “at once”,” Brix said: after the last mark the reporter speaks, so nothing is open.
  const spoken = closesBeforeCue(text, candidates.at(-1) as Candidate, lexicon);
  const open = spoken ? PRICE.lostCloserAnywhere : around.takenUp ? PRICE.leftOpen : PRICE.lostCloser;
  return cheapest(text, merge(candidates, restored), open);
}

/** `,” said Brix`, not `“Ask the mayor`, where the mark opens what only looks like a cue. */
function closesBeforeCue(text: string, { closes, opens, end }: Candidate, lexicon: Lexicon): boolean {
  return closes <= opens && isBeforeCue(text, end, lexicon);
}

function candidate(
  text: string,
  mark: Mark,
  mayReopen: boolean,
  lexicon: Lexicon,
  veto: Veto | null,
): Candidate {
  const prices = markPrices(text, mark, lexicon);
  const vetoed = veto?.start === mark.start ? veto.role : null;
  return {
    start: mark.start,
    end: mark.end,
    style: mark.style,
    before: mark.before,
    after: mark.after,
    opens: vetoed === 'opens' ? NEVER : prices.opens,
    closes: vetoed === 'closes' ? NEVER : prices.closes,
    reopens: vetoed === 'reopens' || !mayReopen ? NEVER : prices.opens,
    apostrophe: vetoed === 'apostrophe' ? NEVER : prices.apostrophe,
    prime: vetoed === 'prime' ? NEVER : prices.prime,
    stray: vetoed === 'stray' ? NEVER : prices.stray,
    lost: false,
    doubt: 0,
  };
}

function lost({ at, opens, price, doubt }: Loss): Candidate {
  return {
    start: at,
    end: at,
    style: LOST,
    before: Side.edge,
    after: Side.edge,
    opens: opens ? price : NEVER,
    closes: opens ? NEVER : price,
    reopens: NEVER,
    apostrophe: NEVER,
    prime: NEVER,
    stray: 0,
    lost: true,
    doubt,
  };
}

/** The marks and the places of lost ones in the order of the text. */
function merge(marks: readonly Candidate[], losses: readonly Loss[]): Candidate[] {
  const merged: Candidate[] = [];
  let i = 0;
  for (const loss of losses) {
    while (i < marks.length && (marks[i] as Candidate).start < loss.at) merged.push(marks[i++] as Candidate);
    merged.push(lost(loss));
  }
  while (i < marks.length) merged.push(marks[i++] as Candidate);
  return merged;
}
