import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Baseline, parseBaseline } from '../check/baseline.js';
import type { Io } from './io.js';

export interface BaselineOptions {
  readonly baseline?: string | undefined;
  readonly updateBaseline?: boolean | undefined;
}

/**
 * The baseline that the options name; null where they name none.
 *
 * @throws {Error} that says what to do, where the file is missing or is no baseline.
 */
export async function readBaseline(
  { baseline, updateBaseline }: BaselineOptions,
  io: Io,
): Promise<Baseline | null> {
  if (baseline === undefined) {
    if (updateBaseline) throw new Error('--update-baseline needs --baseline <file>');
    return null;
  }
  try {
    return parseBaseline(await readFile(resolve(io.cwd(), baseline), 'utf8'));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (missing && updateBaseline) return new Map();
    const reason = missing ? 'there is no such file; --update-baseline writes it' : (error as Error).message;
    throw new Error(`${baseline}: ${reason}`);
  }
}
