import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/attribute/quote.js';
import { analyse } from '../../src/pipeline/analyse.js';
import { parse } from '../../src/read/parse.js';
import { writeSynthetic } from '../bench/synthetic-quotations.js';
import { joined, plainly } from './joined.js';
import { reference } from './reference.js';

// npm run verify: 12,000 real quotations and all numbers of threads; npm test: a sample of the former.
const NEWS = '../shared/eval/news/newsfeed2019.jsonl.gz';
const QUOTATIONS = Number(process.env.VERIFY ?? 500);
const LONG = 30 * 60_000;

async function realQuotations(count: number): Promise<Quote[]> {
  const lines = gunzipSync(readFileSync(NEWS)).toString().split('\n');
  const quotes: Quote[] = [];
  for (let i = 0; i < lines.length && quotes.length < count; i += 50) {
    const bytes = Buffer.from(lines.slice(i, i + 50).join('\n'));
    const options = { path: NEWS, format: 'ndjson', firstLine: i + 1, firstRecord: i } as const;
    const { articles } = await parse({ ...options, bytes, beside: null, options: {} });
    for (const article of articles)
      quotes.push(...analyse(article).quotes.filter((quote) => quote.kind !== 'other'));
  }
  return quotes.slice(0, count);
}

describe.skipIf(!existsSync(NEWS))('real quotations', () => {
  it(`are put together as all pairs of ${QUOTATIONS} are`, { timeout: LONG }, async () => {
    const quotes = await realQuotations(QUOTATIONS);
    expect(quotes).toHaveLength(QUOTATIONS);
    const expected = reference(quotes);
    expect(plainly(joined(quotes, 0.9, 4))).toEqual(plainly(expected));
    const members = [...expected.leaders].filter(([quote, leader]) => quote !== leader).length;
    console.log(`${QUOTATIONS} quotations: ${members} joined to a leader, the same as by all pairs`);
  });
});

describe.skipIf(process.env.VERIFY === undefined)('the report', () => {
  it('is the same, byte for byte, by any number of threads', { timeout: LONG }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'quotes-verify-'));
    const input = join(folder, 'quotes.ndjson');
    await writeSynthetic(input, 60_000);
    const hashes = ['1', '2', '3', '5'].map((workers) => {
      const output = join(folder, `${workers}.json`);
      execFileSync(process.execPath, [
        'bin/quotes.js',
        'dedupe',
        input,
        '--json',
        '-q',
        '-o',
        output,
        '--workers',
        workers,
      ]);
      return createHash('sha256').update(readFileSync(output)).digest('hex');
    });
    rmSync(folder, { recursive: true });
    expect(new Set(hashes).size).toBe(1);
  });
});
