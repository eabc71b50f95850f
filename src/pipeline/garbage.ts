import { runInNewContext } from 'node:vm';

/** From so many wordings on it pays: a collection takes a twentieth of a second. */
const MANY_WORDINGS = 250_000;

/**
 * Collects the garbage, where the program lets it (src/engine.ts): between the stages of a large run, as V8 does not
 * count memory that threads share, and would let the columns and indexes of one stage lie during the next.
 */
export function collectGarbage(wordings: number): void {
  if (wordings < MANY_WORDINGS) return;
  // What came before the flag does not have the function; a new context does.
  const gc = globalThis.gc ?? (runInNewContext('globalThis.gc') as NodeJS.GCFunction | undefined);
  gc?.();
}
