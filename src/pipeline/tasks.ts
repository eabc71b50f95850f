import type { Block } from '../read/block.js';
import { type Search, search } from '../trace/search.js';
import { attributedIn } from './attributed.js';
import { type Claims, claimed } from './claims.js';
import { extractedFrom } from './extracted.js';
import type { Packed } from './packed.js';
import { StoredProse, type StoredProses } from './proses.js';
import { type LinesJob, statementLines } from './statement-lines.js';

/** What any thread can do, as plain data. */
export type Task =
  | { readonly kind: 'extract'; readonly block: Block }
  | { readonly kind: 'attribute'; readonly articles: Packed }
  | { readonly kind: 'link'; readonly claims: Claims }
  | { readonly kind: 'search'; readonly job: Search; readonly proses: StoredProses }
  | { readonly kind: 'lines'; readonly job: LinesJob };

export type Kind = Task['kind'];

/** What comes of a task, and the memory of its columns, which may change hands instead of being copied. */
export interface Done {
  readonly value: unknown;
  readonly transfer: readonly ArrayBuffer[];
}

export async function perform(task: Task): Promise<Done> {
  switch (task.kind) {
    case 'extract': {
      const value = await extractedFrom(task.block);
      return {
        value,
        transfer: [value.read, value.wordings, value.trace, value.known, value.known.quotes].flatMap(
          buffersOf,
        ),
      };
    }
    case 'attribute': {
      const value = attributedIn(task.articles);
      return { value, transfer: [value, value.records].flatMap(buffersOf) };
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
