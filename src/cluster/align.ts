import { diffArrays } from 'diff';
import type { Worded } from './changes.js';

/**
 * One step of an alignment of a (the longer) with b: a word of each (`equal` or not), of a alone or of b alone, or
 * words of a that pass at a break of b. `i` and `j` are the indexes of the next word of a and b before the step.
 */
export interface Step {
  readonly kind: 'equal' | 'replaced' | 'left out' | 'added' | 'passed';
  readonly i: number;
  readonly j: number;
}

/** Cost of an edit; of equally few edits, the more words stay equal, the better. */
const EDIT = 4096;
const EQUAL = -1;

/**
 * Of each cell the best distance before the words that pass there, and after them in the rows of words of b that a break
 * comes after; used again by each call.
 */
let before = new Int32Array(0);
let after = new Int32Array(0);

/** Alignments of more cells than this are found by a plain diff. */
const MOST_CELLS = 4_000_000;

/**
 * A cheapest alignment of b with a run of a, by the distance that the matching rule counts; what stands before and
 * after the run is no part of it. Of equally cheap ones it keeps words together where it can.
 */
export function align(a: Worded, b: Worded): Step[] {
  const width = a.words.length + 1;
  const cells = width * (b.words.length + 1);
  if (cells > MOST_CELLS) return diffed(a, b);
  if (before.length < cells) {
    before = new Int32Array(2 * cells);
    after = new Int32Array(2 * cells);
  }
  before.fill(0, 0, width);
  const rooms = new Map(b.breaks.map((x) => [x.at, x.room]));
  for (let j = 1; j <= b.words.length; j++) {
    const row = j * width;
    fill(a.numbers, b.numbers[j - 1] as number, best(rooms, j - 1), row - width, row);
    const room = rooms.get(j);
    if (room !== undefined) for (let i = 0; i < width; i++) after[row + i] = passing(row, i, room);
  }
  const reached = best(rooms, b.words.length);
  let end = 0;
  const last = b.words.length * width;
  for (let i = 1; i < width; i++)
    if ((reached[last + i] as number) < (reached[last + end] as number)) end = i;
  // "so did they" and "so did those": rather a word replaced at the end than one added.
  if (end + 1 < width && reached[last + end + 1] === reached[last + end]) end++;
  return traced(a.numbers, b.numbers, rooms, end);
}

/** Where the best distances of a row stand, whatever passes there. */
const best = (rooms: ReadonlyMap<number, number>, j: number): Int32Array => (rooms.has(j) ? after : before);

/** Fills the row of a word of b from the one above it; words of a that pass are no matter there. */
function fill(words: Uint32Array, word: number, above: Int32Array, from: number, row: number): void {
  const cells = before;
  let best = (above[from] as number) + EDIT;
  cells[row] = best;
  for (let i = 1; i <= words.length; i++) {
    best += EDIT;
    const added = (above[from + i] as number) + EDIT;
    if (added < best) best = added;
    const replaced = (above[from + i - 1] as number) + (words[i - 1] === word ? EQUAL : EDIT);
    if (replaced < best) best = replaced;
    cells[row + i] = best;
  }
}

function passing(row: number, i: number, room: number): number {
  let best = before[row + i] as number;
  for (let n = 1; n <= Math.min(room, i); n++) best = Math.min(best, before[row + i - n] as number);
  return best;
}

function traced(a: Uint32Array, b: Uint32Array, rooms: ReadonlyMap<number, number>, end: number): Step[] {
  const steps: Step[] = [];
  const width = a.length + 1;
  let i = end;
  for (let j = b.length; j > 0; ) {
    const row = j * width;
    const reached = best(rooms, j - 1);
    if (rooms.has(j)) while (before[row + i] !== after[row + i]) steps.push({ kind: 'passed', i: --i, j });
    for (;;) {
      const here = before[row + i] as number;
      const above = row - width + i;
      const equal = i > 0 && a[i - 1] === b[j - 1];
      if (i > 0 && (reached[above - 1] as number) + (equal ? EQUAL : EDIT) === here) {
        steps.push({ kind: equal ? 'equal' : 'replaced', i: --i, j: --j });
        break;
      }
      if ((reached[above] as number) + EDIT === here) {
        steps.push({ kind: 'added', i, j: --j });
        break;
      }
      steps.push({ kind: 'left out', i: --i, j });
    }
  }
  return steps.reverse();
}

/** For very long quotations: a diff of all words, which does not know breaks, cut to the run from the first to the last equal word. */
function diffed(a: Worded, b: Worded): Step[] {
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  for (const { count = 0, added, removed } of diffArrays([...a.words], [...b.words], {
    maxEditLength: 2000,
  }) ?? [])
    for (let n = 0; n < count; n++)
      if (added) steps.push({ kind: 'added', i, j: j++ });
      else if (removed) steps.push({ kind: 'left out', i: i++, j });
      else steps.push({ kind: 'equal', i: i++, j: j++ });
  const first = steps.findIndex((step) => step.kind !== 'left out');
  const last = steps.findLastIndex((step) => step.kind !== 'left out');
  return steps.slice(Math.max(0, first), last + 1);
}
