import type { Cluster, Member } from '../../cluster/cluster.js';
import { carriers } from './carriers.js';
import { copying } from './copying.js';
import { counted, number, percent } from './count.js';
import { time } from './date.js';
import { carrier, type Lookup } from './lookup.js';
import { joined, type Markup, markup } from './markup.js';
import { wordingList, wordings } from './wordings.js';

/** Outlets named in the line under a closed statement; the others stand in its table. */
const NAMED_OUTLETS = 4;

/** One statement; `continues`: the piece before it stands above (“A,” she said. “B”). Closed: its words, speaker and outlets. Opened: its wordings, carriers and doubts. */
export function statement(cluster: Cluster, look: Lookup, continues: boolean): Markup {
  const list = wordings(cluster);
  const dates = cluster.quotes.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  const names = new Set([
    ...(cluster.speaker ? [cluster.speaker.name] : []),
    ...cluster.conflicts.map(({ name }) => name),
  ]);
  const altered = cluster.alterations.length > 0;
  const disputed = cluster.conflicts.length > 0;
  return markup`<li id="${cluster.id}" data-speakers="${lines(names)}" data-outlets="${lines(cluster.outlets)}" data-from="${dates[0] ?? null}" data-to="${dates.at(-1) ?? null}"${
    altered && markup` data-altered`
  }${disputed && markup` data-disputed`}${continues && markup` class="continues"`}><details><summary><span class="count"><b>${number(cluster.outlets.length)}</b> ${
    cluster.outlets.length === 1 ? 'outlet' : 'outlets'
  }</span><span class="words" dir="auto">“${cluster.text}”</span><span class="by">${speaker(cluster)} ${
    altered && markup`<span class="tag altered">altered</span> `
  }${disputed && markup`<span class="tag disputed">disputed</span> `}<span class="where">${outlets(cluster)}</span> ${time(cluster.firstSeen.published)}</span></summary><div class="opened">
${doubts(cluster, look)}${wordingList(list, look)}${whole(cluster, look)}${carriers(cluster, list, look)}${copying(cluster, look)}${seeAlso(cluster, look)}<p class="id">${
    cluster.independent !== null && markup`${counted(cluster.independent, 'independent source')} · `
  }<code>${cluster.id}</code></p></div></details></li>
`;
}

function speaker({ speaker }: Cluster): Markup {
  return speaker ? markup`<b><bdi>${speaker.name}</bdi></b>` : markup`<b class="unknown">speaker unknown</b>`;
}

function outlets({ outlets, origin }: Cluster): Markup {
  const others = outlets.length - NAMED_OUTLETS;
  return markup`${joined(
    outlets.slice(0, NAMED_OUTLETS).map((outlet) => markup`<bdi>${outlet}</bdi>`),
    ', ',
  )}${others > 0 && ` and ${counted(others, 'other')}`}${origin !== null && markup`, from <bdi>${origin}</bdi>`}`;
}

/** What an editor should look at before using the statement. */
function doubts(cluster: Cluster, look: Lookup): Markup | null {
  const found = [...conflicts(cluster, look), ...alterations(cluster, look)];
  return found.length === 0
    ? null
    : markup`<ul class="doubts">${found}</ul>
`;
}

function conflicts(cluster: Cluster, look: Lookup): Markup[] {
  return cluster.conflicts.map(({ name, quotes }) => {
    const agreed =
      cluster.speaker &&
      markup` instead of <bdi>${cluster.speaker.name}</bdi>, whom ${percent(cluster.speaker.agreement)} of the named carriers give`;
    return markup`<li><span class="tag disputed">disputed</span> <b><bdi>${name}</bdi></b> is named by ${carrierNames(quotes, look)}${agreed}.</li>`;
  });
}

function alterations(cluster: Cluster, look: Lookup): Markup[] {
  return cluster.alterations.map(
    ({ kind, quote, from, to }) =>
      markup`<li><span class="tag altered">${kind}</span> <del>${from || 'nothing'}</del> became <ins>${to || 'nothing'}</ins> in ${carrierNames([quote], look)}.</li>`,
  );
}

function carrierNames(quotes: readonly string[], look: Lookup): Markup {
  const names = new Set(quotes.flatMap((id) => look.quote(id)?.quote ?? []).map(carrier));
  return joined(
    [...names].map((name) => markup`<bdi>${name}</bdi>`),
    ', ',
  );
}

/** All pieces of a quotation that its article splits (“A,” she said. “B”). */
function whole(cluster: Cluster, look: Lookup): Markup | null {
  const pieces = cluster.quotes.map(look.pieces).find((found) => found.length > 1);
  if (!pieces) return null;
  const own = new Set(cluster.quotes.map(({ id }) => id));
  return markup`<h3>In full</h3>
<p class="whole" dir="auto">${joined(
    pieces.map(({ quote, cluster: { id } }) =>
      own.has(quote.id) ? markup`“<mark>${quote.text}</mark>”` : markup`<a href="#${id}">“${quote.text}”</a>`,
    ),
    ' … ',
  )} <cite><bdi>${carrier((pieces[0] as { quote: Member }).quote)}</bdi></cite></p>
`;
}

function seeAlso(cluster: Cluster, look: Lookup): Markup | null {
  const others = new Map(
    cluster.related
      .flatMap((id) => look.quote(id)?.cluster ?? [])
      .map((other) => [other.id, other.text] as const),
  );
  others.delete(cluster.id);
  if (others.size === 0) return null;
  return markup`<h3>Overlaps with</h3>
<ul class="also">${[...others].map(([id, text]) => markup`<li dir="auto"><a href="#${id}">“${text}”</a></li>`)}</ul>
`;
}

function lines(values: Iterable<string>): string {
  return [...values].join('\n');
}
