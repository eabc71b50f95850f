import { expect, it } from 'vitest';
import { describe as line } from '../../src/commands/dedupe.js';
import { timeLeft, written } from '../../src/commands/progress.js';

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

it('passes a result on and says how much of it there is', async () => {
  const shown: string[] = [];
  const progress = { show: (text: string) => shown.push(text), clear: () => shown.push('') };
  const chunks = ['a'.repeat(2_500_000), 'b'];
  const passed: (string | Uint8Array)[] = [];
  for await (const chunk of written(chunks, progress)) passed.push(chunk);
  expect(passed).toEqual(chunks);
  expect(shown).toEqual(['writing the result: 2 MB', 'writing the result: 2 MB', '']);
});

it('says what is done', () => {
  const read = { articles: 3, quotes: 12, linked: 0, links: 0 };
  expect(line(read, null)).toBe('3 articles read, 12 quotations found');
  expect(line({ ...read, linked: 0.456, links: 7 }, 1.2)).toBe(
    'comparing 12 quotations: 45 %, 7 links, about 2 s left',
  );
});
