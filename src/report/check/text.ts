import type { Finding, Severity } from '../../check/finding.js';
import type { CheckReport } from '../../check/report.js';
import { disarmed, printable } from '../../text/escape.js';
import type { Style } from '../style.js';
import { placeText } from './place.js';
import { tally } from './tally.js';

/** More carriers of one statement are counted only, unless `--verbose`. */
const SHOWN = 3;

/** Each finding in one line, below it the other carriers and what to do; the sum at the end. */
export function* checkText(report: CheckReport, style: Style): Iterable<string> {
  for (const finding of report.findings)
    for (const line of findingLines(finding, style)) yield `${disarmed(line)}\n`;
  if (report.findings.length > 0) yield '\n';
  yield `${style.chalk.bold(tally(report.summary))}\n`;
}

function* findingLines(finding: Finding, { chalk, verbose }: Style): Iterable<string> {
  const { severity, message, rule, related, advice } = finding;
  const place = chalk.bold(placeText(finding));
  yield `${place}: ${colour(severity, chalk)(severity)}: ${printable(message)} ${chalk.dim(`(${rule})`)}`;
  const shown = verbose ? related : related.slice(0, SHOWN);
  for (const other of shown) yield `    ${placeText(other)}: ${printable(other.message)}`;
  const hidden = related.length - shown.length;
  if (hidden > 0) yield `    … and ${hidden} more (--verbose lists them)`;
  yield chalk.dim(`    → ${advice}`);
}

function colour(severity: Severity, chalk: Style['chalk']) {
  return { error: chalk.red, warning: chalk.yellow, note: chalk.blue }[severity];
}
