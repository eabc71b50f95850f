import { Worker } from 'node:worker_threads';
import type { Found, LinkJob } from '../cluster/link.js';
import type { Block } from '../read/block.js';
import type { Search, SearchResult } from '../trace/search.js';
import type { Digest } from './digest.js';
import type { LinesJob } from './statement-lines.js';

export type Task =
  | { readonly kind: 'digest'; readonly block: Block }
  | { readonly kind: 'link'; readonly job: LinkJob }
  | { readonly kind: 'search'; readonly job: Search }
  | { readonly kind: 'lines'; readonly job: LinesJob };

export type Answer = { readonly value: unknown } | { readonly error: unknown };

interface Waiting {
  readonly task: Task;
  readonly transfer: ArrayBuffer[];
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** What a thread makes lives shortly: left to itself its heap would fill more room first, which is no faster. */
const YOUNG = { maxYoungGenerationSizeMb: 12 };

/**
 * Threads that digest blocks, link wordings, search prose and print statements, each one task at a time. One starts
 * when a task finds none idle, and while they have none they do not keep the process running.
 */
export class Pool {
  private readonly workers: Worker[] = [];
  private readonly idle: Worker[] = [];
  private readonly queue: Waiting[] = [];
  private readonly running = new Map<Worker, Waiting>();

  constructor(readonly size: number) {}

  digest(block: Block): Promise<Digest> {
    // A view of a larger buffer would take all of it along.
    const isAlone =
      block.bytes.length === block.bytes.buffer.byteLength && block.bytes.buffer instanceof ArrayBuffer;
    const bytes = isAlone ? (block.bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(block.bytes);
    return this.run({ kind: 'digest', block: { ...block, bytes } }, [bytes.buffer]) as Promise<Digest>;
  }

  link(job: LinkJob): Promise<Found> {
    return this.run({ kind: 'link', job }, []) as Promise<Found>;
  }

  search<S extends Search>(job: S): Promise<SearchResult<S>> {
    return this.run({ kind: 'search', job }, []) as Promise<SearchResult<S>>;
  }

  lines(job: LinesJob): Promise<Uint8Array> {
    return this.run({ kind: 'lines', job }, []) as Promise<Uint8Array>;
  }

  async close(): Promise<void> {
    this.idle.length = 0;
    await Promise.all(this.workers.splice(0).map((worker) => worker.terminate()));
  }

  private run(task: Task, transfer: ArrayBuffer[]): Promise<unknown> {
    if (this.idle.length === 0 && this.workers.length < this.size) this.start();
    const answer = new Promise((resolve, reject) => {
      this.queue.push({ task, transfer, resolve, reject });
      this.next();
    });
    // Answers are awaited in the order of the tasks: that a later one fails before its turn must not end the process.
    answer.catch(() => {});
    return answer;
  }

  private next(): void {
    const worker = this.idle.pop();
    if (worker === undefined) return;
    const waiting = this.queue.shift();
    if (waiting === undefined) {
      worker.unref();
      this.idle.push(worker);
      return;
    }
    worker.ref();
    this.running.set(worker, waiting);
    worker.postMessage(waiting.task, waiting.transfer);
  }

  private start(): void {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { resourceLimits: YOUNG });
    worker.on('message', (answer: Answer) => {
      const done = this.running.get(worker);
      this.running.delete(worker);
      this.idle.push(worker);
      if ('error' in answer) done?.reject(answer.error);
      else done?.resolve(answer.value);
      this.next();
    });
    worker.on('error', (error) => this.fail(error));
    worker.on('exit', () => {
      if (this.running.has(worker)) this.fail(new Error('a thread ended before its task was done'));
    });
    this.workers.push(worker);
    this.idle.push(worker);
  }

  /** A thread died, of too little memory for one: no task is answered any more. */
  private fail(error: unknown): void {
    for (const { reject } of [...this.running.values(), ...this.queue]) reject(error);
    this.running.clear();
    this.queue.length = 0;
    void this.close();
  }
}
