import type { Cluster } from '../../cluster/cluster.js';
import type { DedupeReport } from '../../pipeline/report.js';
import { chains } from '../chains.js';
import type { Style } from '../style.js';
import { counted, paragraph } from './page.js';
import { statement } from './statement.js';

/** Statements in several outlets, then those in one, then the summary in one line. */
export function* dedupeText(report: DedupeReport, style: Style): Iterable<string> {
  const clusters = [...report.clusters];
  const source = hasOutlets(report) ? 'outlet' : 'article';
  const shared = clusters.filter(isShared).length;
  const statements = chains(clusters);
  yield* section(
    `${counted(shared, 'statement')} in several ${source}s`,
    style,
    statements.filter((pieces) => pieces.some(isShared)),
  );
  yield* section(
    `${counted(clusters.length - shared, 'statement')} in one ${source}`,
    style,
    statements.filter((pieces) => !pieces.some(isShared)),
  );
  yield paragraph(summaryLine(report, source), style.width);
}

const isShared = ({ outlets }: Cluster) => outlets.length > 1;

/** A piece in one outlet stands with the pieces that it continues, but is counted where it belongs. */
function* section(
  heading: string,
  style: Style,
  statements: readonly (readonly Cluster[])[],
): Iterable<string> {
  if (statements.length === 0) return;
  const { chalk, width } = style;
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
