import type { Cluster, Member } from '../../cluster/cluster.js';
import type { Style } from '../style.js';
import { difference } from './difference.js';

/** A version of a statement as a line of text without its outlets, and the quotations that have it. */
export interface Version {
  readonly text: string;
  readonly members: readonly Member[];
}

/** The versions that differ from the wording of a statement, case and punctuation aside; most quotations first. */
export function versions({ text: wording, quotes, alterations }: Cluster, style: Style): Version[] {
  const found = new Map<string, { text: string; members: Member[] }>();
  for (const member of carryings(quotes)) {
    const differs = difference(wording, member.text, style);
    if (differs === null) continue;
    const altered = alterations.filter(({ quote }) => quote === member.id).map(({ kind }) => kind);
    const remarks = [
      differs.part && 'in part',
      altered.length > 0 && style.chalk.yellow(`${[...new Set(altered)].join(' and ')} altered`),
    ];
    const text = `${remarks
      .filter(Boolean)
      .map((remark) => `, ${remark}`)
      .join('')}: ${differs.text}`;
    const key = text.toLowerCase().replace(/[^\p{L}\p{N}{}→−+]+/gu, ' ');
    const version = found.get(key);
    if (version) version.members.push(member);
    else found.set(key, { text, members: [member] });
  }
  return [...found.values()].sort((a, b) => b.members.length - a.members.length);
}

/** The members, pieces that continue one another within the cluster joined: together they may be the whole. */
function carryings(quotes: readonly Member[]): Member[] {
  const joined = new Map<string, Member>();
  for (const quote of [...quotes].sort((a, b) => a.start - b.start)) {
    const before = quote.continues === null ? undefined : joined.get(quote.continues);
    if (before) joined.delete(before.id);
    joined.set(quote.id, before ? { ...quote, text: `${before.text} ${quote.text}` } : quote);
  }
  return quotes.flatMap(({ id }) => joined.get(id) ?? []);
}
