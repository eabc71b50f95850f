import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escaped, printable } from '../../src/text/escape.js';
import { json } from '../../src/text/json.js';

/** What a terminal or a runner of GitHub must not get from an article, besides blanks. */
const UNSAFE = /\p{Cc}|\p{Cs}|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|##\[/u;

const hostile = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(
      '\x1b[2J',
      '\x9b',
      '\u202e',
      '\u2066',
      '\ud83d',
      '\ude00',
      '😀',
      '##[error]',
      '\r',
      '\t',
      'é',
      '“',
      ' ',
    ),
  ),
});

it('lets nothing through that moves a cursor, turns the writing or commands a runner', () => {
  fc.assert(fc.property(hostile, (text) => !UNSAFE.test(printable(text)) && !UNSAFE.test(json({ text }))));
});

it('changes no value in JSON', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(JSON.parse(json({ text }))).toEqual({ text });
    }),
  );
});

it('leaves harmless text alone, and shows what it took out', () => {
  const plain = 'Zoë said: “Nø – 100 % of it…” 漢字 😀 ש';
  expect(escaped(plain)).toBe(plain);
  expect(printable('a\u202eb\x1b[1m\r\n c')).toBe('a\\u202eb\\u001b[1m c');
});
