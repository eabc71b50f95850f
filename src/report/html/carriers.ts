import type { Cluster, Member } from '../../cluster/cluster.js';
import { day, instant, time } from './date.js';
import { carrier, type Lookup } from './lookup.js';
import { link, type Markup, markup } from './markup.js';
import type { Wording } from './wordings.js';

/** Who carried a statement when: a table with a time line in it, earliest first. */
export function carriers(cluster: Cluster, list: readonly Wording[], look: Lookup): Markup {
  const letters = new Map(
    list.flatMap(({ letter, members }) => members.map(({ id }) => [id, letter] as const)),
  );
  const members = [...cluster.quotes].sort(byDate);
  const known = members.map((member) => instant(member.published)).filter((at) => at !== null);
  const first = known[0] ?? 0;
  const span = (known.at(-1) ?? 0) - first;
  const ends =
    known.length > 0 && span > 0 ? members.filter((member) => instant(member.published) !== null) : [];
  return markup`<h3>Who carried it when</h3>
<table class="carriers"><thead><tr><th scope="col">Outlet</th><th scope="col">Published</th>${
    ends.length > 0 &&
    markup`<th scope="col" class="lane"><span>${day(ends[0]?.published as string)}</span><span>${day(ends.at(-1)?.published as string)}</span></th>`
  }<th scope="col">Article</th><th scope="col">Speaker as named</th>${list.length > 1 && markup`<th scope="col">Wording</th>`}</tr></thead><tbody>
${members.map((member) => {
  const at = instant(member.published);
  return markup`<tr><td><bdi>${carrier(member)}</bdi></td><td>${time(member.published)}</td>${
    ends.length > 0 && markup`<td class="lane">${at === null ? null : lane((at - first) / span)}</td>`
  }<td class="article">${source(member, look)}</td><td>${named(member)}</td>${list.length > 1 && markup`<td>${letters.get(member.id) ?? null}</td>`}</tr>
`;
})}</tbody></table>
`;
}

/** A dot on a line; a round cap without length stays round however wide the cell. */
function lane(share: number): Markup {
  return markup`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><path d="M0 5H100"/><path class="dot" d="M${(share * 100).toFixed(1)} 5h0"/></svg>`;
}

function source(member: Member, look: Lookup): Markup {
  const article = look.article(member.article);
  const title = markup`<bdi>${article?.title ?? article?.path ?? member.article}</bdi>`;
  return markup`${link(article?.url ?? null, title)} <span class="line">line ${member.line}</span>`;
}

function named({ speaker, inferredSpeaker }: Member): Markup {
  const name = speaker ? speaker.name : inferredSpeaker;
  const mention = speaker?.mention ?? 'not named';
  return markup`<bdi>${mention}</bdi>${name !== null && !mention.includes(name) && markup` (<bdi>${name}</bdi>)`}`;
}

function byDate(a: Member, b: Member): number {
  const [left, right] = [instant(a.published), instant(b.published)];
  return left === right ? 0 : left === null ? 1 : right === null ? -1 : left - right;
}
