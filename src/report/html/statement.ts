import type { Alteration, Cluster, Member } from '../../cluster/cluster.js';
import { carriers } from './carriers.js';
import { copying } from './copying.js';
import { counted, number, percent } from './count.js';
import { time } from './date.js';
import { carrier, type Lookup } from './lookup.js';
import { joined, type Markup, markup } from './markup.js';
import { shortened } from './shortened.js';
import { unmarkedCarriers } from './unmarked.js';
import { wordingList, wordings } from './wordings.js';

/** Outlets named in the line under a closed statement; the others stand in its table. */
const NAMED_OUTLETS = 4;

/**
 * One statement. Closed it shows its words, speaker and outlets, opened its doubts, wordings and carriers.
 * @param continues whether the piece before it stands above (“A,” she said. “B”)
 */
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
  }</span><span class="words" dir="auto">“${freed(cluster.text)}”</span><span class="by">${speaker(cluster)} ${
    altered && markup`<span class="tag altered">altered</span> `
  }${disputed && markup`<span class="tag disputed">disputed</span> `}<span class="where">${outlets(cluster)}</span> ${time(cluster.firstSeen.published)}</span></summary><div class="opened">
${doubts(cluster, look)}${wordingList(list, look)}${whole(cluster, look)}${carriers(cluster, list, look)}${unmarkedCarriers(cluster, look)}${copying(cluster, look)}${seeAlso(cluster, look)}<p class="id">${counted(cluster.independent, 'independent source')} · <code>${cluster.id}</code></p></div></details></li>
`;
}

/** Without the comma that joined it to the reporter's sentence. */
function freed(text: string): string {
  return text.trimEnd().replace(/[,;:]$/, '');
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
  if (cluster.conflicts.length + cluster.alterations.length === 0) return null;
  return markup`<ul class="doubts">${conflicts(cluster, look)}${alterations(cluster, look)}</ul>
`;
}

function conflicts({ speaker, conflicts }: Cluster, look: Lookup): Markup | null {
  if (conflicts.length === 0) return null;
  const agreed =
    speaker &&
    markup`<b><bdi>${speaker.name}</bdi></b> for ${percent(speaker.agreement)} of the carriers that name a speaker; `;
  const others = conflicts.map(
    ({ name, quotes }) => markup`<b><bdi>${name}</bdi></b> for ${carrierNames(quotes, look)}`,
  );
  return markup`<li><span class="tag disputed">disputed</span> ${agreed}${joined(others, '; ')}</li>`;
}

/** Each change once, with all that make it. */
function alterations({ alterations }: Cluster, look: Lookup): Markup[] {
  const changes = new Map<string, { alteration: Alteration; quotes: string[] }>();
  for (const alteration of alterations) {
    const key = JSON.stringify([alteration.kind, alteration.from, alteration.to]);
    const known = changes.get(key);
    if (known) known.quotes.push(alteration.quote);
    else changes.set(key, { alteration, quotes: [alteration.quote] });
  }
  return [...changes.values()].map(
    ({ alteration: { kind, from, to }, quotes }) =>
      markup`<li><span class="tag altered">${kind}</span> <del>${from || 'nothing'}</del> became <ins>${to || 'nothing'}</ins> in ${carrierNames(quotes, look)}</li>`,
  );
}

function carrierNames(quotes: readonly string[], look: Lookup): Markup {
  const names = new Set(quotes.flatMap((id) => look.quote(id)?.quote ?? []).map(carrier));
  return joined(
    [...names].map((name) => markup`<bdi>${name}</bdi>`),
    ', ',
  );
}

/** The pieces around it, where its article splits a quotation (“A,” she said. “B”). */
function whole(cluster: Cluster, look: Lookup): Markup | null {
  const pieces = cluster.quotes.map(look.pieces).find((found) => found.length > 1);
  if (!pieces) return null;
  const own = new Set(cluster.quotes.map(({ id }) => id));
  return markup`<h3>What it is a piece of</h3>
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
<ul class="also">${[...others].map(([id, text]) => markup`<li dir="auto"><a href="#${id}">“${freed(shortened(text))}”</a></li>`)}</ul>
`;
}

function lines(values: Iterable<string>): string {
  return [...values].join('\n');
}
