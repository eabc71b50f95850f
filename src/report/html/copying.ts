import type { Cluster } from '../../cluster/cluster.js';
import type { Lookup } from './lookup.js';
import { joined, type Markup, markup } from './markup.js';
import { type Taking, takings } from './takings.js';

const COLUMN = 230;
const ROW = 30;
/** Characters of a name that fit between two columns, and the room for one. */
const FIT = 24;
const CHARACTER = 7;
/** More would be wider than the page; longer chains end there. */
const COLUMNS = 5;

/** Who took a statement from whom, as a graph from left to right; null where nobody is known to have. */
export function copying(cluster: Cluster, look: Lookup): Markup | null {
  const taken = takings(cluster, look);
  if (taken.length === 0) return null;
  const places = layout(taken);
  const width = (1 + most([...places.values()].map(({ column }) => column))) * COLUMN;
  const height = (1 + most([...places.values()].map(({ row }) => row))) * ROW;
  const summary = taken.map(({ from, by, verb }) => `${by} ${verb} ${from}`).join('; ');
  return markup`<h3>Who took it from whom</h3>
<figure class="copying"><div tabindex="0" role="group" aria-label="Graph of copying"><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${summary}">
${taken.map((taking) => edge(taking, places))}
${[...places].map(([name, place]) => node(name, place))}
</svg></div><figcaption>${joined(
    taken.map(
      ({ from, by, verb, evidence }) =>
        markup`<bdi>${by}</bdi> ${verb} <bdi>${from}</bdi>${evidence && markup` (${evidence})`}`,
    ),
    '; ',
  )}</figcaption></figure>
`;
}

interface Place {
  readonly column: number;
  readonly row: number;
}

/** Each name one column right of what it took from, as far as that goes in a circle; rows as they come. */
function layout(taken: readonly Taking[]): Map<string, Place> {
  const columns = new Map<string, number>();
  for (const { from, by } of taken) columns.set(from, 0).set(by, 0);
  for (let round = 1; round < COLUMNS; round++)
    for (const { from, by } of taken) {
      const column = Math.min((columns.get(from) as number) + 1, COLUMNS - 1);
      columns.set(by, Math.max(columns.get(by) as number, column));
    }
  const rows = new Array<number>(COLUMNS).fill(0);
  return new Map(
    Array.from(columns, ([name, column]) => [name, { column, row: (rows[column] as number)++ }] as const),
  );
}

function edge({ from, by, kind }: Taking, places: ReadonlyMap<string, Place>): Markup {
  const source = places.get(from) as Place;
  const target = places.get(by) as Place;
  const start = left(source) + 12 + Math.min(from.length, FIT) * CHARACTER;
  const end = left(target) - 8;
  const middle = (start + end) / 2;
  const [y, z] = [height(source), height(target)];
  const head = markup`<path d="M${end - 6} ${z - 4}L${end} ${z}L${end - 6} ${z + 4}"/>`;
  return markup`<path class="${kind}" d="M${start} ${y}C${middle} ${y} ${middle} ${z} ${end} ${z}"/>${kind !== 'shared' && head}`;
}

function node(name: string, place: Place): Markup {
  const shown = name.length > FIT ? `${name.slice(0, FIT - 1)}…` : name;
  return markup`<circle cx="${left(place)}" cy="${height(place)}" r="4"/><text x="${left(place) + 9}" y="${height(place) + 4}">${shown}</text>`;
}

const left = ({ column }: Place): number => column * COLUMN + 8;
const height = ({ row }: Place): number => (row + 0.5) * ROW;
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
