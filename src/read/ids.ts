import type { Problem } from './article.js';

/** Hands out each article id once: one that is taken already becomes `id#2`, then `id#3`, the first that is free. */
export class Ids {
  /** How many were handed out before an id. */
  private readonly numbers = new Map<string, number>();
  /** By id that was asked for again: the number to try next. */
  private readonly next = new Map<string, number>();

  /** The id itself, or the one to use in its place. */
  take(id: string): string {
    const free = this.numbers.has(id) ? this.free(id) : id;
    this.numbers.set(free, this.numbers.size);
    return free;
  }

  /** As how manyth an id was handed out, from 0; undefined if it was not. */
  numberOf(id: string): number | undefined {
    return this.numbers.get(id);
  }

  private free(id: string): string {
    let number = this.next.get(id) ?? 2;
    while (this.numbers.has(`${id}#${number}`)) number++;
    this.next.set(id, number + 1);
    return `${id}#${number}`;
  }
}

export function duplicateId(path: string, id: string, now: string): Problem {
  const message = `another article has the id "${id}"; this one is listed as "${now}"`;
  return { code: 'duplicate-id', path, line: null, column: null, message };
}
