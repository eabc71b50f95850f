import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimiterOf, rowScanner, rowsOf } from '../../src/read/csv-rows.js';
import { processorTime } from '../processor-time.js';

const rows = (text: string, delimiter = ',') => [...rowsOf(text, delimiter)].map(({ fields }) => fields);

describe('rows', () => {
  it.each([
    [
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,"b\n""c"",\n"\nd', [['a', 'b\n"c",\n'], ['d']]],
    ['a, "b, c"\n', [['a', 'b, c']]],
    ['"He said "no" and left",x', [['He said "no" and left', 'x']]],
    [
      '5" pipe,"open\nnext,row',
      [
        ['5" pipe', '"open'],
        ['next', 'row'],
      ],
    ],
    [
      '\n  \na,,\n,\n',
      [
        ['a', '', ''],
        ['', ''],
      ],
    ],
    ['a\rb,c\r', [['a'], ['b', 'c']]],
    ['"",""""', [['', '"']]],
    ['', []],
  ])('of %j', (text, expected) => expect(rows(text)).toEqual(expected));

  it('begin at their lines', () => {
    expect([...rowsOf('a\n\n"b\nc"\nd', ',')].map(({ line }) => line)).toEqual([0, 2, 4]);
  });

  it('come back as they were written', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é') });
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 })), (table) => {
        const text = table
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        expect(rows(text)).toEqual(table);
      }),
    );
  });

  it('do not take longer than the text is long, whatever is left open', () => {
    const hostile = ['"a,b\n', 'a"b,"c\n', '""a\n', ',"x" \n'].map((row) => row.repeat(200_000));
    for (const text of hostile) {
      const time = processorTime(() => expect(rows(text).length).toBeGreaterThan(0));
      expect(time).toBeLessThan(2000);
    }
  });
});

it('finds the delimiter by the header', () => {
  expect(delimiterOf('"a, b";text;date\n1,2,3', 'csv')).toBe(';');
  expect(delimiterOf('\n\ntitle, text, date', 'csv')).toBe(',');
  expect(delimiterOf('a,b\tc', 'tsv')).toBe('\t');
});

it('cuts a file into pieces anywhere and finds the ends of the same rows', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' '), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.array(fc.nat({ max: 60 })), (dirty, cuts) => {
      // What no mark closes is met only at the end of a file, where there is nothing left to cut.
      const closed = `${dirty}x",\n`;
      const bytes = Buffer.from(closed);
      const scanner = rowScanner(',');
      let last = 0;
      const at = [...new Set([0, ...cuts.filter((cut) => cut < bytes.length), bytes.length])].sort(
        (a, b) => a - b,
      );
      const ends = [];
      for (let index = 1; index < at.length; index++) {
        const end = scanner.scan(bytes.subarray(at[index - 1], at[index]), false);
        if (end > 0) ends.push({ end: (at[index - 1] as number) + end, ...scanner.position() });
      }
      for (const { end, firstLine, firstRecord } of ends) {
        const before = [...rowsOf(closed.slice(0, end), ',')];
        expect(before.length).toBe(firstRecord);
        expect(closed.slice(0, end).split('\n').length).toBe(firstLine);
        expect([...before, ...rowsOf(closed.slice(end), ',')].map(({ fields }) => fields)).toEqual(
          rows(closed),
        );
        last = end;
      }
      expect(last).toBeLessThanOrEqual(bytes.length);
    }),
    { numRuns: 1000 },
  );
});
