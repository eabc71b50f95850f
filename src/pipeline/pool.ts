import { Worker } from 'node:worker_threads';
import type { Found } from '../cluster/link.js';
import type { Block } from '../read/block.js';
import type { Search, SearchResult } from '../trace/search.js';
import { type Claimed, type Claims, claimed, drop } from './claims.js';
import type { Digest } from './digest.js';
import type { StoredProses } from './proses.js';
import type { LinesJob } from './statement-lines.js';
import { perform, type Task } from './tasks.js';

export type Answer = { readonly value: unknown } | { readonly error: unknown };

interface Waiting {
  readonly task: Task;
  readonly transfer: ArrayBuffer[];
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** What a thread makes lives shortly: left to itself its heap would fill more room first, which is no faster. */
const YOUNG = { maxYoungGenerationSizeMb: 24 };

/**
 * How many tasks of a kind a worker holds, the one that it does among them, before this thread takes one itself and
 * hands out nothing meanwhile: of short ones several, so that no worker runs dry; of long ones none waits at a worker
 * while another thread is idle.
 */
const IN_HAND: Readonly<Record<Task['kind'], number>> = { digest: 3, lines: 3, link: 1, search: 1 };

/**
 * Threads that digest blocks, link wordings, search prose and print statements. The thread that hands out the tasks is
 * one of them, since another would have to optimise all code once more. A worker starts when a task finds none
 * idle, and while it has none it does not keep the process running.
 */
export class Pool {
  private readonly inHand = new Map<Worker, Waiting[]>();
  private readonly queue: Waiting[] = [];
  /** Whether this thread has a task. */
  private isBusy = false;

  /** @param size number of threads, this one among them */
  constructor(readonly size: number) {}

  digest(block: Block): Promise<Digest> {
    // A view of a larger buffer would take all of it along.
    const isAlone =
      block.bytes.length === block.bytes.buffer.byteLength && block.bytes.buffer instanceof ArrayBuffer;
    const bytes = isAlone ? (block.bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(block.bytes);
    return this.run({ kind: 'digest', block: { ...block, bytes } }, [bytes.buffer]) as Promise<Digest>;
  }

  /**
   * What comes of each job; all threads do them side by side.
   * @param onDone is called after each that this thread did
   */
  async link(claims: Claims, onDone: () => void): Promise<Found[]> {
    const others = Array.from({ length: this.size - 1 }, () => this.run({ kind: 'link', claims }, []));
    try {
      const all = await Promise.all([claimed(claims, onDone), ...(others as Promise<Claimed>[])]);
      const found = new Map(all.flatMap((done) => [...done]));
      return claims.jobs.map((_, job) => found.get(job) as Found);
    } catch (error) {
      drop(claims);
      throw error;
    }
  }

  search<S extends Search>(job: S, proses: StoredProses): Promise<SearchResult<S>> {
    return this.run({ kind: 'search', job, proses }, []) as Promise<SearchResult<S>>;
  }

  lines(job: LinesJob): Promise<Uint8Array> {
    return this.run({ kind: 'lines', job }, []) as Promise<Uint8Array>;
  }

  /** Ends the workers. Tasks that wait are dropped: whoever closes the pool no longer wants the answers. */
  async close(): Promise<void> {
    this.queue.length = 0;
    const workers = [...this.inHand.keys()];
    this.inHand.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  private run(task: Task, transfer: ArrayBuffer[]): Promise<unknown> {
    const answer = new Promise((resolve, reject) => {
      this.queue.push({ task, transfer, resolve, reject });
      this.next();
    });
    // Answers are awaited in the order of the tasks: that a later one fails before its turn must not end the process.
    answer.catch(() => {});
    return answer;
  }

  /** Hands out the next task: to a worker that has none or not enough, or else to this thread. */
  private next(): void {
    const waiting = this.queue[0];
    if (waiting === undefined) return;
    const worker = this.withLess(1) ?? this.started() ?? this.withLess(IN_HAND[waiting.task.kind]);
    if (worker === null && this.isBusy) return;
    this.queue.shift();
    if (worker === null) void this.perform(waiting);
    else this.hand(worker, waiting);
  }

  /** The worker with the fewest tasks, if these are less than `count`. */
  private withLess(count: number): Worker | null {
    let least: Worker | null = null;
    let fewest = count;
    for (const [worker, { length }] of this.inHand) if (length < fewest) [least, fewest] = [worker, length];
    return least;
  }

  private hand(worker: Worker, waiting: Waiting): void {
    try {
      worker.postMessage(waiting.task, waiting.transfer);
    } catch (error) {
      // There is no memory for a copy: no answer will come.
      waiting.reject(error);
      this.next();
      return;
    }
    worker.ref();
    this.inHand.get(worker)?.push(waiting);
  }

  private async perform({ task, resolve, reject }: Waiting): Promise<void> {
    this.isBusy = true;
    // First whatever else is to be done: more tasks, answers.
    await new Promise(setImmediate);
    try {
      resolve((await perform(task)).value);
    } catch (error) {
      reject(error);
    }
    this.isBusy = false;
    this.next();
  }

  /** A new worker; null if there are enough. */
  private started(): Worker | null {
    if (this.inHand.size >= this.size - 1) return null;
    const worker = new Worker(new URL('./worker.js', import.meta.url), { resourceLimits: YOUNG });
    const tasks: Waiting[] = [];
    worker.on('message', (answer: Answer) => {
      const done = tasks.shift();
      if (tasks.length === 0) worker.unref();
      if ('error' in answer) done?.reject(answer.error);
      else done?.resolve(answer.value);
      this.next();
    });
    worker.on('error', (error) => this.fail(error));
    worker.on('exit', () => {
      if (this.inHand.has(worker)) this.fail(new Error('a thread ended before its task was done'));
    });
    this.inHand.set(worker, tasks);
    return worker;
  }

  /** A thread died, of too little memory for one: no task is answered any more. */
  private fail(error: unknown): void {
    for (const { reject } of [...[...this.inHand.values()].flat(), ...this.queue]) reject(error);
    void this.close();
  }
}
