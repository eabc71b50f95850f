import { shared } from '../cluster/shared.js';
import { lastUpTo } from '../cluster/sort.js';
import type { Prose, WordRange } from './prose.js';

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
  const builder = new StatementsBuilder();
  for (const { words, places, speakers } of all)
    builder.add({ words, places, from: 0, to: words.length }, speakers);
  return builder.build();
}

/** Lays statements end to end, one after the other. */
export class StatementsBuilder {
  private words = new Int32Array(1 << 10);
  private places = new Int32Array(1 << 10);
  private readonly starts: number[] = [1];
  private readonly speakers: number[] = [];
  private readonly speakerStarts: number[] = [0];

  add({ words, places, from, to }: WordRange, speakers: Iterable<number>): void {
    let at = this.starts.at(-1) as number;
    if (at + to - from >= this.words.length) this.grow(at + to - from);
    for (let i = from; i < to; i++, at++) {
      this.words[at] = words[i] as number;
      this.places[at] = places[i] as number;
    }
    this.starts.push(at + 1);
    for (const speaker of speakers) this.speakers.push(speaker);
    this.speakerStarts.push(this.speakers.length);
  }

  build(): Statements {
    const end = this.starts.at(-1) as number;
    return {
      count: this.starts.length - 1,
      words: shared(Int32Array, this.words.subarray(0, end)),
      places: shared(Int32Array, this.places.subarray(0, end)),
      starts: shared(Int32Array, this.starts),
      speakers: shared(Int32Array, this.speakers),
      speakerStarts: shared(Int32Array, this.speakerStarts),
    };
  }

  private grow(least: number): void {
    const { words, places } = this;
    this.words = new Int32Array(2 * least + 2);
    this.words.set(words);
    this.places = new Int32Array(2 * least + 2);
    this.places.set(places);
  }
}

export function lengthOf({ starts }: Statements, statement: number): number {
  return (starts[statement + 1] as number) - (starts[statement] as number) - 1;
}

export function speakersOf({ speakers, speakerStarts }: Statements, statement: number): Int32Array {
  return speakers.subarray(speakerStarts[statement], speakerStarts[statement + 1]);
}

/** The statement whose words a place in `words` lies among. */
export const statementAt = ({ starts }: Statements, place: number): number => lastUpTo(starts, place);
