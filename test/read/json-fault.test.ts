import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFault } from '../../src/read/json-fault.js';

it.each([
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ['[1 2]', 3],
  ['{"a": "b', 8],
  ['["\\x"]', 2],
  ['[1]]', 3],
  ['{]', 1],
  ['tru', 0],
  ['', 0],
  ['{"a": "line\nbreak"}', 11],
])('finds the fault in %j', (text, offset) => expect(jsonFault(text)).toBe(offset));

it('finds no fault in JSON before its end, and none later than where one was made', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, seed) => {
      expect(jsonFault(json)).toBe(json.length);
      const at = seed % (json.length + 1);
      const broken = `${json.slice(0, at)}\u0001${json.slice(at)}`;
      expect(jsonFault(broken)).toBeLessThanOrEqual(at);
    }),
  );
});
