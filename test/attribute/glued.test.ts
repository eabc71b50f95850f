import { expect, it } from 'vitest';
import { namesOf } from '../../src/attribute/glued.js';
import { processorTime } from '../processor-time.js';

const names = (words: string) =>
  namesOf({ words: words.split(' '), bits: words.split(' ').map(() => 0), start: 0, end: 0 }).map((run) =>
    run.words.join(' '),
  );

it.each([
  ['Ada Maria Brix', ['Ada Maria Brix']],
  ['Cole Thomas Andrew Cole', ['Cole', 'Thomas Andrew Cole']],
  ['Ada Brix Ada Brix', ['Ada Brix', 'Ada Brix']],
  ['Ada Brix Ada Maria BrixHarbour', ['Ada Brix', 'Ada Maria Brix']],
  ['Ada Brix Ada Maria Brix10', ['Ada Brix', 'Ada Maria Brix']],
  ['Ada Mac MacCole', ['Ada Mac MacCole']],
])('tells the names of "%s"', (words, expected) => {
  expect(names(words)).toEqual(expected);
});

it('is linear in the words of a run', () => {
  const many = Array.from(
    { length: 40_000 },
    (_, i) => `Brix${String.fromCharCode(97 + (i % 26))}${'o'.repeat(i % 40)}`,
  );
  const small = Array.from({ length: 40_000 }, (_, i) => `brix${i}e`);
  const time = processorTime(() => [many, small].map((words) => names(words.join(' '))));
  expect(time).toBeLessThan(1000);
});
