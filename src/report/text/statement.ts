import type { Cluster, Member } from '../../cluster/cluster.js';
import { printable } from '../../text/escape.js';
import type { Style } from '../style.js';
import { counted, paragraph, quoted } from './page.js';
import { versions } from './versions.js';

/** Versions of one statement that are shown without `--verbose`. */
const VERSIONS = 8;

const INDENT = '  ';
const DEEPER = INDENT.repeat(2);

/**
 * One statement, whole or in pieces that continue one another: the words, who said them, who carried them and when
 * first, then what differs. Pieces of the same sources stand together; one of other sources begins with `…`.
 */
export function statement(pieces: readonly Cluster[], style: Style): string {
  let text = '';
  let together = true;
  for (const [index, piece] of pieces.entries()) {
    text += together ? '' : '\n';
    text += paragraph(style.chalk.bold(quoted(piece.text)), style.width, together ? '' : '… ');
    const differences = differenceLines(piece, style);
    const next = pieces[index + 1];
    together = next !== undefined && differences === '' && !style.verbose && haveSameSources(piece, next);
    if (!together) text += sourceLines(piece, style) + conflictLines(piece, style) + differences;
  }
  return text;
}

function haveSameSources(one: Cluster, other: Cluster): boolean {
  const sources = ({ speaker, outlets, firstSeen, conflicts }: Cluster) =>
    JSON.stringify([speaker?.name, outlets, firstSeen, conflicts.map(({ name }) => name)]);
  return sources(one) === sources(other);
}

/** Speaker, outlets, first appearance; with `--verbose` every appearance. */
function sourceLines(cluster: Cluster, style: Style): string {
  const { chalk, width } = style;
  const { outlets, quotes, firstSeen } = cluster;
  const first = quotes.find(({ article }) => article === firstSeen.article) as Member;
  const date = printable(firstSeen.published ?? 'undated');
  const place = style.verbose
    ? detailLines(cluster, style)
    : paragraph(chalk.dim(`${placeOf(first)}:${first.line}`), width, INDENT, DEEPER);
  const who = speaker(cluster, style);
  const where = printable(first.outlet ?? '');
  if (outlets.length < 2)
    return paragraph([who, where, date].filter(Boolean).join(' · '), width, `${INDENT}— `) + place;
  const kind = quotes.every(({ outlet }) => outlet === null) ? 'article' : 'outlet';
  const carriers = `${counted(outlets.length, kind)}: ${outlets.map(printable).join(', ')}`;
  const since = `first seen ${date}${where && ` in ${where}`}`;
  return [
    paragraph(who, width, `${INDENT}— `),
    paragraph(carriers, width, INDENT, DEEPER),
    paragraph(since, width, INDENT, DEEPER),
    place,
    traceLines(cluster, style),
  ].join('');
}

/** Where it came from, if its outlets are not as many sources; and who carries it without quotation marks. */
function traceLines({ independent, outlets, origin, unmarked }: Cluster, { width }: Style): string {
  const from = origin !== null && `from ${printable(origin)}`;
  const sources = independent < outlets.length && counted(independent, 'independent source');
  const origins = [sources, from].filter(Boolean).join(', ');
  const told = [...new Set(unmarked.map(({ article }) => printable(article)))];
  return [
    origins && paragraph(origins, width, INDENT, DEEPER),
    told.length > 0 && paragraph(`without quotation marks in ${told.join(', ')}`, width, INDENT, DEEPER),
  ]
    .filter(Boolean)
    .join('');
}

function speaker({ speaker, quotes }: Cluster, { chalk }: Style): string {
  if (speaker !== null) return chalk.cyan(printable(speaker.name));
  const mention = quotes.find((quote) => quote.speaker !== null)?.speaker?.mention;
  return mention === undefined ? 'speaker unknown' : printable(mention);
}

function conflictLines({ conflicts, quotes }: Cluster, { chalk, width }: Style): string {
  const lines = conflicts.map(({ name, quotes: ids }) => {
    const where = carriersOf(quotes.filter(({ id }) => ids.includes(id)));
    return paragraph(
      `${chalk.yellow(`attributed to ${printable(name)}`)} in ${where}`,
      width,
      INDENT,
      DEEPER,
    );
  });
  return lines.join('');
}

function differenceLines(cluster: Cluster, style: Style): string {
  const found = versions(cluster, style);
  const shown = style.verbose ? found : found.slice(0, VERSIONS);
  const lines = shown.map(({ text, members }) =>
    paragraph(`${carriersOf(members)}${text}`, style.width, `${INDENT}• `),
  );
  const hidden = found.length - shown.length;
  if (hidden > 0) lines.push(`${INDENT}• ${counted(hidden, 'more version')} (--verbose shows them)\n`);
  return lines.join('');
}

/** Their outlets, each once; where the outlet is unknown, their articles. */
function carriersOf(members: readonly Member[]): string {
  return [...new Set(members.map(({ outlet, article }) => printable(outlet ?? article)))].join(', ');
}

/** The article's path, and its id where the file holds several; lines are those of its text. */
function placeOf({ path, article }: Member): string {
  return printable(article.startsWith(path) ? article : `${path} ${article}`);
}

/** Ids for `quotes explain`, and where each quotation stands. */
function detailLines({ id, quotes }: Cluster, { chalk, width }: Style): string {
  const lines = quotes.map(({ path, line, column, relation, id }) =>
    paragraph(
      chalk.dim(`${printable(`${path}:${line}:${column}`)} ${relation} ${id}`),
      width,
      INDENT,
      DEEPER,
    ),
  );
  return `${INDENT}${chalk.dim(id)}\n${lines.join('')}`;
}
