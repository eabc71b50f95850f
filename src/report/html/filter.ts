import type { Cluster } from '../../cluster/cluster.js';
import { counted } from './count.js';
import { type Markup, markup } from './markup.js';
import { tally } from './overview.js';

/** Names offered in a list; any other can be typed. */
const OFFERED = 500;

/** The search and filter line. Hidden until the script is there to serve it. */
export function filter(clusters: readonly Cluster[]): Markup {
  const speakers = tally(clusters.map(({ speaker }) => (speaker ? [speaker.name] : [])));
  const outlets = tally(clusters.map((cluster) => cluster.outlets));
  return markup`<form id="filter" role="search" autocomplete="off" aria-label="Statements" hidden>
<label class="search">Search<input type="search" name="q" spellcheck="false" placeholder="words, names"></label>
<label>Speaker<input name="speaker" list="speakers" placeholder="any"></label>
<label>Outlet<input name="outlet" list="outlets" placeholder="any"></label>
<label>From<input type="date" name="from"></label>
<label>To<input type="date" name="to"></label>
<label class="least">Outlets, at least<input type="number" name="min" min="1" placeholder="1"></label>
<label class="tick"><input type="checkbox" name="altered">Altered</label>
<label class="tick"><input type="checkbox" name="disputed">Disputed</label>
<p><output id="shown" aria-live="polite">${counted(clusters.length, 'statement')}</output> <button type="button" data-clear hidden>Clear</button> <span class="keys"><kbd>/</kbd> search <kbd>j</kbd> <kbd>k</kbd> next, previous <kbd>Enter</kbd> open</span></p>
${options('speakers', speakers)}${options('outlets', outlets)}</form>
`;
}

function options(id: string, names: readonly [string, number][]): Markup {
  return markup`<datalist id="${id}">${names.slice(0, OFFERED).map(([name]) => markup`<option value="${name}"></option>`)}</datalist>
`;
}
