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
    const quotes = [999, 1000, 500].map((count, i) => said(i, `a${i}`, 'no '.repeat(count)));
    expect(processorTime(() => joined(quotes, 0.9))).toBeLessThan(1500);
    expect(new Set(joined(quotes, 0.9).leaders.values())).toEqual(new Set(['q_1']));
  });

  it('of articles of hundreds of quotations are corroborated by what these share, in linear time', () => {
    const words = (from: number, to: number, of: number | string) =>
      Array.from({ length: to - from }, (_, i) => `w${of}x${from + i}`).join(' ');
    const long = Array.from({ length: 700 }, (_, i) => [
      said(2 * i, 'a', words(0, 10, i)),
      said(2 * i + 1, 'b', `${words(0, 8, i)} ${words(8, 10, `other${i}`)}`),
    ]).flat();
    // One web of statements, of which a and b share none.
    const web = [
      said(5000, 'a', `${words(0, 12, 'web')} one two`),
      said(5001, 'c', `${words(0, 12, 'web')} one three`),
      said(5002, 'b', `${words(0, 12, 'web')} four three`),
    ];
    const apart = [...long, ...web];
    expect(processorTime(() => joined(apart, 0.9))).toBeLessThan(1000);
    expect(joined(apart, 0.9).leaders.get('q_0')).not.toBe(joined(apart, 0.9).leaders.get('q_1'));
    const sharing = [
      ...apart,
      ...['a', 'b'].map((article, i) => said(6000 + i, article, words(0, 9, 'shared'))),
    ];
    expect(joined(sharing, 0.9).leaders.get('q_0')).toBe(joined(sharing, 0.9).leaders.get('q_1'));
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
  article: 7,
};

/** By nobody known, on no known day. */
function said(number: number, article: string, text: string): Quote {
  const [quote] = quotesOf({ statements: [[0]], copies: [COPY], threshold: 0.9 }) as [Quote];
  return { ...quote, id: `q_${number}`, start: number, article, text };
}
