import type { Cluster, Member } from '../../cluster/cluster.js';
import { printable } from '../escape.js';
import type { Style } from '../style.js';
import { counted, paragraph } from './page.js';
import { difference } from './versions.js';

/** Versions of one statement that are shown without `--verbose`. */
const VERSIONS = 8;

const INDENT = '  ';

/**
 * One statement: its words, who said them, who carried them and when first, then what differs. Before a piece that
 * continues it under the same speaker in the same outlets only the words stand; the rest follows once, after the last.
 */
export function statement(cluster: Cluster, next: Cluster | undefined, style: Style): string {
  const { chalk, width } = style;
  const words = paragraph(chalk.bold(`“${printable(cluster.text)}”`), width);
  const versions = versionLines(cluster, style);
  if (next && versions === '' && carriers(cluster, style) === carriers(next, style)) return words;
  return `${words}${carriers(cluster, style)}${versions}${style.verbose ? places(cluster, style) : ''}`;
}

function carriers(cluster: Cluster, style: Style): string {
  const { chalk, width } = style;
  const { outlets, conflicts } = cluster;
  const lines = [paragraph(speaker(cluster, style), width, `${INDENT}— `)];
  if (outlets.length > 1) {
    const kind = cluster.quotes.every(({ outlet }) => outlet === null) ? 'article' : 'outlet';
    lines.push(
      paragraph(
        outlets.map(printable).join(', '),
        width,
        `${INDENT}${counted(outlets.length, kind)}: `,
        INDENT.repeat(2),
      ),
    );
  }
  lines.push(paragraph(chalk.dim(firstSeen(cluster)), width, INDENT, INDENT.repeat(2)));
  for (const { name, quotes } of conflicts) {
    const where = outletsOf(cluster.quotes.filter(({ id }) => quotes.includes(id)));
    lines.push(
      paragraph(
        `${chalk.yellow(`attributed to ${printable(name)}`)} by ${where}`,
        width,
        INDENT,
        INDENT.repeat(2),
      ),
    );
  }
  return lines.join('');
}

function speaker({ speaker, quotes }: Cluster, { chalk }: Style): string {
  if (speaker !== null) return chalk.cyan(printable(speaker.name));
  const mention = quotes.find((quote) => quote.speaker !== null)?.speaker?.mention;
  return mention === undefined ? chalk.dim('unknown') : printable(mention);
}

function firstSeen({ outlets, firstSeen, quotes }: Cluster): string {
  const first = quotes.find(({ article }) => article === firstSeen.article) as Member;
  const place = `${first.path}:${first.line}`;
  const date = firstSeen.published ?? 'undated';
  const outlet = first.outlet ?? '';
  const parts = outlets.length > 1 ? [`first seen ${date}`, outlet, place] : [outlet, date, place];
  return parts.filter(Boolean).map(printable).join(' · ');
}

function versionLines(cluster: Cluster, style: Style): string {
  const versions = new Map<string, Member[]>();
  for (const member of carryings(cluster)) {
    const found = difference(cluster.text, member.text, style);
    if (found === null) continue;
    const text = `${found.part ? 'in part: ' : ''}${found.text}`;
    versions.set(text, [...(versions.get(text) ?? []), member]);
  }
  const shown = [...versions].sort(([, a], [, b]) => b.length - a.length);
  const limit = style.verbose ? shown.length : VERSIONS;
  const lines = shown
    .slice(0, limit)
    .map(([text, members]) => paragraph(`${outletsOf(members)} ${text}`, style.width, `${INDENT}• `));
  const hidden = shown.length - limit;
  if (hidden > 0) lines.push(`${INDENT}• ${counted(hidden, 'more version')} (--verbose shows them)\n`);
  return lines.join('');
}

/** The members, pieces of one quotation within this cluster joined: together they may be the whole. */
function carryings({ quotes }: Cluster): Member[] {
  const joined = new Map<string, Member>();
  for (const quote of [...quotes].sort((a, b) => a.start - b.start)) {
    const before = quote.continues === null ? undefined : joined.get(quote.continues);
    if (before !== undefined) joined.delete(quote.continues as string);
    joined.set(quote.id, before === undefined ? quote : { ...quote, text: `${before.text} ${quote.text}` });
  }
  return quotes.flatMap(({ id }) => joined.get(id) ?? []);
}

/** Their outlets, each once; where the outlet is unknown, their articles. */
function outletsOf(members: readonly Member[]): string {
  return [...new Set(members.map(({ outlet, article }) => printable(outlet ?? article)))].join(', ');
}

function places({ id, quotes }: Cluster, { chalk, width }: Style): string {
  const lines = quotes.map((quote) => {
    const place = printable(`${quote.path}:${quote.line}:${quote.column}`);
    return paragraph(chalk.dim(`${place} ${quote.relation} ${quote.id}`), width, INDENT, INDENT.repeat(2));
  });
  return `${INDENT}${chalk.dim(id)}\n${lines.join('')}`;
}
