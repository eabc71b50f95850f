import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CommonNumbers } from '../../src/trace/common-numbers.js';
import { WordClasses } from '../../src/trace/word-classes.js';

const number = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer());

it('count what sets count, list after list', () => {
  const list = fc.array(number, { maxLength: 40 });
  fc.assert(
    fc.property(fc.array(fc.tuple(list, fc.array(list, { maxLength: 3 })), { maxLength: 5 }), (rounds) => {
      const common = new CommonNumbers();
      for (const [own, others] of rounds) {
        expect(common.load(Int32Array.from(own))).toBe(new Set(own.filter((each) => each !== 0)).size);
        for (const other of others)
          expect(common.with(Int32Array.from(other))).toBe(
            new Set(other.filter((each) => each !== 0 && own.includes(each))).size,
          );
      }
    }),
  );
});

it('classes of words are those that a map holds', () => {
  const added = fc.array(fc.tuple(number, fc.constantFrom(1, 2, 4)), { maxLength: 100 });
  fc.assert(
    fc.property(added, fc.array(number), (all, others) => {
      const classes = new WordClasses();
      const map = new Map<number, number>();
      for (const [word, bits] of all) {
        classes.add(word, bits);
        map.set(word, (map.get(word) ?? 0) | bits);
      }
      for (const word of [...map.keys(), ...others]) expect(classes.of(word)).toBe(map.get(word) ?? 0);
    }),
  );
});
