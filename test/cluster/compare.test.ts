import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Run, semiGlobal, semiGlobalCut } from '../../src/cluster/compare.js';
import { layered } from '../../src/cluster/layered.js';
import { ENDLESS } from '../../src/cluster/wordings.js';
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

it('lets words pass at the breaks of b and asks for words outside the inner marks of a, as plainly as it can be tried', () => {
  const words = (minLength: number, maxLength: number) => fc.array(fc.nat(9), { minLength, maxLength });
  const breaks = fc.array(fc.record({ at: fc.nat(40), room: fc.constantFrom(1, 6, ENDLESS) }), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(
      fc.tuple(words(8, 50), words(0, 12), fc.nat(50), fc.nat(50)),
      breaks,
      fc.array(fc.boolean(), { minLength: 100, maxLength: 100 }),
      fc.boolean(),
      fc.nat(40),
      ([b, added, at, edited], places, flags, isNested, limit) => {
        const a = [...b.slice(0, at), ...added, ...b.slice(at)].map((word, i) =>
          i === edited ? 9 - word : word,
        );
        const sorted = places
          .filter((place) => place.at > 0 && place.at < b.length)
          .sort((x, y) => x.at - y.at)
          .filter((place, i, all) => place.at !== all[i - 1]?.at);
        const edges = [0, ...sorted.map((place) => place.at), b.length];
        fc.pre(edges.some((edge, i) => edge - (edges[i - 1] ?? 0) >= 4));
        const nested = isNested ? flags.slice(0, a.length) : [];
        const found = layered(
          run(a),
          run(b),
          Uint32Array.from(sorted.flatMap((place) => [place.at, place.room])),
          Uint32Array.from(nested, Number),
          limit,
        );
        const plain = (outside: boolean) =>
          edits({ ...wording(a), nested }, { ...wording(b), breaks: sorted }, outside);
        const least = (distance: number) => Math.min(distance, limit + 1);
        expect(least(found.edits)).toBe(least(plain(false)));
        expect(least(found.outside)).toBe(least(plain(true)));
      },
    ),
    { numRuns: 1500 },
  );
});
