import type { Worker } from 'node:worker_threads';
import type { Kind, Task } from './tasks.js';

/** What came of a task; and the words of the dictionary of the thread that did it, which extracting codes quotations by. */
export interface Result {
  readonly value: unknown;
  readonly words: readonly string[];
}

/** A task, and who waits for its answer. */
export interface Waiting {
  readonly task: Task;
  readonly transfer: ArrayBuffer[];
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread and its tasks. */
export class Thread {
  /** In order; it does the first. */
  readonly tasks: Waiting[] = [];
  /** Of its dictionary, as far as it has told. */
  readonly words: string[] = [];

  constructor(
    /** Null for the thread that hands out the tasks. */
    readonly worker: Worker | null,
    /** What it leaves to others, if it can. */
    readonly avoided: Kind | null,
  ) {}
}
