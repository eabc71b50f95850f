import type { Worker } from 'node:worker_threads';
import type { Kind, Task } from './tasks.js';

/** A task, and who waits for its answer. */
export interface Waiting {
  readonly task: Task;
  readonly transfer: ArrayBuffer[];
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Kinds of so much code that each thread begins with one half of them: it would have to optimise all of it anew. Either
 * half takes about as long as the other.
 */
const HALVES: readonly ReadonlySet<Kind>[] = [new Set(['extract', 'words']), new Set(['attribute'])];

/** Milliseconds: a thread that was idle for so long, while tasks of the other half waited, takes those too from then on. */
const PATIENCE = 1000;

/** This thread (`worker` is null) or another, and what it has to do. */
export class Thread {
  /** In order. */
  readonly tasks: Waiting[] = [];
  /** Those of the other half, until it takes them too. */
  private foreign: ReadonlySet<Kind>;
  /** Milliseconds. */
  private idleFor = 0;
  private idleSince: number | null = null;

  /** @param half 0 or 1: the half that it begins with; null for both */
  constructor(
    readonly worker: Worker | null,
    half: number | null,
  ) {
    this.foreign = half === null ? NONE : (HALVES[1 - half] as ReadonlySet<Kind>);
  }

  get count(): number {
    return this.tasks.length;
  }

  /** Whether it can be given a task of a kind, having fewer than `most`. */
  isFreeFor(kind: Kind, most: number): boolean {
    if (this.count >= most) return false;
    if (!this.foreign.has(kind)) return true;
    if (this.count > 0) return false;
    const now = performance.now();
    this.idleSince ??= now;
    if (this.idleFor + now - this.idleSince > PATIENCE) this.foreign = NONE;
    return !this.foreign.has(kind);
  }

  take(waiting: Waiting): void {
    if (this.idleSince !== null) this.idleFor += performance.now() - this.idleSince;
    this.idleSince = null;
    this.tasks.push(waiting);
  }

  /** The task that it was at, now done. */
  done(): Waiting | undefined {
    return this.tasks.shift();
  }

  /** Takes back the task that it was given last. */
  drop(): void {
    this.tasks.pop();
  }
}

const NONE: ReadonlySet<Kind> = new Set();
