import type { Cluster, Member } from '../../cluster/cluster.js';
import { outletOf } from '../carrier.js';
import { quoted } from '../excerpt.js';
import type { StatementRule } from '../rule.js';

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
    return cluster.quotes.filter((member) => nameIn(cluster, member) !== null);
  },

  describe(member, cluster) {
    const name = nameIn(cluster, member);
    const related = cluster.quotes.filter((other) => {
      const theirs = nameIn(cluster, other);
      return theirs !== null && theirs !== name;
    });
    const theirs = [...new Set(related.map((other) => `${nameIn(cluster, other)} in ${outletOf(other)}`))];
    return { message: `${quoted(member.text)} is said by ${name} here, by ${theirs.join(', by ')}`, related };
  },
};

/** The name that a member gives the statement, in the form that the cluster settled on; null where it gives none. */
function nameIn(cluster: Cluster, member: Member): string | null {
  const other = cluster.conflicts.find((conflict) => conflict.quotes.includes(member.id));
  if (other !== undefined) return other.name;
  return member.speaker?.name ? (cluster.speaker?.name ?? null) : null;
}
