import type { Quote } from '../attribute/quote.js';
import type { Cluster, Member } from '../cluster/cluster.js';
import { outletOf } from './carrier.js';
import { quoted } from './excerpt.js';
import type { Place, Related } from './finding.js';
import { fingerprint } from './fingerprint.js';
import type { NamedFiles } from './named.js';
import type { Group, Occurrence } from './occurrence.js';
import type { StatementRule } from './rule.js';

/**
 * One group for each statement and rule that concerns a named file.
 *
 * @param counted whether the other articles' carriers of the same words are counted too: only a baseline asks for
 *   that, and it means a look at every statement.
 */
export function statementGroups(
  clusters: Iterable<Cluster>,
  rules: readonly StatementRule[],
  files: NamedFiles,
  counted: boolean,
): Group[] {
  const counts = new Map<string, number>();
  const groups: Group[] = [];
  for (const cluster of clusters) {
    if (!counted && !cluster.quotes.some((member) => files.has(member.path))) continue;
    for (const rule of rules) {
      const group: Occurrence[] = [];
      const concerned = rule.concerned(cluster, files);
      for (const member of concerned) {
        const here = files.has(member.path);
        if (!here && !counted) continue;
        const print = fingerprint(rule.id, member.speaker?.name ?? null, member.text);
        counts.set(print, (counts.get(print) ?? 0) + 1);
        if (here) group.push(occurrence({ rule, member, cluster, concerned, files }, print, counts));
      }
      if (group.length > 0) groups.push(group);
    }
  }
  return groups;
}

interface Concern {
  readonly rule: StatementRule;
  readonly member: Member;
  readonly cluster: Cluster;
  readonly concerned: readonly Member[];
  readonly files: NamedFiles;
}

function occurrence(concern: Concern, print: string, counts: ReadonlyMap<string, number>): Occurrence {
  const { rule, member, cluster, concerned, files } = concern;
  return {
    rule,
    place: placeOf(member),
    published: member.published,
    speaker: member.speaker?.name ?? null,
    text: member.text,
    fingerprint: print,
    get count() {
      return counts.get(print) ?? 1;
    },
    describe: () => {
      const { message, related } = rule.describe(member, cluster, files);
      const others = new Set([...related, ...concerned]);
      others.delete(member);
      return { message, related: [...others].map(relatedQuote) };
    },
  };
}

function relatedQuote({ path, article, line, column, speaker, outlet, text }: Member): Related {
  const name = speaker?.name ?? speaker?.mention;
  return {
    path,
    article,
    line,
    column,
    message: `${quoted(text)}${name ? ` — ${name}` : ''}, ${outletOf({ outlet, path })}`,
  };
}

/** The end follows from the words themselves, which may run over several lines. */
function placeOf({ path, article, line, column, text }: Quote): Place {
  let endLine = line;
  let lineStart = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && (code !== 13 || text.charCodeAt(at + 1) === 10)) continue;
    endLine++;
    lineStart = at + 1;
  }
  const endColumn = lineStart === -1 ? column + text.length : text.length - lineStart + 1;
  return { path, article, line, column, endLine, endColumn };
}
