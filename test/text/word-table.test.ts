import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordTable } from '../../src/text/word-table.js';

it('looks words up as a map of folded words does', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'Z', 'é', 'É', "'", '’', '-'), maxLength: 4 });
  const fold = (text: string) => text.toLowerCase().replaceAll('’', "'");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word.map(fold), fc.integer({ min: 1, max: 99 }))),
      word,
      word,
      (entries, before, asked) => {
        const map = new Map(entries);
        const text = before + asked;
        expect(new WordTable(map).at(text, before.length, text.length)).toBe(map.get(fold(asked)) ?? 0);
      },
    ),
  );
});
