import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quoteJson } from '../../src/attribute/quote-json.js';
import { json } from '../../src/text/json.js';
import { record } from '../pipeline/any-record.js';

it('is what the plain way prints', () => {
  fc.assert(
    fc.property(record, (quote) => {
      expect(quoteJson(quote)).toBe(json(quote));
    }),
    { numRuns: Number(process.env.RUNS ?? 2000) },
  );
});
