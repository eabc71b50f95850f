import { expect, it } from 'vitest';
import { describe as line } from '../../src/commands/dedupe.js';
import { timeLeft } from '../../src/commands/progress.js';

it('tells the time left once enough is done', () => {
  let now = 0;
  const left = timeLeft(() => now);
  expect(left(0)).toBeNull();
  now = 60_000; // reading, which says nothing of linking
  expect(left(0.1)).toBeNull();
  now = 61_000;
  expect(left(0.15)).toBeNull();
  now = 64_000;
  expect(left(0.5)).toBeCloseTo(5);
});

it('says what is done', () => {
  const read = { articles: 3, quotes: 12, linked: 0, links: 0 };
  expect(line(read, null)).toBe('3 articles read, 12 quotations found');
  expect(line({ ...read, linked: 0.456, links: 7 }, 1.2)).toBe(
    'comparing 12 quotations: 45 %, 7 links, about 2 s left',
  );
});
