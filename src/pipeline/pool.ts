import { Worker } from 'node:worker_threads';
import type { LinkJob } from '../cluster/link.js';
import type { Links } from '../cluster/pairs.js';
import type { Block } from '../read/block.js';
import type { Search, SearchResult } from '../trace/search.js';
import type { Digest } from './digest.js';

export type Task =
  | { readonly kind: 'digest'; readonly block: Block }
  | { readonly kind: 'link'; readonly job: LinkJob }
  | { readonly kind: 'search'; readonly job: Search };

export type Answer = { readonly value: unknown } | { readonly error: unknown };

interface Waiting {
  readonly task: Task;
  readonly transfer: ArrayBuffer[];
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Threads that digest blocks, link wordings and search prose, each one task at a time. */
export class Pool {
  private readonly workers: Worker[];
  private readonly idle: Worker[];
  private readonly queue: Waiting[] = [];
  private readonly running = new Map<Worker, Waiting>();

  constructor(size: number) {
    this.workers = Array.from({ length: size }, () => this.start());
    this.idle = [...this.workers];
  }

  digest(block: Block): Promise<Digest> {
    // A view of a larger buffer would take all of it along.
    const bytes = new Uint8Array(block.bytes);
    return this.run({ kind: 'digest', block: { ...block, bytes } }, [bytes.buffer]) as Promise<Digest>;
  }

  link(job: LinkJob): Promise<Links> {
    return this.run({ kind: 'link', job }, []) as Promise<Links>;
  }

  search<S extends Search>(job: S): Promise<SearchResult<S>> {
    return this.run({ kind: 'search', job }, []) as Promise<SearchResult<S>>;
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private run(task: Task, transfer: ArrayBuffer[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.queue.push({ task, transfer, resolve, reject });
      this.next();
    });
  }

  private next(): void {
    const worker = this.idle.pop();
    if (worker === undefined) return;
    const waiting = this.queue.shift();
    if (waiting === undefined) {
      this.idle.push(worker);
      return;
    }
    this.running.set(worker, waiting);
    worker.postMessage(waiting.task, waiting.transfer);
  }

  private start(): Worker {
    const worker = new Worker(new URL('./worker.js', import.meta.url));
    worker.on('message', (answer: Answer) => {
      const done = this.running.get(worker);
      this.running.delete(worker);
      this.idle.push(worker);
      if ('error' in answer) done?.reject(answer.error);
      else done?.resolve(answer.value);
      this.next();
    });
    worker.on('error', (error) => this.running.get(worker)?.reject(error));
    return worker;
  }
}
