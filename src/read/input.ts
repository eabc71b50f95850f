import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from './article.js';
import type { Block } from './block.js';
import { blocksOf } from './blocks.js';
import { pathsIn } from './file-list.js';
import type { ReadOptions } from './options.js';
import { problem, reason } from './problems.js';
import { findSources } from './sources.js';

/** What reading needs of the process; `process` is one. */
export interface InputIo {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly cwd: () => string;
}

export interface Inputs {
  /** All blocks of all sources, in the order of the sources' paths. To be taken once. */
  readonly blocks: AsyncIterable<Block>;
  /** What went wrong so far; complete when `blocks` has ended. */
  readonly problems: readonly Problem[];
}

/** Finds what the paths of a command line stand for and opens it. Nothing is thrown: what fails is a problem. */
export async function openInputs(
  paths: readonly string[],
  options: ReadOptions,
  io: InputIo,
): Promise<Inputs> {
  const problems: Problem[] = [];
  const listed = await listedPaths(options.filesFrom, io, problems);
  const all = [...paths, ...listed];
  if (all.length === 0 && problems.length === 0) problems.push(nothingNamed(options.filesFrom));
  if (options.filesFrom === '-' && all.includes('-'))
    problems.push(
      problem('unreadable-path', '-', 'standard input holds the list of files and cannot be an article too'),
    );
  const found = await findSources(
    all.filter((path) => path !== '-' || options.filesFrom !== '-'),
    options.ignore ?? [],
    options.stdinFilename,
    io.cwd(),
  );
  problems.push(...found.problems);
  return { blocks: allBlocks(), problems };

  async function* allBlocks(): AsyncGenerator<Block> {
    for (const source of found.sources)
      yield* blocksOf(source, io.stdin, options.maxSize, (fault) => problems.push(fault));
  }
}

async function listedPaths(list: string | undefined, io: InputIo, problems: Problem[]): Promise<string[]> {
  if (list === undefined) return [];
  try {
    const bytes = list === '-' ? await allOf(io.stdin) : readFileSync(resolve(io.cwd(), list));
    return pathsIn(bytes.toString('utf8'));
  } catch (error) {
    problems.push(
      problem(
        'unreadable-path',
        list,
        `${reason(error)}; --files-from needs a file, or - for standard input`,
      ),
    );
    return [];
  }
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
