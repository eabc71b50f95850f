import type { Article, Articles } from '../read/article.js';
import type { TracedArticle } from './copies.js';
import type { OutletDirectory } from './outlets.js';
import type { Traces } from './traces.js';

export type Given = Articles<Pick<Article, 'id' | 'outlet' | 'published'>>;

/** The articles with what tracing knows of them, put together when asked for: held for all, it would take more than they do. */
export class TracedArticles implements Articles<TracedArticle> {
  private readonly outlets = new Map<string, Pick<TracedArticle, 'outlet' | 'agency'>>();

  constructor(
    private readonly given: Given,
    private readonly traces: Traces,
    private readonly directory: OutletDirectory,
  ) {}

  get length(): number {
    return this.given.length;
  }

  at(number: number): TracedArticle {
    const { id, outlet, published } = this.given.at(number) as Pick<Article, 'id' | 'outlet' | 'published'>;
    return { id, published, ...this.outletOf(outlet), credits: this.traces.credits[number] ?? [] };
  }

  *[Symbol.iterator](): Iterator<TracedArticle> {
    for (let number = 0; number < this.length; number++) yield this.at(number);
  }

  private outletOf(outlet: string | null): Pick<TracedArticle, 'outlet' | 'agency'> {
    if (outlet === null) return NO_OUTLET;
    let known = this.outlets.get(outlet);
    if (known === undefined) {
      known = { outlet: this.directory.key(outlet), agency: this.directory.isAgency(outlet) };
      this.outlets.set(outlet, known);
    }
    return known;
  }
}

const NO_OUTLET = { outlet: null, agency: false };
