import { Column } from '../cluster/column.js';
import type { Article, Articles } from '../read/article.js';
import { own } from '../text/own.js';
import type { ReportArticle } from './report.js';

type Kept = Pick<Article, 'id' | 'path' | 'outlet' | 'title' | 'published' | 'url'>;

/** All articles of a run as columns: an object for each would be half of what is kept of a million quotations. */
export class ArticleColumns implements Articles<ReportArticle> {
  private readonly ids: string[] = [];
  private readonly titles: (string | null)[] = [];
  private readonly urls: (string | null)[] = [];
  private readonly paths = new Column();
  private readonly outlets = new Column();
  private readonly dates = new Column();
  private readonly quotes = new Column();
  /** Paths, outlets and dates, each once; the first stands for none. */
  private readonly strings: (string | null)[] = [null];
  private readonly numbers = new Map<string | null, number>([[null, 0]]);

  get length(): number {
    return this.ids.length;
  }

  add({ id, path, outlet, title, published, url }: Kept): void {
    this.titles.push(title && own(title));
    this.urls.push(url && own(url));
    this.ids.push(id);
    this.paths.push(this.numberOf(path));
    this.outlets.push(this.numberOf(outlet));
    this.dates.push(this.numberOf(published));
    this.quotes.push(0);
  }

  /** Counts one more quotation of an article. */
  countQuote(article: number): void {
    this.quotes.increment(article);
  }

  at(number: number): ReportArticle | undefined {
    const id = this.ids[number];
    if (id === undefined) return undefined;
    return {
      id,
      path: this.stringAt(this.paths, number) as string,
      outlet: this.stringAt(this.outlets, number),
      title: this.titles[number] as string | null,
      published: this.stringAt(this.dates, number),
      url: this.urls[number] as string | null,
      quotes: this.quotes.at(number),
      credits: null,
      copyOf: null,
    };
  }

  *[Symbol.iterator](): Iterator<ReportArticle> {
    for (let number = 0; number < this.length; number++) yield this.at(number) as ReportArticle;
  }

  private stringAt(column: Column, number: number): string | null {
    return this.strings[column.at(number)] as string | null;
  }

  private numberOf(string: string | null): number {
    let number = this.numbers.get(string);
    if (number === undefined) {
      number = this.strings.push(string && own(string)) - 1;
      this.numbers.set(this.strings[number] as string, number);
    }
    return number;
  }
}
