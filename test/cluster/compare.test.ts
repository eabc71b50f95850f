import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Run, semiGlobal, semiGlobalCut } from '../../src/cluster/compare.js';
import type { Wording } from '../../src/text/words.js';
import { edits, editsWithCut } from './reference.js';

/** A quotation, and one from which some of its words are left out and one perhaps replaced. */
const pair = fc
  .tuple(fc.array(fc.nat(6), { minLength: 4, maxLength: 24 }), fc.nat(23), fc.nat(12), fc.nat(23), fc.nat(7))
  .map(([a, at, length, edited, word]) => {
    const b = a.filter((_, i) => i < at || i >= at + length);
    if (edited < b.length) b[edited] = word;
    return { a, b };
  })
  .filter(({ b }) => b.length > 0);

const run = (numbers: readonly number[]): Run => ({
  words: Uint32Array.from(numbers),
  from: 0,
  length: numbers.length,
});
const wording = (numbers: readonly number[]) =>
  ({ words: numbers.map(String), breaks: [], nested: [] }) as unknown as Wording;

it('takes one run of words left out for two edits, as plainly as it can be tried', () => {
  fc.assert(
    fc.property(pair, fc.nat(10), ({ a, b }, limit) => {
      const found = semiGlobalCut(run(a), run(b), limit);
      const expected = editsWithCut(wording(a), wording(b));
      expect(Math.min(found, limit + 1)).toBe(Math.min(expected, limit + 1));
    }),
    { numRuns: 2000 },
  );
});

it('finds the run that is nearest, of few words and of many, as plainly as it can be tried', () => {
  const words = (minLength: number, maxLength: number) =>
    fc.array(
      fc.nat(5000).map((word) => (word < 4000 ? word % 7 : word)),
      { minLength, maxLength },
    );
  fc.assert(
    fc.property(words(0, 45), words(1, 40), fc.nat(40), fc.nat(40), (b, rest, from, limit) => {
      const at = from % (b.length + 1);
      const a = [...b.slice(0, at), ...rest, ...b.slice(at)];
      const found = b.length === 0 ? 0 : semiGlobal(run(a), run(b), limit);
      const expected = edits(wording(a), wording(b), false);
      expect(Math.min(found, limit + 1)).toBe(Math.min(expected, limit + 1));
    }),
    { numRuns: 1000 },
  );
});
