import { type Finding, type Severity, worstFirst } from '../../check/finding.js';
import type { CheckReport } from '../../check/report.js';
import { disarmed, printable } from '../../text/escape.js';
import { placeText } from './place.js';
import { counted, tally } from './tally.js';

/** GitHub shows no more annotations of one level from one step, and drops the others in silence. */
const LIMIT = 10;

const LEVELS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Other carriers named in an annotation. */
const SHOWN = 3;

/**
 * Workflow commands that GitHub shows beside the lines of a pull request, the worst first; what is past its limit
 * follows as plain lines of the log, and one notice says how many those are.
 */
export function* checkGithub({ findings, summary }: CheckReport): Iterable<string> {
  const { shown, hidden } = withinLimits([...findings].sort(worstFirst));
  for (const finding of shown) yield annotation(finding);
  const unseen = hidden.length + summary.hidden;
  if (unseen > 0)
    yield `::notice title=${property('quotes check')}::${message(
      `${counted(unseen, 'more finding')} not shown here: GitHub shows ${LIMIT} of a level from one step; see the log`,
    )}\n`;
  for (const finding of hidden)
    yield `${disarmed(`${placeText(finding)}: ${finding.severity}: ${printable(finding.message)} (${finding.rule})`)}\n`;
  yield `${tally(summary)}\n`;
}

/** The notice about what is hidden takes the place of the last note. */
function withinLimits(findings: readonly Finding[]): { shown: Finding[]; hidden: Finding[] } {
  const split = (noteLimit: number) => {
    const shown: Finding[] = [];
    const hidden: Finding[] = [];
    const left: Record<Severity, number> = { error: LIMIT, warning: LIMIT, note: noteLimit };
    for (const finding of findings) (left[finding.severity]-- > 0 ? shown : hidden).push(finding);
    return { shown, hidden };
  };
  const all = split(LIMIT);
  return all.hidden.length === 0 ? all : split(LIMIT - 1);
}

function annotation(finding: Finding): string {
  const { severity, rule, path, article, line, column, endLine, endColumn, related, advice } = finding;
  // A column is only read where the annotation begins and ends on one line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = { file: path, line, endLine, ...columns, title: `quotes: ${rule}` };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  const others = related.slice(0, SHOWN).map((other) => `${placeText(other)}: ${printable(other.message)}`);
  const more = related.length > SHOWN ? [`… and ${related.length - SHOWN} more`] : [];
  const about = article === null || article === path ? '' : `[${printable(article)}] `;
  const text = [`${about}${printable(finding.message)}`, ...others, ...more, advice].join('\n');
  return `::${LEVELS[severity]} ${list.join(',')}::${message(text)}\n`;
}

/** @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
const message = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const property = (text: string) => message(printable(text)).replace(/:/g, '%3A').replace(/,/g, '%2C');
