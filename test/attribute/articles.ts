import { attribute } from '../../src/attribute/attribute.js';
import type { Speaker } from '../../src/attribute/quote.js';
import { extract } from '../../src/extract/extract.js';
import type { Article } from '../../src/read/article.js';

export const articleOf = (text: string): Article => ({
  id: 'a',
  path: 'a.txt',
  outlet: null,
  title: null,
  author: null,
  published: null,
  url: null,
  lang: 'en',
  text,
  bodyStart: 0,
});

/** The speakers of an article's speech, in order. */
export const speakersOf = (article: Article): (Speaker | null)[] =>
  attribute(extract(article))
    .filter(({ kind }) => kind !== 'other')
    .map(({ speaker }) => speaker);
