import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, plainly } from './joined.js';
import { plan, quotesOf } from './plan.js';
import { reference } from './reference.js';

describe('statements', () => {
  it('are those of all pairs, in any order of input and however the work is cut', () => {
    fc.assert(
      fc.property(plan, fc.infiniteStream(fc.nat(1000)), (corpus, keys) => {
        const quotes = quotesOf(corpus);
        const shuffled = quotes
          .map((q) => ({ q, key: keys.next().value as number }))
          .sort((x, y) => x.key - y.key)
          .map(({ q }) => q);
        const expected = plainly(reference(quotes, corpus.threshold));
        expect(plainly(joined(quotes, corpus.threshold))).toEqual(expected);
        expect(plainly(joined(shuffled, corpus.threshold, 3))).toEqual(expected);
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });
});
