import { expect, it } from 'vitest';
import { identityOf, sameSpeaker } from '../../src/attribute/same.js';

const same = (a: string, b: string, organisation = false) => {
  const [x, y] = [identityOf(a, organisation), identityOf(b, organisation)];
  if (x === null || y === null) return false;
  expect(sameSpeaker(x, y)).toBe(sameSpeaker(y, x));
  return sameSpeaker(x, y);
};

it.each([
  ['Ada Brix', 'Brix', true],
  ['Mr. Brix', 'Ada BRIX', true],
  ['A. Brix', 'Ada Brix', true],
  ['Ada M. Brix', 'Ada Brix', true],
  ['José Pérez', 'Jose Perez', true],
  ['Olaf Brix Jr.', 'Olaf Brix', true],
  ['Rob Hale', 'Robert Hale', true],
  ['Mira van der Olm', 'van der Olm', true],
  ['Ada Brix', 'Olaf Brix', false],
  ['J. Brix', 'Ada Brix', false],
  ['Ada', 'Ada Brix', false],
  ['', 'Ada Brix', false],
])('%s and %s: %s', (a, b, expected) => expect(same(a, b)).toBe(expected));

it('takes organisations for one only if they are equal', () => {
  expect(same('Harbour Authority', 'harbour authority', true)).toBe(true);
  expect(same('Harbour Authority', 'Authority', true)).toBe(false);
});
