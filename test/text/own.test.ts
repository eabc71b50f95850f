import { expect, it } from 'vitest';
import { own } from '../../src/text/own.js';

it('is the same text, whatever is in it', () => {
  for (const text of ['', 'Ada Brix', 'Ö…“”', '\ud83d', '\u2028"\\\n', '😀']) expect(own(text)).toBe(text);
});
