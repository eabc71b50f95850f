import { expect, it } from 'vitest';
import { representedIn } from '../../src/attribute/represented.js';

it.each([
  ['Harbour Authority spokeswoman Ada Brix', 'Harbour Authority'],
  ['Harbour Authority deputy press secretary Ada Brix', 'Harbour Authority'],
  ['the Harbour Authority’s chief spokesman, Tomas Hale,', 'Harbour Authority'],
  ['Ada Brix, a P.H.A. spokeswoman', 'P.H.A'],
  [
    'Ada Brix, a spokeswoman for the Department of Ports and the Sea, who was there',
    'Department of Ports and the Sea',
  ],
  ['a Department of the Harbour spokesman', 'Department of the Harbour'],
  ['Tomas Hale, a senior official at the Ministry of Ferries', 'Ministry of Ferries'],
  ["Norland's Ministry of Ferries spokesman Tomas Hale", "Norland's Ministry of Ferries"],
  ['Prime Minister Ada Brix', null],
  ['the spokesman', null],
  ['Brix spokesman Tomas Hale', null],
  ['Ada Brix, a former Harbour Authority official', null],
  ['Ada Brix, the mayor of Port Olm', null],
  ['the official', null],
  ['she', null],
])('%s: %s', (mention, expected) => expect(representedIn(mention)).toBe(expected));
