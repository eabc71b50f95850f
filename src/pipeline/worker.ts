import { parentPort } from 'node:worker_threads';
import { dictionary } from '../cluster/corpus.js';
import { collectGarbage } from './garbage.js';
import type { Answer } from './pool.js';
import { perform, type Task } from './tasks.js';

/** The other end of `Pool`: one task at a time, answered in order. */
let before: Promise<void> = Promise.resolve();
let waiting = 0;
parentPort?.on('message', (task: Task) => {
  waiting++;
  before = before.then(() => answer(task)).then(rest);
});

/** How many words of its dictionary this thread has told. */
let told = 0;

/** Returns how many wordings the task was about. */
async function answer(task: Task): Promise<number> {
  try {
    const { value, transfer } = await perform(task);
    const words = dictionary.words.slice(told);
    parentPort?.postMessage({ value, words } satisfies Answer, transfer);
    told += words.length;
  } catch (error) {
    parentPort?.postMessage({ error } satisfies Answer);
  }
  return task.kind === 'link' ? (task.claims.jobs[0]?.store.count ?? 0) : 0;
}

/** Between stages nobody else may hold the index of the last one any more; nor does this thread, once the message is dealt with. */
function rest(wordings: number): void {
  waiting--;
  setImmediate(() => {
    if (waiting === 0) collectGarbage(wordings);
  });
}
