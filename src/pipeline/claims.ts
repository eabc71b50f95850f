import { type Found, type LinkJob, link } from '../cluster/link.js';
import { zeros } from '../cluster/shared.js';

/**
 * Jobs that several threads do side by side: each takes the next one that none has taken, so that none is idle until
 * all are taken, however long each takes.
 */
export interface Claims {
  readonly jobs: readonly LinkJob[];
  /** How many were asked for, are done, and how many links are found, in shared memory. */
  readonly counts: Int32Array;
}

const ASKED = 0;
const DONE = 1;
const LINKS = 2;

export const claimsTo = (jobs: readonly LinkJob[]): Claims => ({ jobs, counts: zeros(Int32Array, 3) });

/** Some of the jobs by index, and what came of them. */
export type Claimed = ReadonlyMap<number, Found>;

/**
 * Does jobs until none is left; what else this thread has to do has its turn between two.
 * @param onDone is called after each
 */
export async function claimed({ jobs, counts }: Claims, onDone: () => void = () => {}): Promise<Claimed> {
  const all = new Map<number, Found>();
  for (let job = Atomics.add(counts, ASKED, 1); job < jobs.length; job = Atomics.add(counts, ASKED, 1)) {
    const found = link(jobs[job] as LinkJob);
    all.set(job, found);
    Atomics.add(counts, DONE, 1);
    if ('a' in found) Atomics.add(counts, LINKS, found.a.length);
    onDone();
    await new Promise(setImmediate);
  }
  return all;
}

/** The share of the jobs that is done, and the links found so far. */
export const progressOf = ({ jobs, counts }: Claims): { share: number; links: number } => ({
  share: Atomics.load(counts, DONE) / jobs.length,
  links: Atomics.load(counts, LINKS),
});

/** Nobody takes any more. */
export function drop({ jobs, counts }: Claims): void {
  Atomics.store(counts, ASKED, jobs.length);
}
