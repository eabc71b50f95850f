import type { ClusterExplanation, Explained } from '../../pipeline/explain.js';
import { printable } from '../../text/escape.js';
import type { Style } from '../style.js';
import { paragraph, quoted } from './page.js';

/** Why each member of a statement is in it, and why its neighbours are not. */
export function* clusterText(
  id: string,
  { leader, members, outside }: ClusterExplanation,
  { chalk, width }: Style,
): Iterable<string> {
  yield `${chalk.bold(id)}  ${printable(leader.path)}:${leader.line}:${leader.column}\n\n`;
  yield paragraph(quoted(leader.text), width, '  ');
  yield `\n${chalk.bold('Members')}, each compared with the words above\n`;
  if (members.length === 0) yield '  none\n';
  for (const member of members) yield* lines(member, width);
  yield `\n${chalk.bold('Near, but not in it')}\n`;
  if (outside.length === 0) yield '  nothing\n';
  for (const other of outside) yield* lines(other, width);
}

function* lines({ quote, because }: Explained, width: number): Iterable<string> {
  yield `  ${quote.id}  ${printable(quote.path)}:${quote.line}:${quote.column}  ${printable(quote.speaker?.name ?? 'nobody named')}\n`;
  yield paragraph(quoted(quote.text), width, '    ');
  yield paragraph(because, width, '    → ');
}
