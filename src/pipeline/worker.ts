import { parentPort } from 'node:worker_threads';
import { link } from '../cluster/link.js';
import { search } from '../trace/search.js';
import { digest, transferables } from './digest.js';
import type { Answer, Task } from './pool.js';

/** The other end of `Pool`: one task at a time, answered in order. */
parentPort?.on('message', async (task: Task) => {
  const answer = await answerTo(task);
  parentPort?.postMessage(answer.message, answer.transfer);
});

async function answerTo(task: Task): Promise<{ message: Answer; transfer: ArrayBuffer[] }> {
  try {
    if (task.kind === 'link') return { message: { value: link(task.job) }, transfer: [] };
    if (task.kind === 'search') return { message: { value: search(task.job) }, transfer: [] };
    const value = await digest(task.block);
    return { message: { value }, transfer: transferables(value) };
  } catch (error) {
    return { message: { error }, transfer: [] };
  }
}
