import type { Cluster } from '../../cluster/cluster.js';
import type { DedupeReport } from '../../pipeline/report.js';
import { chains } from '../chains.js';
import type { Style } from '../style.js';
import { counted, paragraph } from './page.js';
import { statement } from './statement.js';

/** Statements in several outlets, then those in one, then the summary in one line. */
export function* dedupeText(report: DedupeReport, style: Style): Iterable<string> {
  const statements = chains([...report.clusters]);
  const source = hasOutlets(report) ? 'outlet' : 'article';
  const isShared = (pieces: readonly Cluster[]) => pieces.some(({ outlets }) => outlets.length > 1);
  yield* section(`in several ${source}s`, statements.filter(isShared), style);
  yield* section(
    `in one ${source}`,
    statements.filter((pieces) => !isShared(pieces)),
    style,
  );
  yield paragraph(summaryLine(report, source), style.width);
}

function* section(
  title: string,
  statements: readonly (readonly Cluster[])[],
  style: Style,
): Iterable<string> {
  if (statements.length === 0) return;
  const { chalk, width } = style;
  const heading = `${counted(statements.flat().length, 'statement')} ${title}`;
  yield `${chalk.bold(heading)} ${chalk.dim('─'.repeat(Math.max(width - heading.length - 1, 0)))}\n\n`;
  for (const pieces of statements) yield `${statement(pieces, style)}\n`;
}

function summaryLine({ summary }: DedupeReport, source: string): string {
  const { articles, outlets, quotes, clusters, shared, problems } = summary;
  const found = [
    counted(articles, 'article') +
      (source === 'outlet' ? ` of ${counted(outlets, 'outlet')}` : ', outlets unknown'),
    `${counted(quotes, 'quotation')} of ${counted(clusters, 'statement')}`,
    `${shared} in several ${source}s`,
    counted(problems, 'problem'),
  ];
  return found.join(', ');
}

function hasOutlets({ articles }: DedupeReport): boolean {
  for (const { outlet } of articles) if (outlet !== null) return true;
  return false;
}
