import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ProseStore, StoredProse } from '../../src/pipeline/proses.js';

/** Numbers in memory that threads share. */
function shared(numbers: readonly number[]): Int32Array<SharedArrayBuffer> {
  const copy = new Int32Array(new SharedArrayBuffer(4 * numbers.length));
  copy.set(numbers);
  return copy;
}

// Blocks of articles with their words, and articles behind them of which only records are known.
const prose = fc.array(fc.integer(), { maxLength: 20 });
const block = fc.record({ proses: fc.array(prose, { maxLength: 4 }), extracted: fc.nat({ max: 2 }) });

it('gives the prose of every article back, from memory and from a file', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), fc.nat({ max: 60 }), (blocks, mostInMemory) => {
      const expected: (number[] | undefined)[] = [];
      const store = new ProseStore(mostInMemory);
      for (const { proses, extracted } of blocks) {
        let end = 0;
        const words = proses.flat();
        store.add(
          {
            words: shared(words),
            places: shared(words.map((word) => ~word)),
            ends: Int32Array.from(proses, ({ length }) => (end += length)),
          },
          proses.map((_, i) => expected.length + i),
        );
        expected.push(...proses, ...Array.from({ length: extracted }, () => undefined));
      }
      const stored = store.stored();
      expect(stored.file !== null).toBe(expected.flatMap((words) => words ?? []).length > mostInMemory);
      const kept = new StoredProse(structuredClone(stored));
      const backwards = expected.map((_, i) => expected.length - 1 - i);
      for (const article of backwards) {
        const found = kept.at(article);
        expect(found && [...found.words]).toEqual(expected[article]);
        expect(found && [...found.places]).toEqual(expected[article]?.map((word) => ~word));
      }
      expect(kept.at(expected.length)).toBeUndefined();
    }),
  );
});
