import { parentPort } from 'node:worker_threads';
import { link } from '../cluster/link.js';
import { search } from '../trace/search.js';
import { digest } from './digest.js';
import type { Answer, Task } from './pool.js';
import { statementLines } from './statement-lines.js';

/** The other end of `Pool`: one task at a time, answered in order. */
parentPort?.on('message', async (task: Task) => {
  const answer = await answerTo(task);
  parentPort?.postMessage(answer.message, answer.transfer);
});

async function answerTo(task: Task): Promise<{ message: Answer; transfer: ArrayBuffer[] }> {
  try {
    const { value, transfer } = await perform(task);
    return { message: { value }, transfer };
  } catch (error) {
    return { message: { error }, transfer: [] };
  }
}

async function perform(task: Task): Promise<{ value: unknown; transfer: ArrayBuffer[] }> {
  switch (task.kind) {
    case 'digest': {
      const value = await digest(task.block);
      return { value, transfer: [value, value.quotes, value.trace].flatMap(buffersOf) };
    }
    case 'link': {
      const value = link(task.job);
      return { value, transfer: buffersOf(value) };
    }
    case 'search':
      return { value: search(task.job), transfer: [] };
    case 'lines': {
      const value = statementLines(task.job);
      return { value, transfer: [value.buffer] };
    }
  }
}

/** The memory of an answer's columns, which may change hands instead of being copied. */
function buffersOf(answer: object): ArrayBuffer[] {
  return Object.values(answer).flatMap((column) =>
    ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer ? [column.buffer] : [],
  );
}
