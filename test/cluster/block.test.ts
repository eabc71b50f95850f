import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Quote } from '../../src/attribute/quote.js';
import { countFrequencies, extendHash, MOST_WORDS, PieceChooser } from '../../src/cluster/block.js';
import { corpusOf } from '../../src/cluster/corpus.js';
import { breaksOf, numbersOf } from '../../src/cluster/wordings.js';

const word = fc.constantFrom(
  ...'we the will wait boat pier storm night seven never harbour mayor … [then]'.split(' '),
);
const text = fc.array(word, { minLength: 1, maxLength: 150 }).map((words) => words.join(' '));

const quote = (text: string, start: number) => ({ text, article: 'a', start, speaker: null }) as Quote;

it('chooses disjoint pieces between the breaks, as many as asked for, or none', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 6 }),
      fc.nat(60),
      fc.boolean(),
      (texts, more, rare) => {
        const { store } = corpusOf(texts.map(quote));
        const chooser = new PieceChooser(store, rare ? countFrequencies(store) : null);
        for (let wording = 0; wording < store.count; wording++) {
          const words = numbersOf(store, wording);
          const edges = [...breaksOf(store, wording)].filter((_, i) => i % 2 === 0);
          const count = 1 + (more % Math.max(1, Math.ceil(words.length / 3)));
          chooser.choose(wording, count);
          const { starts, sizes, hashes } = chooser;
          if (edges.length === 0 && words.length >= count) expect(starts.length).toBe(count);
          else expect([0, count]).toContain(starts.length);
          starts.forEach((start, piece) => {
            const end = start + (sizes[piece] as number);
            expect(end).toBeGreaterThan(start);
            expect(end - start).toBeLessThanOrEqual(MOST_WORDS);
            expect(end).toBeLessThanOrEqual(starts[piece + 1] ?? words.length);
            expect(edges.some((edge) => edge > start && edge < end)).toBe(false);
            expect(hashes[piece]).toBe([...words.slice(start, end)].reduce(extendHash, 0));
          });
        }
      },
    ),
  );
});
