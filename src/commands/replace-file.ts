import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: into a new file of the same folder, renamed over the old one at the end.
 * What is no regular file (`/dev/stdout`, a pipe) cannot be replaced and is written to directly.
 */
export async function replaceFile(path: string, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  const old = await stat(path).catch(() => null);
  if (old !== null && !old.isFile()) return writeAll(path, 'w', chunks);
  const target = old === null ? path : await realpath(path);
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`);
  const unwatched = removedAtSignals(draft);
  try {
    await writeAll(draft, 'wx', chunks, old?.mode);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    unwatched();
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Ends the process by the signal all the same, but leaves no draft behind. Returns how to stop watching. */
function removedAtSignals(draft: string): () => void {
  const end = (signal: NodeJS.Signals) => {
    rmSync(draft, { force: true });
    stop();
    process.kill(process.pid, signal);
  };
  const stop = () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return stop;
}

async function writeAll(
  path: string,
  flags: string,
  chunks: AsyncIterable<string | Uint8Array>,
  mode?: number,
) {
  const file = await open(path, flags, mode);
  try {
    for await (const text of chunks) await file.writeFile(text);
    if (flags === 'wx') await file.sync();
  } finally {
    await file.close();
  }
}
