import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ENTRY, sortByHash } from '../../src/cluster/piece-entries.js';

const rows = (entries: Int32Array): number[][] =>
  Array.from({ length: entries.length / ENTRY }, (_, i) =>
    Array.from(entries.slice(ENTRY * i, ENTRY * (i + 1))),
  );

/** Few different hashes as well as many, so that runs of equals are long. */
const hashes = fc.oneof(
  fc.array(fc.integer(), { maxLength: 3000, size: 'max' }),
  fc.array(fc.constantFrom(-1, 0, 1, 0x7fffffff, 0x12345678, 0x12345699), { maxLength: 500, size: 'max' }),
);

it('sorts by the upper bits of hashes, and keeps the numbers of each piece together', () => {
  fc.assert(
    fc.property(hashes, fc.integer({ min: 1, max: 28 }), (given, shift) => {
      const entries = Int32Array.from(given.flatMap((hash, i) => [hash, i, i * i]));
      const before = rows(entries);
      sortByHash(entries, shift);
      const after = rows(entries);
      const keys = after.map(([hash]) => (hash as number) >>> shift);
      expect(keys).toEqual(keys.toSorted((x, y) => x - y));
      const byPlace = (x: number[], y: number[]) => (x[1] as number) - (y[1] as number);
      expect(after.toSorted(byPlace)).toEqual(before);
    }),
    { numRuns: 200 },
  );
});
