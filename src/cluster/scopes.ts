import { keysOf } from '../attribute/same.js';
import { type Lists, listsBy } from './canonical.js';
import { Column } from './column.js';
import type { Corpus } from './corpus.js';
import { formulasIn } from './formulas.js';
import type { Links } from './pairs.js';
import { allowanceAlone, Standing } from './rule.js';
import { shared } from './shared.js';
import type { Wordings } from './wordings.js';

/**
 * Where corroboration can come from: quotations in one article, by speakers of one surname, or in articles that hold
 * parts of one web of statements. Two quotations that corroborate one another share at least one scope, so that rule 2
 * needs to be tried within scopes only. Numbers in shared memory.
 */
export interface Scopes {
  readonly count: number;
  /** By quotation. */
  readonly wording: Uint32Array;
  /** Quotations by article and by surname; articles by web. Scopes are numbered in this order. */
  readonly articles: Lists;
  readonly surnames: Lists;
  readonly webs: Lists;
}

export function scopesOf(corpus: Corpus, links: readonly Links[], limit: number): Scopes {
  const articles = sharedLists(listsBy(corpus.article, corpus.articles.length));
  const surnames = sharedLists(surnamesOf(corpus));
  const webs = sharedLists(websOf(corpus, links, limit));
  const count = [articles, surnames, webs].reduce((sum, { from }) => sum + from.length - 1, 0);
  return { count, wording: corpus.wording, articles, surnames, webs };
}

/** Whether a scope is what speakers of one surname say. */
export const isSpeakers = ({ articles, surnames }: Scopes, scope: number): boolean =>
  scope >= articles.from.length - 1 && scope < articles.from.length + surnames.from.length - 2;

/** How much there is to compare in a scope, in quotations. */
export function sizeOf(scopes: Scopes, scope: number): number {
  let size = 0;
  eachQuote(scopes, scope, () => {
    size++;
  });
  return size;
}

function eachQuote(
  { articles, surnames, webs }: Scopes,
  scope: number,
  visit: (quote: number) => void,
): void {
  const afterArticles = scope - (articles.from.length - 1);
  const web = afterArticles - (surnames.from.length - 1);
  if (afterArticles < 0) eachItem(articles, scope, visit);
  else if (web < 0) eachItem(surnames, afterArticles, visit);
  else eachItem(webs, web, (article) => eachItem(articles, article, visit));
}

function eachItem({ from, items }: Lists, list: number, visit: (item: number) => void): void {
  for (let i = from[list] as number; i < (from[list + 1] as number); i++) visit(items[i] as number);
}

/** Quotations by what the identities of one speaker have in common; who speaks for an organisation stands also in its list. */
function surnamesOf({ identities, name }: Corpus): Lists {
  const numbers = new Map<string, number>();
  const lists = identities.map((identity) =>
    (identity === null ? [] : keysOf(identity)).map((key) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    }),
  );
  const listed = new Column();
  const keys = new Column();
  name.forEach((n, quote) => {
    for (const key of lists[n] as number[]) {
      listed.push(quote);
      keys.push(key);
    }
  });
  const { from, items } = listsBy(keys.view(), numbers.size);
  return { from, items: items.map((at) => listed.at(at)) };
}

/** Articles by web: the connected components of wordings that match by text alone, but for what a formula is near to; those of one article are left out. */
function websOf({ store, wording, article }: Corpus, links: readonly Links[], limit: number): Lists {
  const parent = Uint32Array.from(store.plain);
  const root = (w: number): number => {
    let at = w;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  const formulas = formulasIn(links);
  for (const { a, b, edits } of links)
    for (let i = 0; i < a.length; i++) {
      if (formulas.has(a[i] as number)) continue;
      const shorter = b[i] as number;
      const standing = store.standing[shorter] as Standing;
      if ((edits[i] as number) <= allowanceAlone(limit, standing, store.length[shorter] as number))
        parent[root(a[i] as number)] = root(shorter);
    }
  const found = listsBy(
    wording.map((w) => root(w)),
    store.count,
  );
  const from = new Column();
  const items = new Column();
  from.push(0);
  for (let web = 0; web < store.count; web++) {
    const [first, end] = [found.from[web] as number, found.from[web + 1] as number];
    if (end - first < 2 || (store.standing[web] as number) < Standing.VERBATIM) continue;
    const carriers = new Set<number>();
    for (let i = first; i < end; i++) carriers.add(article[found.items[i] as number] as number);
    if (carriers.size < 2) continue;
    for (const carrier of carriers) items.push(carrier);
    from.push(items.length);
  }
  return { from: from.view(), items: items.view() };
}

/** The wordings of a scope that can match with corroboration, each once, longest first. */
export function wordingsIn(scopes: Scopes, scope: number, { length, standing }: Wordings): number[] {
  const found: number[] = [];
  eachQuote(scopes, scope, (quote) => {
    const wording = scopes.wording[quote] as number;
    if (standing[wording] !== Standing.FRAGMENT) found.push(wording);
  });
  found.sort((a, b) => (length[b] as number) - (length[a] as number) || a - b);
  return found.filter((wording, i) => wording !== found[i - 1]);
}

const sharedLists = ({ from, items }: Lists): Lists => ({
  from: shared(Uint32Array, from),
  items: shared(Uint32Array, items),
});
