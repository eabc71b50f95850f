import type { Readable, Writable } from 'node:stream';
import { Command, CommanderError } from 'commander';

/** The world as the program sees it; `process` is one. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable & { isTTY?: boolean; columns?: number };
  readonly stderr: Writable & { isTTY?: boolean; columns?: number };
  readonly env: Record<string, string | undefined>;
  readonly cwd: () => string;
}

/** Runs one command line. Returns the exit code (contract, "Commands"). */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const program = new Command('quotes').exitOverride();
  let code = 0;
  program
    .command('extract')
    .argument('[paths...]')
    .option('--format <format>')
    .action(async (paths: string[]) => {
      const { runExtract } = await import('./commands/extract.js');
      code = await runExtract(paths, io);
    });
  try {
    await program.parseAsync(argv as string[], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return code;
}
