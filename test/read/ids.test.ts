import { expect, it } from 'vitest';
import { Ids } from '../../src/read/ids.js';

it('hands out each id once, whatever ids come', () => {
  const ids = new Ids();
  expect(['a', 'a', 'a#2', 'a', 'a#2', 'b'].map((id) => ids.take(id))).toEqual([
    'a',
    'a#2',
    'a#2#2',
    'a#3',
    'a#2#3',
    'b',
  ]);
});

it('stays linear when all ids are the same', () => {
  const ids = new Ids();
  const taken = Array.from({ length: 200_000 }, () => ids.take('same'));
  expect(new Set(taken).size).toBe(taken.length);
});
