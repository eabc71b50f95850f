import { expect, it } from 'vitest';
import { namesOf } from '../../src/attribute/glued.js';

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
