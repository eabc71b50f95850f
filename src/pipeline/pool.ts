import { Worker } from 'node:worker_threads';
import { dictionary } from '../cluster/corpus.js';
import type { Found } from '../cluster/link.js';
import type { Block } from '../read/block.js';
import type { Search, SearchResult } from '../trace/search.js';
import type { Attributed } from './attributed.js';
import { type Claimed, type Claims, claimed, drop } from './claims.js';
import type { Extracted } from './extracted.js';
import type { Packed } from './packed.js';
import type { StoredProses } from './proses.js';
import type { LinesJob } from './statement-lines.js';
import { type Kind, perform, type Task } from './tasks.js';
import { type Result, Thread, type Waiting } from './thread.js';

export type Answer =
  | {
      readonly value: unknown;
      /** Those that came to the thread's dictionary since its last answer. */
      readonly words: readonly string[];
    }
  | { readonly error: unknown };

/** What a thread makes lives shortly: left to itself its heap would fill more room first, which is no faster. */
const YOUNG = { maxYoungGenerationSizeMb: 24 };

/**
 * How many tasks of a kind a worker holds at most, the one that it does among them: of short ones several, so that no
 * worker runs dry while this thread does one itself and hands out nothing; of long ones none waits at a worker while
 * another thread is idle.
 */
const IN_HAND: Readonly<Record<Kind, number>> = {
  extract: 3,
  attribute: 3,
  lines: 3,
  link: 1,
  search: 1,
};

/** With so many in hand a worker can wait: this thread takes the next one if it is idle. */
const ENOUGH = 2;

/**
 * Extracting and attributing are much code each, which every thread that does it has to optimise anew. So half of the
 * threads extract and the other half attribute. Where the one takes longer than the other (pages of HTML, or quotations
 * that were extracted before) some threads would be idle: from so many bytes on any thread does both.
 */
const BYTES_FOR_BOTH = 64 << 20;

/** What one of so many threads leaves to others. */
function avoidedBy(thread: number, size: number): Kind | null {
  if (size <= 1) return null;
  return thread % 2 === 0 ? 'attribute' : 'extract';
}

/**
 * Threads that extract quotations, attribute them, link wordings, search prose and print statements. The thread that
 * hands out the tasks is one of them, since another would have to optimise all code once more. A worker starts when a
 * task finds none idle that takes it, even if it will not take that one itself: its start takes a while. While it has no
 * task it does not keep the process running.
 */
export class Pool {
  private readonly queue: Waiting[] = [];
  private readonly here: Thread;
  private readonly others: Thread[] = [];
  /** To extract from, so far. */
  private bytes = 0;
  /** Why no task is done any more, null while they are. */
  private failure: { readonly error: unknown } | null = null;

  /** @param size number of threads, this one among them */
  constructor(readonly size: number) {
    this.here = new Thread(null, avoidedBy(0, size));
  }

  /** What stands in a block, and the words of the dictionary that its quotations are coded by. */
  extract(block: Block): Promise<Extracted & Pick<Result, 'words'>> {
    // A view of a larger buffer would take all of it along.
    const isAlone =
      block.bytes.length === block.bytes.buffer.byteLength && block.bytes.buffer instanceof ArrayBuffer;
    const bytes = isAlone ? (block.bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(block.bytes);
    this.bytes += bytes.length;
    return this.run({ kind: 'extract', block: { ...block, bytes } }, [bytes.buffer], ({ value, words }) => ({
      ...(value as Extracted),
      words,
    }));
  }

  attribute(articles: Packed): Promise<Attributed> {
    return this.run({ kind: 'attribute', articles }, []) as Promise<Attributed>;
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
    this.failure ??= { error: new Error('the threads have ended') };
    this.queue.length = 0;
    await Promise.all(this.others.splice(0).map(({ worker }) => worker?.terminate()));
  }

  private run<T = unknown>(
    task: Task,
    transfer: ArrayBuffer[],
    taken: (result: Result) => T = ({ value }) => value as T,
  ): Promise<T> {
    const answer = new Promise<Result>((resolve, reject) => {
      if (this.failure !== null) return reject(this.failure.error);
      this.queue.push({ task, transfer, resolve, reject });
      this.next();
    }).then(taken);
    // Answers are awaited in the order of the tasks: that a later one fails before its turn must not end the process.
    answer.catch(() => {});
    return answer;
  }

  /** Hands out the tasks that some thread can take. */
  private next(): void {
    for (let at = 0; at < this.queue.length; ) {
      const thread = this.threadFor((this.queue[at] as Waiting).task.kind);
      if (thread === null) at++;
      else this.hand(thread, this.queue.splice(at, 1)[0] as Waiting);
    }
  }

  /** A worker that has nothing or not enough to do, else this thread, else a worker that can hold one more. */
  private threadFor(kind: Kind): Thread | null {
    const { here } = this;
    const idle = this.least(kind, 1);
    if (idle !== null) return idle;
    this.start();
    const ready = this.least(kind, Math.min(IN_HAND[kind], ENOUGH));
    return ready ?? (this.isFree(here, kind, 1) ? here : this.least(kind, IN_HAND[kind]));
  }

  /** Whether a thread can be given a task, having fewer than `most`. */
  private isFree({ tasks, avoided }: Thread, kind: Kind, most: number): boolean {
    return tasks.length < most && (avoided !== kind || this.bytes > BYTES_FOR_BOTH);
  }

  /** The worker with the fewest tasks, if these are less than `most`. */
  private least(kind: Kind, most: number): Thread | null {
    let least: Thread | null = null;
    for (const thread of this.others)
      if (this.isFree(thread, kind, least?.tasks.length ?? most)) least = thread;
    return least;
  }

  private hand(thread: Thread, waiting: Waiting): void {
    thread.tasks.push(waiting);
    const { worker } = thread;
    if (worker === null) {
      void this.perform(waiting);
      return;
    }
    try {
      worker.postMessage(waiting.task, waiting.transfer);
    } catch (error) {
      // There is no memory for a copy: no answer will come.
      thread.tasks.pop();
      waiting.reject(error);
      return;
    }
    worker.ref();
  }

  private async perform({ task, resolve, reject }: Waiting): Promise<void> {
    // First whatever else is to be done: more tasks, answers.
    await new Promise(setImmediate);
    try {
      resolve({ value: (await perform(task)).value, words: dictionary.words });
    } catch (error) {
      reject(error);
    }
    this.here.tasks.shift();
    this.next();
  }

  /** Starts a worker unless there are enough. */
  private start(): void {
    if (this.others.length >= this.size - 1) return;
    const worker = new Worker(new URL('./worker.js', import.meta.url), { resourceLimits: YOUNG });
    const thread = new Thread(worker, avoidedBy(this.others.length + 1, this.size));
    worker.on('message', (answer: Answer) => {
      const done = thread.tasks.shift();
      if (thread.tasks.length === 0) worker.unref();
      if ('error' in answer) done?.reject(answer.error);
      else {
        for (const word of answer.words) thread.words.push(word);
        done?.resolve({ value: answer.value, words: thread.words });
      }
      this.next();
    });
    worker.on('error', (error) => this.fail(error));
    worker.on('exit', () => {
      if (this.others.includes(thread)) this.fail(new Error('a thread ended before its task was done'));
    });
    // After the listeners, which would have the process wait for a message.
    worker.unref();
    this.others.push(thread);
  }

  /** A thread died, of too little memory for one: no task is answered any more. */
  private fail(error: unknown): void {
    this.failure ??= { error };
    for (const { reject } of [...this.others.flatMap(({ tasks }) => tasks), ...this.queue]) reject(error);
    void this.close();
  }
}
