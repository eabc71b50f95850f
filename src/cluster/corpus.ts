import type { Quote } from '../attribute/quote.js';
import { representedIn } from '../attribute/represented.js';
import { type Identity, identityOf } from '../attribute/same.js';
import type { Articles } from '../read/article.js';
import { own } from '../text/own.js';
import { wordsOf } from '../text/words.js';
import { Column } from './column.js';
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

/** Some quotations as numbers that mean something among themselves only, so that they can be made in any thread. */
export interface Coded {
  /** The words and names by number; a name as `nameOf` writes it. */
  readonly vocabulary: readonly string[];
  readonly names: readonly string[];
  /** One entry for each quotation: its article by the caller's number, its start, its name + 1 or 0. */
  readonly article: Uint32Array;
  readonly start: Uint32Array;
  readonly name: Uint32Array;
  /** Its wording, as `encode` gives it: number of words, flags, and where it ends in `data`. */
  readonly length: Uint32Array;
  readonly flags: Uint32Array;
  readonly end: Uint32Array;
  readonly data: Uint32Array;
}

/** @param article the number of each quotation's article */
export function code(quotes: readonly Quote[], article: Uint32Array): Coded {
  const words = new Numbering();
  const names = new Numbering();
  const data = new Column();
  const number = (word: string) => words.of(word);
  const column = () => new Uint32Array(quotes.length);
  const coded = {
    article,
    start: column(),
    name: column(),
    length: column(),
    flags: column(),
    end: column(),
  };
  quotes.forEach((quote, i) => {
    const wording = wordsOf(quote.text);
    coded.start[i] = quote.start;
    const name = nameOf(quote);
    if (name !== null) coded.name[i] = names.of(name) + 1;
    coded.length[i] = wording.words.length;
    coded.flags[i] = encode(wording, number, data);
    coded.end[i] = data.length;
  });
  return { ...coded, data: data.view().slice(), vocabulary: words.strings, names: names.strings };
}

/**
 * All that tells the identity of a speaker (`identityOfSpeaker`) as one string: `o` and an organisation's name; or `p`,
 * whom the mention says to be represented, a line break and a name.
 */
function nameOf({ speaker }: Quote): string | null {
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
  private readonly names = new Numbering(own);
  private readonly store = new WordingStore();
  private readonly wording = new Column();
  private readonly article = new Column();
  private readonly start = new Column();
  private readonly name = new Column();

  get count(): number {
    return this.wording.length;
  }

  /** @param articles the final numbers of the part's articles */
  add(part: Coded, articles: readonly number[]): void {
    const words = Uint32Array.from(part.vocabulary, (word) => this.words.of(word));
    const names = part.names.map((name) => this.names.of(name) + 1);
    const { data } = part;
    let from = 0;
    for (let i = 0; i < part.article.length; i++) {
      const [length, end] = [part.length[i] as number, part.end[i] as number];
      for (let at = from; at < from + length; at++) data[at] = words[data[at] as number] as number;
      this.wording.push(this.store.add(data.subarray(from, end), length, part.flags[i] as number));
      this.article.push(articles[part.article[i] as number] as number);
      this.start.push(part.start[i] as number);
      this.name.push(part.name[i] === 0 ? 0 : (names[(part.name[i] as number) - 1] as number));
      from = end;
    }
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
  );
  return builder.build(articles);
}
