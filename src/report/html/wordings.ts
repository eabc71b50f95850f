import type { Cluster, Member, Relation } from '../../cluster/cluster.js';
import { wordsOf } from '../../text/words.js';
import { counted, percent } from './count.js';
import { time } from './date.js';
import { difference } from './difference.js';
import { carrier, type Lookup } from './lookup.js';
import { type Markup, markup } from './markup.js';
import { shortened } from './shortened.js';

/** The quotations of a statement that differ in no word, gap or insertion. */
export interface Wording {
  /** A for the fullest, then by number of outlets. */
  readonly letter: string;
  readonly text: string;
  readonly members: readonly Member[];
}

/** Relations in a reader's words. */
const NAMES: Readonly<Record<Relation, string>> = {
  same: 'the same words',
  fragment: 'a few words of it',
  elided: 'with gaps or insertions',
  near: 'nearly the same words',
  part: 'a part of it',
};

export function wordings(cluster: Cluster): Wording[] {
  const groups = new Map<string, Member[]>();
  for (const member of cluster.quotes) {
    const { words, breaks } = wordsOf(member.text);
    const key = JSON.stringify([words, breaks]);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  const [leader, ...others] = [...groups.values()];
  others.sort((a, b) => outlets(b) - outlets(a));
  return [leader as Member[], ...others].map((group, at) => ({
    letter: letter(at),
    text: (group[0] as Member).text,
    members: group,
  }));
}

/** Every wording, the leader's first and the others beside it with the differences marked; of a single one its sentences. */
export function wordingList(list: readonly Wording[], look: Lookup): Markup | null {
  const [leader, ...others] = list as [Wording, ...Wording[]];
  if (others.length === 0) return contexts(leader, look);
  return markup`<h3>${counted(list.length, 'wording')}</h3>
<ol class="wordings">
<li>${head(leader, 'the fullest wording')}<blockquote dir="auto">${leader.text}</blockquote>${contexts(leader, look)}</li>
${others.map((wording) => compared(leader, wording, look))}</ol>
`;
}

function compared(leader: Wording, wording: Wording, look: Lookup): Markup {
  const member = wording.members[0] as Member;
  const { from, to } = difference(leader.text, wording.text);
  const alike =
    member.similarity < 1
      ? `${NAMES[member.relation]}, ${percent(member.similarity)} alike`
      : NAMES[member.relation];
  return markup`<li>${head(wording, alike)}<div class="pair"><blockquote dir="auto">${from}</blockquote><blockquote dir="auto">${to}</blockquote></div>${contexts(wording, look)}</li>
`;
}

function head(wording: Wording, relation: string): Markup {
  return markup`<p class="wording"><b>${wording.letter}</b> ${counted(outlets(wording.members), 'outlet')} · ${relation}</p>`;
}

/** The sentence around each quotation; of the quotation itself only its ends, its words stand above. */
function contexts(wording: Wording, look: Lookup): Markup | null {
  const items = wording.members.flatMap((member) => {
    const context = look.context(member.id);
    if (!context) return [];
    return markup`<li><span dir="auto">${context.before}<mark>${shortened(member.text)}</mark>${context.after}</span> <cite><bdi>${carrier(member)}</bdi>, ${time(member.published)}</cite></li>`;
  });
  return items.length === 0 ? null : markup`<ul class="contexts">${items}</ul>`;
}

function outlets(members: readonly Member[]): number {
  return new Set(members.map(carrier)).size;
}

/** A … Z, AA, AB … */
function letter(at: number): string {
  return (at < 26 ? '' : letter(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
}
