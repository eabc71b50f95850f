import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps } from '../../src/trace/overlaps.js';
import { proseOfText } from '../../src/trace/prose.js';
import { statementsOf } from '../../src/trace/statement.js';

const statement = (text: string, ...speakers: number[]) => ({
  ...proseOfText(text),
  speakers,
});

it('links the end of one statement to the beginning of another of the same speaker', () => {
  const first = statement('The harbour froze. We will keep the lamps lit all winter.', 1);
  const second = statement('We will keep the lamps lit all winter. Nobody will be left out there.', 1);
  const other = statement('We will keep the lamps lit all winter. Nobody will be left out there.', 2);
  expect(overlaps(statementsOf([first, second, other]))).toEqual([[0, 1]]);
});

it('finds what comparing all ends with all beginnings finds', () => {
  const word = fc.constantFrom('lamp', 'ice', 'quay');
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const statements = texts.map((words) => statement(words, 1));
      const expected = statements.flatMap(({ words: a }, i) =>
        statements.flatMap(({ words: b }, j) => {
          const lengths = Array.from({ length: Math.min(a.length, b.length) }, (_, n) => n);
          const fits = lengths.some((n) => n >= 5 && a.slice(a.length - n).join() === b.slice(0, n).join());
          return i !== j && fits ? [[i, j]] : [];
        }),
      );
      expect(overlaps(statementsOf(statements))).toEqual(expected);
    }),
  );
});
