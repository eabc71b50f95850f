import type { Cluster, Member } from '../../cluster/cluster.js';
import { instant, time } from './date.js';
import { carrier, type Lookup } from './lookup.js';
import { link, type Markup, markup } from './markup.js';
import type { Wording } from './wordings.js';

/** Who carried a statement when: a table with a time line in it, earliest first. */
export function carriers(cluster: Cluster, list: readonly Wording[], look: Lookup): Markup {
  const letters = new Map(
    list.flatMap(({ letter, members }) => members.map(({ id }) => [id, letter] as const)),
  );
  const when = clock(cluster.quotes);
  const members = [...cluster.quotes].sort((a, b) => compared(when(a), when(b)));
  const dated = members.filter((member) => when(member) !== null);
  const [earliest, latest] = [dated[0], dated.at(-1)];
  const first = earliest ? (when(earliest) as number) : 0;
  const span = latest ? (when(latest) as number) - first : 0;
  return markup`<h3>Who carried it when</h3>
<table class="carriers"><thead><tr><th scope="col">Outlet</th><th scope="col">Published</th>${
    span > 0 &&
    markup`<th scope="col" class="lane">${[earliest, latest].map((end) => time(end?.published ?? null))}</th>`
  }<th scope="col">Article</th><th scope="col">Speaker as named</th>${list.length > 1 && markup`<th scope="col">Wording</th>`}</tr></thead><tbody>
${members.map((member) => {
  const at = when(member);
  return markup`<tr><td><bdi>${carrier(member)}</bdi></td><td>${time(member.published)}</td>${
    span > 0 && markup`<td class="lane">${at === null ? null : lane((at - first) / span)}</td>`
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

/** When each was published: to the day if any has no hour, since 9 May is not before 9 May, 08:15. */
function clock(members: readonly Member[]): (member: Member) => number | null {
  const exact = members.every(({ published }) => published === null || published.includes('T'));
  return ({ published }) => instant(exact ? published : (published?.slice(0, 10) ?? null));
}

/** The unknown last. */
function compared(a: number | null, b: number | null): number {
  return a === b ? 0 : a === null ? 1 : b === null ? -1 : a - b;
}
