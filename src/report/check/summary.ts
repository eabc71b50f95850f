import { type Finding, worstFirst } from '../../check/finding.js';
import type { CheckReport } from '../../check/report.js';
import { printable } from '../../text/escape.js';
import { placeText } from './place.js';
import { tally } from './tally.js';

/** GitHub drops a step's summary as a whole when it is over 1 MiB. */
const ROWS = 200;

/** A table in GitHub's Markdown for the summary page of a workflow run, the worst first. */
export function* checkSummary({ findings, summary }: CheckReport): Iterable<string> {
  yield `### quotes check: ${summary.failed ? 'failed' : 'passed'}\n\n${tally(summary)}\n`;
  if (findings.length === 0) return;
  yield '\n| | where | what | rule |\n| --- | --- | --- | --- |\n';
  for (const finding of [...findings].sort(worstFirst).slice(0, ROWS)) yield row(finding);
  if (findings.length > ROWS) yield `\n… and ${findings.length - ROWS} more\n`;
}

function row(finding: Finding): string {
  const cells = [finding.severity, placeText(finding), printable(finding.message), finding.rule];
  return `| ${cells.map(markdown).join(' | ')} |\n`;
}

/** Every ASCII mark as an entity: whatever an article holds, no markup, link or mention comes of it. */
const markdown = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
