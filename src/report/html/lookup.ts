import type { Cluster, Member, Unmarked } from '../../cluster/cluster.js';
import type { Context } from '../../extract/context.js';
import type { ReportArticle } from '../../pipeline/report.js';

/** A quotation and the statement that it stands in. */
interface Piece {
  readonly quote: Member;
  readonly cluster: Cluster;
}

/** What the page shows of the articles' prose, as far as it is at hand. */
export interface Passages {
  /** By quotation id. */
  readonly contexts: ReadonlyMap<string, Context>;
  readonly prose: ReadonlyMap<Unmarked, string>;
}

/** What the statements of a page look up in one another. */
export interface Lookup {
  readonly article: (id: string) => ReportArticle | undefined;
  readonly quote: (id: string) => Piece | undefined;
  readonly context: (quote: string) => Context | undefined;
  readonly prose: (unmarked: Unmarked) => string | undefined;
  /** The pieces of the quotation that this one belongs to, in order, itself among them and a few on each side. */
  readonly pieces: (quote: Member) => Piece[];
}

/** A speech of a thousand paragraphs must not stand on the page a thousand times. */
const NEIGHBOURS = 4;

export function lookup(
  articles: Iterable<ReportArticle>,
  clusters: readonly Cluster[],
  passages: Passages,
): Lookup {
  const byId = new Map([...articles].map((article) => [article.id, article]));
  const quotes = new Map<string, Piece>();
  const next = new Map<string, string>();
  for (const cluster of clusters)
    for (const quote of cluster.quotes) {
      quotes.set(quote.id, { quote, cluster });
      if (quote.continues !== null) next.set(quote.continues, quote.id);
    }
  const chain = (from: string, step: (id: string) => string | null | undefined): Piece[] => {
    const found: Piece[] = [];
    for (let id = step(from); id && id !== from && found.length < NEIGHBOURS; id = step(id)) {
      const piece = quotes.get(id);
      if (piece) found.push(piece);
    }
    return found;
  };
  return {
    article: (id) => byId.get(id),
    quote: (id) => quotes.get(id),
    context: (id) => passages.contexts.get(id),
    prose: (unmarked) => passages.prose.get(unmarked),
    pieces: (quote) => [
      ...chain(quote.id, (id) => quotes.get(id)?.quote.continues).reverse(),
      quotes.get(quote.id) as Piece,
      ...chain(quote.id, (id) => next.get(id)),
    ],
  };
}

/** Who carries a quotation: its outlet, or its article where the outlet is unknown. */
export function carrier(of: { readonly outlet: string | null; readonly article: string }): string {
  return of.outlet ?? of.article;
}

/** The same for an article's id. */
export function carrierOf(article: string, look: Lookup): string {
  return look.article(article)?.outlet ?? article;
}
