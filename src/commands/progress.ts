import type { Io } from './io.js';

/** Often enough to be seen, seldom enough to cost nothing. */
const INTERVAL_MS = 100;

/** One line on standard error that is written over; nothing unless that is a terminal. */
export function progressLine(quiet = false, { stderr }: Io): { show(text: string): void; clear(): void } {
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
