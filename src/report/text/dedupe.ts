import type { Cluster } from '../../cluster/cluster.js';
import type { DedupeReport, Summary } from '../../pipeline/report.js';
import { chains } from '../chains.js';
import type { Style } from '../style.js';
import { counted, paragraph } from './page.js';
import { statement } from './statement.js';

/** Statements in several outlets, then those in one, then the summary in one line. */
export function* dedupeText(report: DedupeReport, style: Style): Iterable<string> {
  const statements = chains([...report.clusters]);
  const shared = statements.filter((pieces) => pieces.some(isShared));
  const single = statements.filter((pieces) => !pieces.some(isShared));
  yield* section(`${counted(shared.length, 'statement')} in several outlets`, shared, style);
  yield* section(`${counted(single.length, 'statement')} in one outlet`, single, style);
  yield paragraph(summaryLine(report.summary), style.width);
}

const isShared = (cluster: Cluster) => cluster.outlets.length > 1;

function* section(
  title: string,
  statements: readonly (readonly Cluster[])[],
  style: Style,
): Iterable<string> {
  if (statements.length === 0) return;
  const { chalk, width } = style;
  yield `${chalk.bold(title)} ${chalk.dim('─'.repeat(Math.max(width - title.length - 1, 0)))}\n\n`;
  for (const pieces of statements)
    yield `${pieces.map((piece, index) => statement(piece, pieces[index + 1], style)).join('')}\n`;
}

function summaryLine({ articles, outlets, quotes, clusters, shared, problems }: Summary): string {
  const found = [
    `${counted(articles, 'article')} of ${counted(outlets, 'outlet')}`,
    `${counted(quotes, 'quotation')} of ${counted(clusters, 'statement')}`,
    `${shared} in several outlets`,
    counted(problems, 'problem'),
  ];
  return found.join(', ');
}
