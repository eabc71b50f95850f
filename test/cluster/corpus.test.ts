import { expect, it } from 'vitest';
import type { Quote } from '../../src/attribute/quote.js';
import { type Corpus, CorpusBuilder, code, corpusOf, dictionary } from '../../src/cluster/corpus.js';
import { DICTIONARY_SIZE } from '../../src/cluster/dictionary.js';
import { numbersOf } from '../../src/cluster/wordings.js';
import { wordsOf } from '../../src/text/words.js';

const quote = (article: number, text: string): Quote => ({
  ...{ id: `q_${article}`, article: `a${article}`, path: 'a.txt', outlet: null, published: null },
  ...{ text, start: 0, end: text.length, line: 1, column: 1, kind: 'direct' },
  ...{ speaker: null, cue: null, continues: null },
});

/** The words of each quotation, and all words in the order of their numbers. */
function words({ count, store, wording, vocabulary }: Corpus) {
  const said = Array.from({ length: count }, (_, i) =>
    Array.from(numbersOf(store, wording[i] as number), (word) => vocabulary[word]),
  );
  return { said, vocabulary };
}

it('numbers words in the order in which they come, by whichever dictionaries the parts are coded', () => {
  const texts = ['the lamp, the ice', 'ice on the quay', 'no lamp on the quay'];
  const quotes = texts.map((text, i) => quote(i, text));
  const builder = new CorpusBuilder();
  quotes.forEach((own, i) => {
    const part = code([own], Uint32Array.of(0));
    // As another thread would number them, in another order.
    const other = [...dictionary.words].reverse();
    const vocabulary = part.vocabulary.map((word) => other.length - 1 - word);
    builder.add({ ...part, vocabulary }, [i], i === 1 ? other.slice() : other);
  });
  const built = builder.build(quotes.map(({ article }) => ({ id: article, outlet: null, published: null })));
  expect(words(built)).toEqual(words(corpusOf(quotes)));
  expect(words(built).vocabulary).toEqual(['the', 'lamp', 'ice', 'on', 'quay', 'no']);
});

it('has more words than a dictionary', () => {
  const texts = Array.from({ length: 8 }, (_, i) =>
    Array.from({ length: DICTIONARY_SIZE / 4 }, (_, word) => `w${Math.floor(i / 2)}x${word}y${i % 2}`).join(
      ' ',
    ),
  );
  const { said } = words(corpusOf(texts.map((text, i) => quote(i, text))));
  expect(dictionary.words).toHaveLength(DICTIONARY_SIZE);
  expect(said).toEqual(texts.map((text) => wordsOf(text).words));
});
