import type { Quote } from '../attribute/quote.js';
import { type Identity, identityOf } from '../attribute/same.js';
import { wordsOf } from '../text/words.js';
import { WordingStore, type Wordings } from './wordings.js';

/** All quotations of a run as columns of numbers; a quotation is an index into them. */
export interface Corpus {
  readonly count: number;
  readonly wording: Uint32Array;
  readonly article: Uint32Array;
  readonly start: Uint32Array;
  /** Index into `identities`; 0 where nobody is named. */
  readonly name: Uint32Array;
  readonly identities: readonly (Identity | null)[];
  readonly store: Wordings;
  /** The words by number. */
  readonly vocabulary: readonly string[];
  readonly articles: readonly CorpusArticle[];
}

export interface CorpusArticle {
  readonly id: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

/** Numbers for strings, in the order in which they come. */
export class Numbering {
  readonly strings: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(string: string): number {
    let number = this.numbers.get(string);
    if (number === undefined) {
      number = this.strings.length;
      this.strings.push(string);
      this.numbers.set(string, number);
    }
    return number;
  }
}

/** The speech quotations of `quotes` as a corpus, in their order. */
export function corpusOf(quotes: readonly Quote[]): Corpus {
  const words = new Numbering();
  const articles: CorpusArticle[] = [];
  const articleNumbers = new Numbering();
  const names = new Numbering();
  const identities: (Identity | null)[] = [null];
  names.of('');
  const store = new WordingStore();
  const columns = [0, 1, 2, 3].map(() => new Uint32Array(quotes.length)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  quotes.forEach((quote, i) => {
    const wording = wordsOf(quote.text);
    const article = articleNumbers.of(quote.article);
    if (article === articles.length)
      articles.push({ id: quote.article, outlet: quote.outlet, published: quote.published });
    const name = quote.speaker?.name;
    const organisation = quote.speaker?.type === 'organisation';
    const number = name ? names.of(`${organisation ? 'o' : 'p'}${name}`) : 0;
    if (name && number === identities.length) identities.push(identityOf(name, organisation));
    columns[0][i] = store.add(
      Uint32Array.from(wording.words, (word) => words.of(word)),
      wording,
    );
    columns[1][i] = article;
    columns[2][i] = quote.start;
    columns[3][i] = number;
  });
  return {
    count: quotes.length,
    wording: columns[0],
    article: columns[1],
    start: columns[2],
    name: columns[3],
    identities,
    store: store.freeze(),
    vocabulary: words.strings,
    articles,
  };
}
