import type { Block } from '../read/block.js';
import { type Search, search } from '../trace/search.js';
import { type Claims, claimed } from './claims.js';
import { digest } from './digest.js';
import { StoredProse, type StoredProses } from './proses.js';
import { type LinesJob, statementLines } from './statement-lines.js';

/** What any thread can do, as plain data. */
export type Task =
  | { readonly kind: 'digest'; readonly block: Block }
  | { readonly kind: 'link'; readonly claims: Claims }
  | { readonly kind: 'search'; readonly job: Search; readonly proses: StoredProses }
  | { readonly kind: 'lines'; readonly job: LinesJob };

/** What comes of a task, and the memory of its columns, which may change hands instead of being copied. */
export interface Done {
  readonly value: unknown;
  readonly transfer: readonly ArrayBuffer[];
}

export async function perform(task: Task): Promise<Done> {
  switch (task.kind) {
    case 'digest': {
      const value = await digest(task.block);
      return { value, transfer: [value, value.quotes, value.trace].flatMap(buffersOf) };
    }
    case 'link': {
      const value = await claimed(task.claims);
      return { value, transfer: [...value.values()].flatMap(buffersOf) };
    }
    case 'search':
      return { value: search(task.job, new StoredProse(task.proses)), transfer: [] };
    case 'lines': {
      const value = statementLines(task.job);
      return { value, transfer: [value.buffer] };
    }
  }
}

function buffersOf(answer: object): ArrayBuffer[] {
  return Object.values(answer).flatMap((column) =>
    ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer ? [column.buffer] : [],
  );
}
