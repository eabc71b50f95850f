import type { Worker } from 'node:worker_threads';
import type { Kind, Task } from './tasks.js';

/** A task, and who waits for its answer. */
export interface Waiting {
  readonly task: Task;
  readonly transfer: ArrayBuffer[];
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread and its tasks. */
export class Thread {
  /** In order; it does the first. */
  readonly tasks: Waiting[] = [];

  constructor(
    /** Null for the thread that hands out the tasks. */
    readonly worker: Worker | null,
    /** What it leaves to others, if it can. */
    readonly avoided: Kind | null,
  ) {}
}
