import type { Cluster } from '../../cluster/cluster.js';
import type { Summary } from '../../pipeline/report.js';
import { counted, number } from './count.js';
import { day } from './date.js';
import { type Markup, markup } from './markup.js';

/** Bars shown at once; the longer tail is in the lists of the filter. */
const BARS = 8;
/** Columns of the time line, at most. */
const COLUMNS = 60;

/** What was found, in a sentence; `listed` statements are left of it on the page. */
export function lede({ articles, outlets, quotes, clusters, shared }: Summary, listed: number): Markup {
  return markup`<p class="lede"><b>${counted(clusters, 'statement')}</b>, quoted ${counted(quotes, 'time')} in ${counted(articles, 'article')} of ${counted(outlets, 'outlet')}. ${
    shared === 0 ? 'None was' : shared === 1 ? 'One was' : markup`<b>${number(shared)}</b> were`
  } carried by more than one outlet.${listed < clusters && ` ${number(listed)} of the statements are shown here.`}</p>
`;
}

/** Who carried most, who is quoted most, and when. */
export function overview(clusters: readonly Cluster[]): Markup {
  const outlets = tally(clusters.map((cluster) => cluster.outlets));
  const speakers = tally(clusters.map(({ speaker }) => (speaker ? [speaker.name] : [])));
  return markup`<div class="overview">
${bars('Outlets', 'outlet', outlets)}${bars('Speakers', 'speaker', speakers)}${calendar(clusters)}</div>
`;
}

/** Names by the number of statements that have them, most first, equal ones by code unit. */
export function tally(lists: readonly (readonly string[])[]): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const name of lists.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function bars(title: string, field: string, counts: readonly [string, number][]): Markup | null {
  const most = counts[0]?.[1];
  if (most === undefined) return null;
  return markup`<section class="bars"><h2>${title}</h2><p>Statements by ${field}${counts.length > BARS && `, the first ${BARS} of ${number(counts.length)}`}</p><ol>
${counts.slice(0, BARS).map(
  ([name, count]) =>
    markup`<li><a href="#${new URLSearchParams({ [field]: name }).toString()}"><bdi>${name}</bdi></a><svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${((count / most) * 100).toFixed(1)}" height="1"/></svg><span>${number(count)}</span></li>
`,
)}</ol></section>
`;
}

/** Quotations by publication date: a column for a day, or for as many weeks as keep the columns few. */
function calendar(clusters: readonly Cluster[]): Markup | null {
  const days = clusters.flatMap(({ quotes }) =>
    quotes.flatMap(({ published }) => dayNumber(published) ?? []),
  );
  if (days.length === 0) return null;
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  const span = last - first + 1;
  const width = span <= COLUMNS ? 1 : 7 * Math.ceil(span / 7 / COLUMNS);
  const columns = new Array<number>(Math.floor((last - first) / width) + 1).fill(0);
  for (const at of days) (columns[Math.floor((at - first) / width)] as number)++;
  const most = columns.reduce((a, b) => Math.max(a, b));
  return markup`<section class="calendar"><h2>Days</h2><p>Quotations per ${width === 1 ? 'day' : width === 7 ? 'week' : `${width / 7} weeks`}, at most ${number(most)}</p>
<svg viewBox="0 0 ${columns.length} 100" preserveAspectRatio="none" role="img" aria-label="Quotations from ${dayName(first)} to ${dayName(last)}">${columns.map(
    (count, at) => {
      const height = ((count / most) * 100).toFixed(1);
      return markup`<rect x="${at + 0.08}" y="${(100 - Number(height)).toFixed(1)}" width="0.84" height="${height}"><title>${dayName(first + at * width)}: ${number(count)}</title></rect>`;
    },
  )}</svg>
<p class="ends"><span>${dayName(first)}</span><span>${last > first && dayName(last)}</span></p></section>
`;
}

const DAY = 86_400_000;

function dayNumber(published: string | null): number | null {
  const at = published === null ? Number.NaN : Date.parse(published.slice(0, 10));
  return Number.isNaN(at) ? null : Math.floor(at / DAY);
}

function dayName(at: number): string {
  return day(new Date(at * DAY).toISOString());
}
