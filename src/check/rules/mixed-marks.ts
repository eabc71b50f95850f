import type { Member } from '../../cluster/cluster.js';
import { scanMarks } from '../../text/mark-scan.js';
import { PARTNERS, STYLES } from '../../text/mark-styles.js';
import { quoted } from '../excerpt.js';
import type { NamedFiles } from '../named.js';
import type { StatementRule } from '../rule.js';

/** The longest spelling of a mark is an entity, as in “&ldquo;” or “&#8220;”. */
const LONGEST = 7;

export const mixedMarks: StatementRule = {
  id: 'mixed-marks',
  severity: 'note',
  enabled: true,
  summary: 'A quotation opens with one kind of mark and closes with another.',
  explanation: `Text pasted together from several sources mixes “curly”, "straight" and „low“ marks. Mixed within one \
quotation they are read all the same, but other programs lose such a quotation or read on to the next mark.`,
  example: '“We have waited two years for this crossing," said Ada Brix.',
  advice: 'Use one kind of mark for both ends.',

  concerned: (cluster, files) => cluster.quotes.filter((member) => mixed(member, files) !== null),

  describe(member, _, files) {
    const marks = mixed(member, files);
    return {
      message: `${quoted(member.text)} opens with ${marks?.opener} and closes with ${marks?.closer}`,
      related: [],
    };
  },
};

/** The marks around a quotation, if they are of two kinds; null too where one is missing, which is another matter. */
function mixed({ path, article, start, end }: Member, files: NamedFiles) {
  const text = files.get(path)?.get(article)?.text;
  if (text === undefined) return null;
  const opener = scanMarks(text, { start: Math.max(0, start - LONGEST), end: start }).at(-1);
  const [closer] = scanMarks(text, { start: end, end: Math.min(text.length, end + LONGEST) });
  if (opener?.end !== start || closer?.start !== end) return null;
  if (PARTNERS[opener.style]?.[closer.style] === 0) return null;
  return { opener: STYLES[opener.style]?.sign, closer: STYLES[closer.style]?.sign };
}
