import { resolve } from 'node:path';
import type { Io, Output } from './io.js';
import { replaceFile } from './replace-file.js';

export type Chunks = Iterable<string> | AsyncIterable<string | Uint8Array>;

/** The reader of a pipe went away (`| head -1`): the run ends there, in silence. */
export class ReaderLeft extends Error {}

/** Short texts are joined up to about this many characters: a write call for each would cost more than the text. */
const WRITE_SIZE = 1 << 16;

/**
 * Prints a result: to the file if one is named, else to standard output.
 *
 * @throws {ReaderLeft} when standard output was closed by its reader; any other failure to write as it is.
 */
export async function print(chunks: Chunks, file: string | undefined, io: Io): Promise<void> {
  if (file === undefined) await printTo(io.stdout, joined(chunks));
  else await replaceFile(resolve(io.cwd(), file), joined(chunks));
}

async function printTo(stream: Output, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  let failure: NodeJS.ErrnoException | undefined;
  let wake = () => {};
  stream.on('error', (error) => {
    failure = error;
    wake();
  });
  for await (const text of chunks) {
    if (!stream.write(text))
      await new Promise<void>((resolve) => {
        wake = resolve;
        stream.once('drain', resolve);
      });
    if (failure) break;
  }
  if (!failure) await new Promise<void>((resolve) => stream.write('', () => resolve()));
  if (failure) throw failure.code === 'EPIPE' ? new ReaderLeft() : failure;
}

async function* joined(chunks: Chunks): AsyncGenerator<string | Uint8Array> {
  let text = '';
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') text += chunk;
    if (typeof chunk === 'string' && text.length < WRITE_SIZE) continue;
    if (text !== '') yield text;
    text = '';
    if (typeof chunk !== 'string') yield chunk;
  }
  if (text !== '') yield text;
}
