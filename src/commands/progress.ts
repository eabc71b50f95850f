import type { Io } from './io.js';
import type { Chunks } from './print.js';

/** Often enough to be seen, seldom enough to cost nothing. */
const INTERVAL_MS = 100;

export interface ProgressLine {
  show(text: string): void;
  clear(): void;
}

/** One line on standard error that is written over; nothing unless that is a terminal. */
export function progressLine(quiet = false, { stderr }: Io): ProgressLine {
  if (quiet || stderr.isTTY !== true) return { show() {}, clear() {} };
  const width = (stderr.columns || 80) - 1; // 0 in some pseudo-terminals
  let shown = false;
  let last = 0;
  return {
    show(text) {
      const now = Date.now();
      if (now - last < INTERVAL_MS) return;
      last = now;
      shown = true;
      stderr.write(`\r${text.slice(0, width).padEnd(width)}`);
    },
    clear() {
      if (shown) stderr.write(`\r${' '.repeat(width)}\r`);
    },
  };
}

/** The chunks of a result, and meanwhile how much of it there is. */
export async function* written(chunks: Chunks, progress: ProgressLine): AsyncGenerator<string | Uint8Array> {
  let size = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      progress.show(`writing the result: ${Math.floor(size / 1e6)} MB`);
      yield chunk;
    }
  } finally {
    progress.clear();
  }
}

/** Shares below this tell little about the rest. */
const TELLING = 0.1;

/** Seconds that the rest of some work will take, by what share is done; null while that cannot be told. */
export function timeLeft(now: () => number = Date.now): (done: number) => number | null {
  let begun: { readonly at: number; readonly done: number } | null = null;
  return (done) => {
    if (done === 0) return null;
    begun ??= { at: now(), done };
    const more = done - begun.done;
    return more < TELLING ? null : ((now() - begun.at) / 1000 / more) * (1 - done);
  };
}
