import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { joined, plainly } from './joined.js';
import { plan, quotesOf } from './plan.js';
import { reference } from './reference.js';

const { MOST, FEW } = vi.hoisted(() => ({ MOST: 1, FEW: 2 }));
vi.mock('../../src/cluster/rule.js', async (original) => ({ ...(await original()), FORMULA: MOST }));
vi.mock('../../src/cluster/piece-index.js', async (original) => ({ ...(await original()), INDEXED: FEW }));

it('statements are those of all pairs where not all wordings are in one index, formulas that are none in any of them too', () => {
  fc.assert(
    fc.property(plan, (corpus) => {
      const quotes = quotesOf(corpus);
      const expected = plainly(reference(quotes, corpus.threshold, MOST));
      expect(plainly(joined(quotes, corpus.threshold))).toEqual(expected);
      expect(plainly(joined([...quotes].reverse(), corpus.threshold, 3))).toEqual(expected);
    }),
    { numRuns: Number(process.env.RUNS ?? 200) },
  );
});
