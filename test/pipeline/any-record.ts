import fc from 'fast-check';

/** Any text, hostile ones often. */
export const text = fc.oneof(
  fc.constantFrom(
    'We wait.',
    '6,000',
    '...',
    '"',
    '\\',
    'a\\"b',
    '[sic]',
    'zwölf 😀',
    '\u202e!',
    ',"text":"no"',
    'a ##[b',
    '\ud800 \u0007',
  ),
  fc.string({ unit: 'grapheme' }),
);
const name = fc.oneof(fc.constantFrom('Ada Brix', 'O’Hale', '(them)', '…', ''), text);
export const offset = fc.nat(9999);
const speaker = fc.record({
  name: fc.option(name),
  mention: text,
  start: offset,
  end: offset,
  type: fc.constantFrom('person' as const, 'organisation' as const, 'unknown' as const),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  carried: fc.boolean(),
});
/** Any record of a quotation. */
export const record = fc.record({
  id: text,
  article: text,
  path: text,
  outlet: fc.option(text),
  published: fc.option(text),
  text,
  start: offset,
  end: offset,
  line: offset,
  column: offset,
  kind: fc.constantFrom('direct' as const, 'partial' as const),
  speaker: fc.option(speaker),
  cue: fc.option(fc.record({ text, start: offset, end: offset })),
  continues: fc.option(text),
});
