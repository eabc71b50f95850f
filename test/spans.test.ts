import { expect, it } from 'vitest';
import { positions } from '../src/text/spans.js';

it('counts lines by LF, CR LF and lone CR', () => {
  const at = positions('a\nb\r\nc\rd');
  expect([0, 2, 5, 7].map(at)).toEqual([1, 2, 3, 4].map((line) => ({ line, column: 1 })));
});
