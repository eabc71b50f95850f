import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortByKeys } from '../../src/cluster/sort.js';
import { processorTime } from '../processor-time.js';

const lesser = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((key, which) => key !== b[which]);
  return (a[at] as number) - (b[at] as number);
};

const sorted = (rows: readonly (readonly number[])[]): (readonly number[])[] => {
  const items = Uint32Array.from(rows, (_, item) => item);
  sortByKeys(items, (item, which) => (rows[item] as number[])[which] as number);
  return Array.from(items, (item) => rows[item] as number[]);
};

it('sorts by the first key that differs', () => {
  const key = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer());
  const row = fc.tuple(key, key, key);
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: String, maxLength: 60 }), (rows) => {
      expect(sorted(rows)).toEqual([...rows].sort(lesser));
    }),
  );
});

it.each([
  ['ascending', (i: number) => [i]],
  ['descending', (i: number) => [-i]],
  ['up and down', (i: number) => [Math.abs(50_000 - i), i]],
  ['in steps', (i: number) => [i % 300, i]],
])('sorts what comes %s in no more than linear time and a little', (_, keys) => {
  const rows = Array.from({ length: 100_000 }, (_, i) => keys(i));
  expect(processorTime(() => sorted(rows))).toBeLessThan(3000);
});
