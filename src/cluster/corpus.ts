import type { Quote } from '../attribute/quote.js';
import { representedIn } from '../attribute/represented.js';
import { type Identity, identityOf } from '../attribute/same.js';
import type { Articles } from '../read/article.js';
import { own } from '../text/own.js';
import { wordsOf } from '../text/words.js';
import { Column } from './column.js';
import { DICTIONARY_SIZE, Dictionary } from './dictionary.js';
import { encode, WordingStore, type Wordings } from './wordings.js';

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
  readonly articles: Articles<CorpusArticle>;
}

export interface CorpusArticle {
  readonly id: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

/** Numbers for strings, in the order in which they come. */
class Numbering {
  readonly strings: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** @param kept what is kept of a new string */
  constructor(private readonly kept = (string: string) => string) {}

  of(string: string): number {
    let number = this.numbers.get(string);
    if (number === undefined) {
      number = this.strings.length;
      const kept = this.kept(string);
      this.strings.push(kept);
      this.numbers.set(kept, number);
    }
    return number;
  }
}

/** The words of this thread by the numbers that `codeWords` gives them, each once for all that it codes. */
export const dictionary = new Dictionary();

/** The words of some quotations as numbers that mean something among themselves only, so that they can be made in any thread. */
export interface CodedWords {
  /** The words by number: each as the dictionary numbers it; those that it does not take, as `rest` does, from `DICTIONARY_SIZE` on. */
  readonly vocabulary: Uint32Array;
  readonly rest: readonly string[];
  /** The wording of each quotation, as `encode` gives it: number of words, flags, and where it ends in `data`. */
  readonly length: Uint32Array;
  readonly flags: Uint32Array;
  readonly end: Uint32Array;
  readonly data: Uint32Array;
}

/** Who says some quotations, likewise. */
export interface CodedNames {
  /** As `nameOf` writes them. */
  readonly names: readonly string[];
  /** That of each quotation + 1, or 0. */
  readonly name: Uint32Array;
}

/** Some quotations; one entry for each. */
export interface Coded extends CodedWords, CodedNames {
  /** Its article by the caller's number. */
  readonly article: Uint32Array;
  readonly start: Uint32Array;
}

/** @param article the number of each quotation's article */
export function code(quotes: readonly Quote[], article: Uint32Array): Coded {
  return {
    article,
    start: Uint32Array.from(quotes, ({ start }) => start),
    ...codeWords(quotes.map(({ text }) => text)),
    ...codeNames(quotes),
  };
}

export function codeWords(texts: readonly string[]): CodedWords {
  const words = new Numbering();
  const data = new Column();
  const number = (word: string) => words.of(word);
  const column = () => new Uint32Array(texts.length);
  const [length, flags, end] = [column(), column(), column()];
  texts.forEach((text, i) => {
    const wording = wordsOf(text);
    length[i] = wording.words.length;
    flags[i] = encode(wording, number, data);
    end[i] = data.length;
  });
  const rest: string[] = [];
  const vocabulary = Uint32Array.from(words.strings, (word) => {
    const known = dictionary.numberOf(word);
    return known < DICTIONARY_SIZE ? known : DICTIONARY_SIZE + rest.push(word) - 1;
  });
  return { vocabulary, rest, length, flags, end, data: data.view().slice() };
}

export function codeNames(quotes: readonly Pick<Quote, 'speaker'>[]): CodedNames {
  const names = new Numbering();
  const name = Uint32Array.from(quotes, (quote) => {
    const own = nameOf(quote);
    return own === null ? 0 : names.of(own) + 1;
  });
  return { names: names.strings, name };
}

/**
 * All that tells the identity of a speaker (`identityOfSpeaker`) as one string: `o` and an organisation's name; or `p`,
 * whom the mention says to be represented, a line break and a name.
 */
function nameOf({ speaker }: Pick<Quote, 'speaker'>): string | null {
  if (speaker === null) return null;
  if (speaker.name !== null && speaker.type === 'organisation') return `o${speaker.name}`;
  const represented = representedIn(speaker.mention);
  if (speaker.name !== null) return `p${represented ?? ''}\n${speaker.name}`;
  return represented === null ? null : `o${represented}`;
}

function identityFrom(coded: string): Identity | null {
  if (coded.startsWith('o')) return identityOf(coded.slice(1), true);
  const end = coded.indexOf('\n');
  return identityOf(coded.slice(end + 1), false, coded.slice(1, end) || null);
}

/** Takes in coded quotations, part by part, in order. */
export class CorpusBuilder {
  private readonly words = new Numbering(own);
  /** The number of each word of a dictionary + 1, 0 for those not yet met. */
  private readonly known = new Map<readonly string[], Uint32Array>();
  private readonly names = new Numbering(own);
  private readonly store = new WordingStore();
  private readonly wording = new Column();
  private readonly article = new Column();
  private readonly start = new Column();
  private readonly name = new Column();

  get count(): number {
    return this.wording.length;
  }

  /**
   * @param articles the final numbers of the part's articles
   * @param words those of the dictionary that the part was coded by, as far as they are known here: for each dictionary
   *   always the same array, which grows
   */
  add(part: Coded, articles: readonly number[], words: readonly string[]): void {
    const numbers = this.numbersOf(part, words);
    const names = part.names.map((name) => this.names.of(name) + 1);
    const { data } = part;
    let from = 0;
    for (let i = 0; i < part.article.length; i++) {
      const [length, end] = [part.length[i] as number, part.end[i] as number];
      for (let at = from; at < from + length; at++) data[at] = numbers[data[at] as number] as number;
      this.wording.push(this.store.add(data.subarray(from, end), length, part.flags[i] as number));
      this.article.push(articles[part.article[i] as number] as number);
      this.start.push(part.start[i] as number);
      this.name.push(part.name[i] === 0 ? 0 : (names[(part.name[i] as number) - 1] as number));
      from = end;
    }
  }

  /** The final number of each word of a part. */
  private numbersOf({ vocabulary, rest }: Coded, words: readonly string[]): Uint32Array {
    let known = this.known.get(words);
    if (known === undefined) {
      known = new Uint32Array(DICTIONARY_SIZE);
      this.known.set(words, known);
    }
    return vocabulary.map((word) => {
      if (word >= DICTIONARY_SIZE) return this.words.of(rest[word - DICTIONARY_SIZE] as string);
      if (known[word] === 0) known[word] = this.words.of(words[word] as string) + 1;
      return (known[word] as number) - 1;
    });
  }

  /** The whole; the builder must not be used afterwards. */
  build(articles: Articles<CorpusArticle>): Corpus {
    const identities = this.names.strings.map(identityFrom);
    return {
      count: this.count,
      wording: this.wording.view(),
      article: this.article.view(),
      start: this.start.view(),
      name: this.name.view(),
      identities: [null, ...identities],
      store: this.store.freeze(this.words.strings),
      vocabulary: this.words.strings,
      articles,
    };
  }
}

/** The corpus of quotations that are at hand. */
export function corpusOf(quotes: readonly Quote[]): Corpus {
  const ids = new Numbering();
  const articles: CorpusArticle[] = [];
  const owners = Uint32Array.from(quotes, ({ article, outlet, published }) => {
    const number = ids.of(article);
    if (number === articles.length) articles.push({ id: article, outlet, published });
    return number;
  });
  const coded = code(quotes, owners);
  const builder = new CorpusBuilder();
  builder.add(
    coded,
    articles.map((_, number) => number),
    dictionary.words,
  );
  return builder.build(articles);
}
