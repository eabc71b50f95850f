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
  ['Bill Hale', 'William Hale', true],
  ['Catherine Hale', 'Katherine Hale', true],
  ['J. Olaf Brix', 'Olaf Brix', true],
  ['Mary Ada Brix', 'Ada Brix', true],
  ['AG Brix', 'Olaf Brix', true],
  ['Ada Brix', 'Olaf Brix', false],
  ['Maria Brix', 'Mario Brix', false],
  ['J. Brix', 'Ada Brix', false],
  ['Ada', 'Ada Brix', false],
  ['', 'Ada Brix', false],
])('%s and %s: %s', (a, b, expected) => expect(same(a, b)).toBe(expected));

it.each([
  ['Harbour Authority', 'harbour authority', true],
  ['Harbour Authority', 'Authority', false],
  ['Harbour Authority', 'Fisheries Authority', false],
  ['Harbour Authority', 'Hospital Association', false],
  ['Federal Harbour Commission', 'FHC', true],
  ['Department of the Harbour', 'Harbour Department', true],
  ['U.S. Justice Department', 'DOJ', true],
  ['Ministry of Finance', 'Ministry of Fisheries', false],
])('%s and %s as organisations: %s', (a, b, expected) => expect(same(a, b, true)).toBe(expected));
