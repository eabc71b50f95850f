import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { joined, plainly } from './joined.js';
import { plan, quotesOf } from './plan.js';
import { reference } from './reference.js';

const MOST = vi.hoisted(() => 2);
vi.mock('../../src/cluster/rule.js', async (original) => ({ ...(await original()), FORMULA: MOST }));

describe('statements with formulas', () => {
  it('are those of all pairs, in any order of input and however the work is cut', () => {
    fc.assert(
      fc.property(plan, (corpus) => {
        const quotes = quotesOf(corpus);
        const expected = plainly(reference(quotes, corpus.threshold, MOST));
        expect(plainly(joined(quotes, corpus.threshold))).toEqual(expected);
        expect(plainly(joined([...quotes].reverse(), corpus.threshold, 3))).toEqual(expected);
      }),
      { numRuns: Number(process.env.RUNS ?? 150) },
    );
  });
});
