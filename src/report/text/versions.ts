import type { Cluster, Member } from '../../cluster/cluster.js';
import type { Style } from '../style.js';
import { difference } from './difference.js';

/**
 * The versions of a statement that differ from its wording, as lines of text without their outlets, and the
 * quotations that have them; most quotations first.
 */
export function versions(
  { text: wording, quotes, alterations }: Cluster,
  style: Style,
): Map<string, readonly Member[]> {
  const found = new Map<string, Member[]>();
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
    const members = found.get(text);
    if (members) members.push(member);
    else found.set(text, [member]);
  }
  return new Map([...found].sort(([, a], [, b]) => b.length - a.length));
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
