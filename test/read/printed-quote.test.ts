import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from '../../src/read/parse.js';
import { printedQuote } from '../../src/read/printed-quote.js';
import type { QuoteRecord } from '../../src/read/quote-record.js';
import { json } from '../../src/text/json.js';

const quote: QuoteRecord = {
  id: 'q_1',
  article: 'in/a.txt',
  path: 'in/a.txt',
  outlet: null,
  published: '2031-05-02',
  text: '“We’ve waited {two}, years: for it”',
  start: 1,
  end: 11,
  line: 1,
  column: 2,
  kind: 'direct',
  speaker: {
    name: 'Ada Brix',
    mention: 'Ada Brix, the harbour master',
    start: 13,
    end: 41,
    type: 'person',
    confidence: 0.97,
    carried: false,
  },
  cue: { text: 'said', start: 14, end: 18 },
  continues: null,
};

it('reads what extract prints', () => {
  for (const one of [quote, { ...quote, speaker: null, cue: null, continues: 'q_0', outlet: 'Gazette' }])
    expect(printedQuote(json(one))).toEqual(one);
});

it('takes no line that would be printed in another way, or is none', () => {
  const line = json(quote);
  const piece = fc.constantFrom(
    '"',
    ',',
    '}',
    '{',
    ' ',
    '0',
    '-',
    '.5',
    'e9',
    '\\n',
    '\u202e',
    'null',
    '"text":',
  );
  const at = fc.nat(line.length);
  fc.assert(
    fc.property(at, fc.nat(3), fc.oneof(piece, fc.string()), (from, left, put) => {
      const changed = line.slice(0, from) + put + line.slice(from + left);
      const read = printedQuote(changed);
      if (read !== null) expect(json(read)).toBe(changed);
    }),
    { numRuns: 2000 },
  );
});

it('tells whether a block is nothing but such lines', async () => {
  const line = json(quote);
  const isPrinted = async (text: string | Uint8Array, options = {}) => {
    const bytes = Buffer.from(text as string);
    const about = { path: 'q.ndjson', format: 'ndjson', firstLine: 1, firstRecord: 0, beside: null } as const;
    return (await parse({ ...about, bytes, options })).isPrinted;
  };
  expect(await isPrinted(`${line}\n${line}`)).toBe(true);
  expect(await isPrinted(`${line}\r\n`)).toBe(false);
  expect(await isPrinted(`${line}\n\n${line}\n`)).toBe(false);
  expect(await isPrinted(`\ufeff${line}\n`)).toBe(false);
  expect(await isPrinted(`${line}\n`, { encoding: 'windows-1252' })).toBe(false);
  expect(await isPrinted(`${line}\n{"text":"An article."}\n`)).toBe(false);
});
