import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from './article.js';
import type { Block } from './block.js';
import { blocksOf } from './blocks.js';
import type { ReadOptions } from './options.js';
import { problem, reason } from './problems.js';
import { Sidecars } from './sidecar.js';
import { findSources } from './sources.js';

/** What reading needs of the process; `process` is one. */
export interface InputIo {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly cwd: () => string;
}

/**
 * What the paths of a command line stand for, as blocks in the order of their paths, with what went wrong among them.
 * Nothing is thrown: what cannot be read is a problem, and the rest still comes.
 */
export async function* inputs(
  paths: readonly string[],
  options: ReadOptions,
  io: InputIo,
): AsyncGenerator<Block | Problem> {
  const listed = options.filesFrom === undefined ? [] : await listedPaths(options.filesFrom, io);
  if (!Array.isArray(listed)) yield listed;
  const all = Array.isArray(listed) ? [...paths, ...listed] : paths;
  if (all.length === 0 && Array.isArray(listed)) yield nothingNamed(options.filesFrom);
  const { sources, problems } = await findSources(all, options, io.cwd());
  yield* problems;
  const sidecars = new Sidecars();
  for (const { path, file } of sources) {
    if (file === null && options.filesFrom === '-') yield stdinTwice(path);
    else if (file === null) yield* blocksOf({ path, bytes: io.stdin, beside: null }, options);
    else if (!sidecars.has(file))
      yield* blocksOf({ path, bytes: file, beside: sidecars.about(file) }, options);
  }
}

async function listedPaths(list: string, io: InputIo): Promise<string[] | Problem> {
  try {
    const bytes = list === '-' ? await allOf(io.stdin) : readFileSync(resolve(io.cwd(), list));
    return pathsIn(bytes.toString('utf8'));
  } catch (error) {
    const message = `${reason(error)}; --files-from needs a file that lists paths, or - for standard input`;
    return problem('unreadable-path', list, message);
  }
}

/** The paths in a list: separated by NUL if there is one (`find -print0`), else one a line. */
function pathsIn(list: string): string[] {
  return list.split(list.includes('\0') ? '\0' : /\r?\n/).filter((path) => path !== '');
}

async function allOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function nothingNamed(list: string | undefined): Problem {
  return list === undefined
    ? problem('no-input', '-', 'name files or folders, or - for standard input')
    : problem('no-files', list, 'the list of files is empty');
}

function stdinTwice(path: string): Problem {
  return problem(
    'unreadable-path',
    path,
    'standard input holds the list of files; it cannot be an article too',
  );
}
