import type { Alteration, Cluster, Member } from '../../cluster/cluster.js';
import { outletOf } from '../carrier.js';
import { quoted } from '../excerpt.js';
import type { StatementRule } from '../rule.js';

/** Differences named in a message; all carriers stand in `related`. */
const SHOWN = 3;

export const altered: StatementRule = {
  id: 'altered',
  severity: 'warning',
  enabled: true,
  summary:
    'A number, a negation, a name, a modal or a tense differs from another article’s version of the statement.',
  explanation: `Outlets shorten and smooth quotations all the time; that is not reported. A statement that says “five” in \
one article and “fifty” in another, or has lost its “not”, means something else: one of the two is wrong. \
Every version is reported in the files that were named, with the others beside it. Which one is right only \
the source can tell. A version that leaves the differing words out is not reported.`,
  example: `Here:  “We will not close the north pier before 2031,” Ada Brix said.
There: “We will close the north pier before 2031,” Ada Brix said.`,
  advice: 'Compare with the source or a recording and correct the version that is wrong.',

  concerned(cluster) {
    if (cluster.alterations.length === 0) return [];
    const changed = new Set(cluster.alterations.map((alteration) => alteration.quote));
    return cluster.quotes.filter((member) => changed.has(member.id) || isWhole(member));
  },

  describe(member, cluster) {
    const own = cluster.alterations.filter((alteration) => alteration.quote === member.id);
    const [first] = cluster.quotes as [Member];
    const versions = own.length > 0 ? own.map((own) => inverse(own, first)) : others(cluster);
    const related = [...new Set(versions.map((version) => version.carrier))];
    const differences = versions.map(
      ({ kind, here, there, carrier }) =>
        `${KINDS[kind]} differs: ${words(here)} here, ${words(there)} in ${outletOf(carrier)}`,
    );
    const shown = [...new Set(differences)];
    const more = shown.length > SHOWN ? `; and ${shown.length - SHOWN} more` : '';
    return { message: `${quoted(member.text)}: ${shown.slice(0, SHOWN).join('; ')}${more}`, related };
  },
};

interface Version {
  readonly kind: Alteration['kind'];
  readonly here: string;
  readonly there: string;
  readonly carrier: Member;
}

/** Of these it is certain that they hold the words in which others differ from the leader. */
const isWhole = (member: Member) => member.relation === 'same' || member.relation === 'near';

const KINDS = {
  number: 'a number',
  negation: 'a negation',
  name: 'a name',
  modal: 'a modal verb',
  tense: 'a tense',
} as const;

const inverse = ({ kind, from, to }: Alteration, leader: Member): Version => ({
  kind,
  here: to,
  there: from,
  carrier: leader,
});

function others(cluster: Cluster): Version[] {
  const byId = new Map(cluster.quotes.map((member) => [member.id, member]));
  return cluster.alterations.flatMap(({ kind, quote, from, to }) => {
    const carrier = byId.get(quote);
    return carrier === undefined ? [] : [{ kind, here: from, there: to, carrier }];
  });
}

const words = (text: string) => (text === '' ? 'missing' : quoted(text));
