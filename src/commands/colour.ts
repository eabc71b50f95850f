import type { Io, Output } from './io.js';

export type When = 'auto' | 'always' | 'never';

/**
 * chalk's level for one stream: 1 with colour, 0 without. Decided by the flag, then a non-empty NO_COLOR, then
 * FORCE_COLOR (0 and false switch off), then whether that stream is a terminal. A file is none: pass no stream.
 */
export function colourLevel(when: When, env: Io['env'], stream?: Output): 0 | 1 {
  if (when !== 'auto') return when === 'always' ? 1 : 0;
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false' ? 0 : 1;
  return stream?.isTTY === true && env.TERM !== 'dumb' ? 1 : 0;
}
