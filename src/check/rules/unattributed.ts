import { outletOf } from '../carrier.js';
import { quoted } from '../excerpt.js';
import type { StatementRule } from '../rule.js';

export const unattributed: StatementRule = {
  id: 'unattributed',
  severity: 'note',
  enabled: true,
  summary: 'A direct quotation has no speaker.',
  explanation: `A reader must be able to tell who speaks. Reported is a quotation of a clause or more for which the article \
names nobody: no name, no description (“a spokesman”), no pronoun that leads to one. Where another article \
names the speaker of the same words, the message says whom. Words quoted inside the reporter's own sentence \
are not reported, nor are later pieces of a quotation whose first piece already is.`,
  example: '“There was no warning at all.” The ferry had left ten minutes before.',
  advice: 'Name the speaker beside the quotation.',

  concerned: (cluster) =>
    cluster.quotes.filter(
      ({ kind, speaker, continues }) => kind === 'direct' && speaker === null && continues === null,
    ),

  describe(member, cluster) {
    const name = member.inferredSpeaker;
    if (name === null) return { message: `${quoted(member.text)} has no speaker`, related: [] };
    const related = cluster.quotes.filter((other) => other.speaker?.name);
    const named =
      related.length > 0 ? `; ${outletOf(related[0] as (typeof related)[number])} names ${name}` : '';
    return { message: `${quoted(member.text)} has no speaker${named}`, related };
  },
};
