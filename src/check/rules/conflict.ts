import type { Cluster, Member } from '../../cluster/cluster.js';
import { outletOf } from '../carrier.js';
import { quoted } from '../excerpt.js';
import type { StatementRule } from '../rule.js';

/** Carriers named in a message; all of them stand in `related`. */
const SHOWN = 3;

export const conflict: StatementRule = {
  id: 'conflict',
  severity: 'warning',
  enabled: true,
  summary: 'The same words stand under another name in another article.',
  explanation: `Two people seldom say the same long sentence. Where two articles give it to two names, one of them has the \
wrong speaker, or quotes somebody who was reading out the words of another. Both forms of one name (“Brix” and \
“Ada Brix”) are no conflict, and an article that names nobody takes no part in it.`,
  example: `Here:  “The harbour will not be sold while I am in office,” said Ada Brix.
There: “The harbour will not be sold while I am in office,” said Bo Larsen.`,
  advice: 'Find out who said it and correct the attribution.',

  concerned(cluster) {
    if (cluster.conflicts.length === 0) return [];
    const names = namesIn(cluster);
    return cluster.quotes.filter((member) => names.has(member));
  },

  describe(member, cluster) {
    const names = namesIn(cluster);
    const name = names.get(member);
    const related = [...names.keys()].filter((other) => names.get(other) !== name);
    const theirs = [...new Set(related.map((other) => `${names.get(other)} in ${outletOf(other)}`))];
    const more = theirs.length > SHOWN ? ` and ${theirs.length - SHOWN} more` : '';
    return {
      message: `${quoted(member.text)} is said by ${name} here, by ${theirs.slice(0, SHOWN).join(', by ')}${more}`,
      related,
    };
  },
};

/** Who gives the statement a name, and which, in the form that the cluster settled on. */
function namesIn({ quotes, conflicts, speaker }: Cluster): Map<Member, string> {
  const others = new Map(conflicts.flatMap(({ name, quotes }) => quotes.map((id) => [id, name] as const)));
  const names = new Map<Member, string>();
  for (const member of quotes) {
    const name = others.get(member.id) ?? (member.speaker?.name ? speaker?.name : undefined);
    if (name !== undefined) names.set(member, name);
  }
  return names;
}
