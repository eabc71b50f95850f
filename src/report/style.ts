import { Chalk, type ChalkInstance } from 'chalk';

/** How text is laid out: the colours of its stream, the columns to fill, and whether to say more. */
export interface Style {
  readonly chalk: ChalkInstance;
  readonly width: number;
  readonly verbose: boolean;
}

/** Prose is hard to read in longer lines, however wide the terminal. */
const WIDEST = 100;
const NARROWEST = 30;

export function style(level: 0 | 1, columns = 80, verbose = false): Style {
  return { chalk: new Chalk({ level }), width: Math.min(Math.max(columns, NARROWEST), WIDEST), verbose };
}
