import type { Member } from '../../cluster/cluster.js';
import type { ClusterExplanation, Explained } from '../../pipeline/explain.js';
import { printable } from '../../text/escape.js';
import type { Style } from '../style.js';
import { difference } from './difference.js';
import { paragraph, quoted } from './page.js';

/** Why each member of a statement is in it, and why its neighbours are not. */
export function* clusterText(
  { cluster, members, outside }: ClusterExplanation,
  style: Style,
): Iterable<string> {
  const { chalk, width } = style;
  const leader = cluster.quotes[0] as Member;
  yield `${chalk.bold(cluster.id)}  ${printable(leader.path)}:${leader.line}:${leader.column}\n\n`;
  yield paragraph(quoted(leader.text), width, '  ');
  yield `\n${chalk.bold('Members')}, each compared with the words above\n`;
  if (members.length === 0) yield '  none\n';
  for (const { quote, because } of members) {
    const how = `${quote.relation}, similarity ${Math.floor(1000 * quote.similarity) / 1000}: ${because}`;
    yield* lines({ quote, because: how }, width);
    const differs = quote.changes.length > 0 && difference(leader.text, quote.text, style);
    if (differs) yield paragraph(differs.text, width, '    ≠ ', '      ');
  }
  yield `\n${chalk.bold('Near, but not in it')}\n`;
  if (outside.length === 0) yield '  nothing\n';
  for (const other of outside) yield* lines(other, width);
}

function* lines({ quote, because }: Explained, width: number): Iterable<string> {
  yield `  ${quote.id}  ${printable(quote.path)}:${quote.line}:${quote.column}  ${printable(quote.speaker?.name ?? 'nobody named')}\n`;
  yield paragraph(quoted(quote.text), width, '    ');
  yield paragraph(because, width, '    → ');
}
