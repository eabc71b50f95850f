import { expect, it } from 'vitest';
import type { Speaker, SpeakerType } from '../../src/attribute/quote.js';
import { type Identity, identityOf, identityOfSpeaker, sameSpeaker } from '../../src/attribute/same.js';

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
  ['Jerry Hale', 'Jerrold Hale', true],
  ['Frank Hale', 'Francis Hale', true],
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
  ["Norland's Ministry of Ports", 'Ports Ministry', true],
  ["Norland's Ministry of Ports", "Estmark's Ministry of Ports", false],
])('%s and %s as organisations: %s', (a, b, expected) => expect(same(a, b, true)).toBe(expected));

const speaker = (name: string | null, mention: string, type: SpeakerType = 'person'): Speaker => ({
  name,
  mention,
  type,
  start: 0,
  end: 1,
  confidence: 1,
  carried: false,
});
const authority = speaker('Harbour Authority', 'the Harbour Authority', 'organisation');
const ada = speaker('Ada Brix', 'Ada Brix, a spokeswoman for the Harbour Authority');

it.each([
  ['an organisation and its spokeswoman', authority, ada, true],
  [
    'an organisation and an unnamed spokesman',
    authority,
    speaker(null, 'a Harbour Authority spokesman'),
    true,
  ],
  ['a spokeswoman and one unnamed', ada, speaker(null, 'a Harbour Authority spokesman'), true],
  ['two spokespeople', ada, speaker('Tomas Hale', 'Harbour Authority spokesman Tomas Hale'), false],
  [
    'an organisation and another’s',
    authority,
    speaker('Ada Brix', 'Ferry Union spokeswoman Ada Brix'),
    false,
  ],
  ['an organisation and somebody', authority, speaker('Ada Brix', 'Brix'), false],
])('%s: %s', (_, x, y, expected) => {
  const [a, b] = [identityOfSpeaker(x), identityOfSpeaker(y)] as [Identity, Identity];
  expect(sameSpeaker(a, b)).toBe(expected);
  expect(sameSpeaker(b, a)).toBe(expected);
});
