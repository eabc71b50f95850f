import type { Problem } from '../read/article.js';
import type { Style } from '../report/style.js';
import { colourLevel, type When } from './colour.js';
import type { Io, Output } from './io.js';
import type { Chunks } from './print.js';

/** Where results go and how they look. */
export interface OutputOptions {
  readonly output?: string;
  readonly color: When;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** The style of what `print` writes: a file is no terminal. */
export function resultStyle(options: OutputOptions, io: Io): Promise<Style> {
  return styleOf(options.output === undefined ? io.stdout : undefined, options, io);
}

/**
 * CSV as it is for a file or a pipe, letter for letter; on a terminal, which obeys what stands in a cell, control
 * characters become visible. A chunk holds whole lines.
 */
export async function csvFor(
  lines: Iterable<string> | AsyncIterable<string>,
  options: OutputOptions,
  io: Io,
): Promise<Chunks> {
  if (options.output !== undefined || !io.stdout.isTTY) return lines;
  const { escaped } = await import('../text/escape.js');
  return (async function* () {
    for await (const line of lines) yield line.replace(BETWEEN_LINE_ENDS, escaped);
  })();
}

const BETWEEN_LINE_ENDS = /(?:[^\t\r\n]|\r(?!\n))+/g;

/** Lists problems on standard error, unless `--quiet`. */
export async function listProblems(
  problems: readonly Problem[],
  options: OutputOptions,
  io: Io,
): Promise<void> {
  if (options.quiet || problems.length === 0) return;
  const { problemLines } = await import('../report/problems.js');
  for (const line of problemLines(problems, await styleOf(io.stderr, options, io))) io.stderr.write(line);
}

async function styleOf(stream: Output | undefined, options: OutputOptions, io: Io): Promise<Style> {
  const { style } = await import('../report/style.js');
  return style(colourLevel(options.color, io.env, stream), stream?.columns, options.verbose);
}
