import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import { difference } from '../../src/report/text/difference.js';

const style = { chalk: new Chalk({ level: 0 }), width: 80, verbose: false };
const shown = (wording: string, version: string) => difference(wording, version, style);

const FERRY =
  'We have waited two long years for this ferry, and I tell you now that we will not wait for a third.';

it.each([
  [
    'other marks and case',
    'we have waited two long years for this ferry and I tell you now that we will not wait for a third',
    null,
  ],
  [
    'one word replaced',
    FERRY.replace('two', 'three'),
    '“We have waited {two → three} long years for this ferry, …”',
  ],
  [
    'a word left out',
    FERRY.replace(' long', ''),
    '“We have waited two {− long} years for this ferry, and …”',
  ],
  ['a word added', FERRY.replace('for a', 'for ever a'), '“… we will not wait for {+ ever} a third.”'],
  [
    'two changes',
    FERRY.replace('two', 'ten').replace('third', 'fourth'),
    '“We have waited {two → ten} long years for this ferry, … will not wait for a {third. → fourth.}”',
  ],
  [
    'a gap',
    'We have waited two long years … we will not wait for a third.',
    '“We have waited two long years … {− for this ferry, and I tell you now that} we will not wait for a third.”',
  ],
])('shows %s', (_, version, text) => {
  expect(shown(FERRY, version)).toEqual(text === null ? null : { text, part: false });
});

it('shows what was cut out as a part, even of words that recur', () => {
  expect(shown('No, there is no way, no way at all', 'no way at')).toEqual({
    text: '“no way at”',
    part: true,
  });
  expect(shown(FERRY, 'and I tell you NOW')).toEqual({ text: '“and I tell you NOW”', part: true });
});

it('gives up on wordings that have little in common', () => {
  const far = Array.from({ length: 1500 }, (_, index) => `w${index}`).join(' ');
  expect(shown(FERRY, far)).toEqual({ text: `“${far}”`, part: false });
});
