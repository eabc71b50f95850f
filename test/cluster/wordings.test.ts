import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  BROKEN,
  breaksOf,
  chunkOf,
  ENDLESS,
  NESTED,
  nestedOf,
  offsetOf,
  WordingStore,
} from '../../src/cluster/wordings.js';

const number = fc.oneof(fc.nat(9), fc.integer({ min: 65_530, max: 65_540 }), fc.nat(10_000_000));
const wording = fc.record({
  words: fc.array(number, { maxLength: 5 }),
  breaks: fc.array(fc.tuple(fc.nat(5), fc.constantFrom(6, ENDLESS)), { maxLength: 2 }),
  isNested: fc.boolean(),
});

it('gives back what was put in, small word numbers or large, and finds equals again', () => {
  fc.assert(
    fc.property(fc.array(wording), (all) => {
      const store = new WordingStore();
      const put = all.map(({ words, breaks, isNested }) => {
        const list = breaks.length > 0 ? [breaks.length, ...breaks.flat()] : [];
        const inner = isNested ? words.map((_, i) => i % 2) : [];
        const flags = (breaks.length > 0 ? BROKEN : 0) | (isNested ? NESTED : 0);
        const data = Uint32Array.from([...words, ...list, ...inner]);
        return { words, breaks: breaks.flat(), inner, data, flags, id: store.add(data, words.length, flags) };
      });
      for (const { data, words, flags, id } of put) expect(store.add(data, words.length, flags)).toBe(id);
      const vocabulary: string[] = new Proxy([], { get: () => 'word' });
      const frozen = store.freeze(vocabulary);
      for (const { words, breaks, inner, id } of put) {
        const from = offsetOf(frozen, id);
        expect([...chunkOf(frozen, id).subarray(from, from + words.length)]).toEqual(words);
        expect([...breaksOf(frozen, id)]).toEqual(breaks);
        if (inner.length > 0) expect([...nestedOf(frozen, id)]).toEqual(inner);
      }
    }),
  );
});
