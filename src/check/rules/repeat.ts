import { outletOf } from '../carrier.js';
import { quoted } from '../excerpt.js';
import type { StatementRule } from '../rule.js';

export const repeat: StatementRule = {
  id: 'repeat',
  severity: 'note',
  enabled: true,
  summary: 'The statement already stands in another article.',
  explanation: `Not a fault: news is passed on. The note says where a statement stands already, so that it can be linked, or \
the earlier article credited. A quotation repeated within its own article is not reported.`,
  example: `Here:  “We have waited two years for this crossing,” Ada Brix said.
There: “We have waited two years for this crossing,” Brix told the Coastal News Agency.`,
  advice: 'Link or credit the article that had it first, if it is the source.',

  concerned(cluster) {
    const [first] = cluster.quotes;
    const elsewhere = cluster.quotes.some((member) => member.article !== first?.article);
    return elsewhere ? cluster.quotes : [];
  },

  describe(member, cluster) {
    const related = cluster.quotes.filter((other) => other.article !== member.article);
    const outlets = [...new Set(related.map(outletOf))];
    const more = outlets.length > 3 ? ` and ${outlets.length - 3} more` : '';
    return {
      message: `${quoted(member.text)} already stands in ${outlets.slice(0, 3).join(', ')}${more}`,
      related,
    };
  },
};
