import { parentPort } from 'node:worker_threads';
import type { Answer } from './pool.js';
import { perform, type Task } from './tasks.js';

/** The other end of `Pool`: one task at a time, answered in order. */
let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (task: Task) => {
  before = before.then(() => answer(task));
});

async function answer(task: Task): Promise<void> {
  try {
    const { value, transfer } = await perform(task);
    parentPort?.postMessage({ value } satisfies Answer, transfer);
  } catch (error) {
    parentPort?.postMessage({ error } satisfies Answer);
  }
}
