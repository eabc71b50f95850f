import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/attribute/quote.js';
import { processorTime } from '../processor-time.js';
import { joined, plainly } from './joined.js';
import { type Plan, plan, quotesOf } from './plan.js';
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

  it('of one word over and over take time linear in it', () => {
    const [first] = quotesOf({ statements: [[0]], copies: [COPY], threshold: 0.9 }) as [Quote];
    const quotes = [999, 1000, 500].map((count, i) => ({
      ...first,
      id: `q_${i}`,
      article: `a${i}`,
      text: 'no '.repeat(count),
    }));
    expect(processorTime(() => joined(quotes, 0.9))).toBeLessThan(1500);
    expect(new Set(joined(quotes, 0.9).leaders.values())).toEqual(new Set(['q_1']));
  });
});

const COPY: Plan['copies'][number] = {
  of: 0,
  cut: 0,
  keep: 1,
  edits: [],
  style: 'plain',
  at: [0, 0],
  speaker: 0,
  article: 0,
};
