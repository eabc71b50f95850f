import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/read/blocks.js';
import { PIECE_BYTES } from '../../src/read/pieces.js';

describe('blocks that are handed over', () => {
  it('may take their memory along, where records end as pieces do', async () => {
    const record = `${JSON.stringify({ text: 'x'.repeat(100) }).padEnd(127)}\n`;
    const piece = record.repeat(PIECE_BYTES / record.length);
    const bytes = (async function* () {
      for (let i = 0; i < 3; i++) yield new TextEncoder().encode(piece);
    })();
    let read = '';
    for await (const block of blocksOf({ path: 'a.ndjson', bytes, beside: null }, {})) {
      if (!('bytes' in block)) throw new Error(block.message);
      read += new TextDecoder().decode(block.bytes);
      structuredClone(block.bytes.buffer, { transfer: [block.bytes.buffer as ArrayBuffer] });
    }
    expect(read).toBe(piece.repeat(3));
  });
});
