import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { main } from '../../src/cli.js';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly stdin?: string | Uint8Array;
  readonly env?: Record<string, string>;
  /** The root of the project, if none is given. */
  readonly cwd?: string;
  /** The streams that are terminals, 80 columns wide. */
  readonly terminals?: readonly ('stdout' | 'stderr')[];
}

/** Runs the program in this process. */
export async function run(
  argv: readonly string[],
  { stdin = '', env = {}, cwd = process.cwd(), terminals = [] }: World = {},
): Promise<Run> {
  const [stdout, out] = recorder(terminals.includes('stdout'));
  const [stderr, err] = recorder(terminals.includes('stderr'));
  const io = { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, env, cwd: () => cwd };
  return { code: await main(argv, io), out: out(), err: err() };
}

function recorder(isTerminal: boolean): [PassThrough & { isTTY?: boolean; columns?: number }, () => string] {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk) => chunks.push(chunk));
  return [
    isTerminal ? Object.assign(stream, { isTTY: true, columns: 80 }) : stream,
    () => Buffer.concat(chunks).toString(),
  ];
}

/** Runs the program as people do, in a process of its own. */
export function spawned(
  argv: readonly string[],
  { stdin = '', env = {}, cwd = process.cwd() }: World = {},
): Run {
  const program = resolve('bin/quotes.js');
  const clean = { PATH: process.env.PATH, ...env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    input: stdin,
    env: clean,
    cwd,
    maxBuffer: 1 << 26,
    timeout: 60_000,
  });
  return { code: status ?? -1, out: stdout.toString(), err: stderr.toString() };
}
