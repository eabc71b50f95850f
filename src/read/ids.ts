import type { Problem } from './article.js';

/** Hands out each article id once: one that is taken already becomes `id#2`, then `id#3`, the first that is free. */
export class Ids {
  /** By id: the number to try next. */
  private readonly next = new Map<string, number>();

  /** The id itself, or the one to use in its place. */
  take(id: string): string {
    const next = this.next.get(id);
    if (next === undefined) {
      this.next.set(id, 2);
      return id;
    }
    let number = next;
    while (this.next.has(`${id}#${number}`)) number++;
    this.next.set(id, number + 1);
    this.next.set(`${id}#${number}`, 2);
    return `${id}#${number}`;
  }
}

export function duplicateId(path: string, id: string, now: string): Problem {
  const message = `another article has the id "${id}"; this one is listed as "${now}"`;
  return { code: 'duplicate-id', path, line: null, column: null, message };
}
