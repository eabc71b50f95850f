import type { Prose } from './prose.js';

/** A statement's words and who it is said to be by, as hashes, to be looked for in prose. */
export interface StatementWords extends Prose {
  /** Hashes of the words that its speakers are called by: "Brix" for "Ada Brix". */
  readonly speakers: readonly number[];
}

/** Statements laid end to end in few arrays, in memory shared by all threads. */
export interface Statements {
  readonly count: number;
  /** Their words (see `WordColumns`), a 0 before the first statement and after each. */
  readonly words: Int32Array;
  readonly places: Int32Array;
  /** Where each statement begins, and one more: each ends with the 0 before the next. */
  readonly starts: Int32Array;
  readonly speakers: Int32Array;
  /** Where the speakers of each begin, and one more. */
  readonly speakerStarts: Int32Array;
}

export function statementsOf(all: readonly StatementWords[]): Statements {
  const starts = sharedNumbers(all.length + 1);
  const speakerStarts = sharedNumbers(all.length + 1);
  starts[0] = 1;
  all.forEach(({ words, speakers }, i) => {
    starts[i + 1] = (starts[i] as number) + words.length + 1;
    speakerStarts[i + 1] = (speakerStarts[i] as number) + speakers.length;
  });
  const words = sharedNumbers(starts[all.length] as number);
  const places = sharedNumbers(words.length);
  const speakers = sharedNumbers(speakerStarts[all.length] as number);
  all.forEach((statement, i) => {
    words.set(statement.words, starts[i]);
    places.set(statement.places, starts[i]);
    speakers.set(statement.speakers, speakerStarts[i]);
  });
  return { count: all.length, words, places, starts, speakers, speakerStarts };
}

function sharedNumbers(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4 * length));
}

export function lengthOf({ starts }: Statements, statement: number): number {
  return (starts[statement + 1] as number) - (starts[statement] as number) - 1;
}

export function speakersOf({ speakers, speakerStarts }: Statements, statement: number): Int32Array {
  return speakers.subarray(speakerStarts[statement], speakerStarts[statement + 1]);
}

/** The statement whose words a place in `words` lies among. */
export function statementAt({ starts, count }: Statements, place: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
