import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/extract/quotation.js';
import { proseOf, wordHashes } from '../../src/trace/prose.js';
import { SHINGLE, shingles } from '../../src/trace/shingles.js';
import { endOf, opensSentence, startOf } from '../../src/trace/word-columns.js';

const article = {
  id: 'a',
  path: 'a',
  outlet: null,
  title: null,
  published: null,
  url: null,
  lang: null,
  author: null,
};

function extraction(text: string, quoted: readonly [number, number][] = [], bodyStart = 0): Extraction {
  const quotations = quoted.map(([start, end]) => ({
    start,
    end,
    kind: 'direct' as const,
    outer: { start, end },
    paragraph: 0,
    cue: null,
    continues: null,
  }));
  return { article: { ...article, text, bodyStart }, paragraphs: [], quotations, problems: [] };
}

describe('the words of an article outside its quotations', () => {
  it.each([
    ["don't", 'dont'],
    ['don’t', 'DONT'],
    ['6,000', '6000'],
    ['U.S.', 'us'],
    ['U.S.A. today', 'usa today'],
    ['10 a.m.', '10 am'],
    ['well-known', 'well known'],
    ['Élan', 'élan'],
    ['ferries, trains', 'ferries trains'],
  ])('%s is %s', (one, other) => expect([...wordHashes(one)]).toEqual([...wordHashes(other)]));

  it.each([
    ['6,00', '600'],
    ['dont', 'don'],
    ['the end. But', 'the endbut'],
  ])('%s is not %s', (one, other) => expect([...wordHashes(one)]).not.toEqual([...wordHashes(other)]));

  it('leaves out quotations and the front matter, and says where words stand', () => {
    const text = 'front She said “we will go” on Monday. Then she went.';
    const { words, places } = proseOf(extraction(text, [[15, 27]], 6));
    const shown = [...places].map((place, i) =>
      words[i] === 0 ? '…' : text.slice(startOf(place), endOf(place)),
    );
    expect(shown).toEqual(['She', 'said', '…', 'on', 'Monday', 'Then', 'she', 'went']);
    expect([...places].map(opensSentence)).toEqual([true, false, false, false, false, true, false, false]);
  });

  it('begins a sentence with a quotation that begins it', () => {
    const text = 'She went home.\n“We will go,” she said. “Now.” He stayed.';
    const { places } = proseOf(
      extraction(text, [
        [15, 28],
        [39, 45],
      ]),
    );
    const opening = [...places].filter(opensSentence).map(startOf);
    expect(opening).toEqual([0, 15, 39, text.indexOf('He')]);
  });

  it('says for any text where its words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aÉ9 .,’-“\n') }), (text) => {
        const { words, places } = proseOf(extraction(text));
        words.forEach((hash, i) => {
          const [start, end] = [startOf(places[i] as number), endOf(places[i] as number)];
          expect([...wordHashes(text.slice(start, end))]).toEqual([hash]);
        });
      }),
    );
  });
});

describe('shingles', () => {
  it('are one hash for each run of eight words, whatever went before, and never cross a quotation', () => {
    const word = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (list) => {
        const runs = list
          .map((_, i) => list.slice(i, i + SHINGLE))
          .filter((run) => run.length === SHINGLE && !run.includes(0));
        const rolled = [...shingles({ words: Int32Array.from(list) })].filter((hash) => hash !== 0);
        const alone = runs.map((run) => shingles({ words: Int32Array.from(run) }).at(-1));
        expect(rolled).toEqual(alone);
        expect(new Set(rolled).size).toBe(new Set(runs.map(String)).size);
      }),
    );
  });
});
