import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createGunzip, gunzipSync } from 'node:zlib';
import type { Block } from './block.js';

const BLOCK_BYTES = 1 << 20;

export async function* blocks(paths: readonly string[]): AsyncGenerator<Block> {
  for (const path of paths) {
    if (/\.(ndjson|jsonl)(\.gz)?$/.test(path)) yield* lineBlocks(path);
    else {
      const bytes = await readFile(path);
      yield {
        path,
        format: 'text',
        bytes: path.endsWith('.gz') ? gunzipSync(bytes) : bytes,
        firstLine: 1,
        firstRecord: 0,
      };
    }
  }
}

async function* lineBlocks(path: string): AsyncGenerator<Block> {
  const file = createReadStream(path, { highWaterMark: BLOCK_BYTES });
  const input = path.endsWith('.gz') ? file.pipe(createGunzip({ chunkSize: BLOCK_BYTES })) : file;
  let rest = Buffer.alloc(0);
  let lines = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(10) + 1;
    if (end > 0) {
      const block = bytes.subarray(0, end);
      yield { path, format: 'ndjson', bytes: block, firstLine: lines + 1, firstRecord: lines };
      for (let at = block.indexOf(10); at !== -1; at = block.indexOf(10, at + 1)) lines++;
    }
    rest = bytes.subarray(end);
  }
  if (rest.length > 0)
    yield { path, format: 'ndjson', bytes: rest, firstLine: lines + 1, firstRecord: lines };
}
