import type { Cluster } from '../../cluster/cluster.js';
import { percent } from './count.js';
import { carrier, type Lookup } from './lookup.js';
import { joined, type Markup, markup } from './markup.js';

/** One outlet has the statement from another: it names it as its source, or its article copies one of it. */
interface Taking {
  readonly from: string;
  readonly by: string;
  /** Share of the article that is copied; null where the source is only credited. */
  readonly share: number | null;
}

const COLUMN = 230;
const ROW = 30;
/** Characters of a name that fit between two columns. */
const FIT = 24;

/** Who took a statement from whom, as a graph from left to right; null where nobody is known to have. */
export function copying(cluster: Cluster, look: Lookup): Markup | null {
  const taken = takings(cluster, look);
  if (taken.length === 0) return null;
  const depth = depths(taken);
  const rows: number[] = [];
  const place = new Map<string, { x: number; y: number }>();
  for (const [name, column] of depth) {
    rows[column] = (rows[column] ?? 0) + 1;
    place.set(name, { x: column * COLUMN + 8, y: ((rows[column] as number) - 0.5) * ROW });
  }
  const width = rows.length * COLUMN;
  const height = rows.reduce((most, count) => Math.max(most, count), 0) * ROW;
  return markup`<h3>Who took it from whom</h3>
<figure class="copying"><div tabindex="0" role="group" aria-label="Graph of copying"><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${taken.map(sentence).join('; ')}">
${taken.map(({ from, by, share }) => arrow(place.get(from) as Point, place.get(by) as Point, from, share !== null))}
${[...place].map(([name, { x, y }]) => node(name, x, y))}
</svg></div><figcaption>${joined(
    taken.map(({ from, by, share }) =>
      share === null
        ? markup`<bdi>${by}</bdi> credits <bdi>${from}</bdi>`
        : markup`<bdi>${by}</bdi> copies <bdi>${from}</bdi> (${percent(share)} of the article)`,
    ),
    '; ',
  )}.</figcaption></figure>
`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function takings(cluster: Cluster, look: Lookup): Taking[] {
  const found = new Map<string, Taking>();
  const add = (from: string, by: string, share: number | null) => {
    const key = JSON.stringify([from, by]);
    if (from !== by && (share !== null || !found.has(key))) found.set(key, { from, by, share });
  };
  for (const quote of cluster.quotes) {
    const article = look.article(quote.article);
    for (const credit of article?.credits ?? []) add(credit, carrier(quote), null);
    const copied = article?.copyOf && look.article(article.copyOf.article);
    if (article?.copyOf && copied)
      add(carrier({ outlet: copied.outlet, article: copied.id }), carrier(quote), article.copyOf.share);
  }
  return [...found.values()];
}

/** Columns from the left: one more than the source's, as far as there is no circle. */
function depths(taken: readonly Taking[]): Map<string, number> {
  const depth = new Map<string, number>();
  for (const { from, by } of taken) {
    depth.set(from, 0);
    depth.set(by, 0);
  }
  for (let round = 1; round < depth.size; round++) {
    let moved = false;
    for (const { from, by } of taken) {
      const least = (depth.get(from) as number) + 1;
      if ((depth.get(by) as number) >= least || least >= 5) continue;
      depth.set(by, least);
      moved = true;
    }
    if (!moved) break;
  }
  return depth;
}

function arrow(from: Point, to: Point, name: string, copied: boolean): Markup {
  const start = from.x + 12 + Math.min(name.length, FIT) * 7;
  const end = to.x - 8;
  const middle = (start + end) / 2;
  return markup`<path class="${copied ? 'copied' : 'credited'}" d="M${start} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}"/><path d="M${end - 6} ${to.y - 4}L${end} ${to.y}L${end - 6} ${to.y + 4}"/>`;
}

function node(name: string, x: number, y: number): Markup {
  const shown = name.length > FIT ? `${name.slice(0, FIT - 1)}…` : name;
  return markup`<circle cx="${x}" cy="${y}" r="4"/><text x="${x + 9}" y="${y + 4}">${shown}</text>`;
}

function sentence({ from, by, share }: Taking): string {
  return `${by} ${share === null ? 'credits' : 'copies'} ${from}`;
}
