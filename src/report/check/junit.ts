import { type Finding, fails } from '../../check/finding.js';
import type { CheckReport, CheckSummary } from '../../check/report.js';
import type { Problem } from '../../read/article.js';
import { isUnreadable } from '../../read/problems.js';
import { printable } from '../../text/escape.js';
import { placeText } from './place.js';

/**
 * JUnit's XML as Jenkins and GitLab read it (junit-10.xsd of Jenkins' xUnit plugin): a suite for each file with
 * findings, a test case for each finding. Only what fails the run is a failure; the rest passes, with its text as
 * output.
 */
export function* checkJunit({ findings, problems, summary }: CheckReport): Iterable<string> {
  const unread = problems.filter((problem) => isUnreadable(problem.code));
  const failures = findings.filter((finding) => fails(finding.severity, summary.failOn)).length;
  // A report without any test case is an error to most readers.
  const tests = Math.max(findings.length + unread.length, 1);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="quotes check" tests="${tests}" failures="${failures}" errors="${unread.length}">\n`;
  for (const list of byFile(findings)) yield* suite(list, summary);
  if (unread.length > 0) yield* unreadSuite(unread);
  if (findings.length + unread.length === 0)
    yield '<testsuite name="quotes check" tests="1" failures="0" errors="0">\n<testcase name="no findings" classname="quotes"/>\n</testsuite>\n';
  yield '</testsuites>\n';
}

/** Findings come sorted by path. */
function* byFile(findings: readonly Finding[]): Iterable<readonly Finding[]> {
  let from = 0;
  for (let at = 1; at <= findings.length; at++) {
    if (findings[at]?.path === findings[from]?.path) continue;
    yield findings.slice(from, at);
    from = at;
  }
}

function* suite(findings: readonly Finding[], { failOn }: CheckSummary): Iterable<string> {
  const failures = findings.filter((finding) => fails(finding.severity, failOn)).length;
  yield `<testsuite name="${xml(findings[0]?.path ?? '')}" tests="${findings.length}" failures="${failures}" errors="0">\n`;
  for (const finding of findings) yield testcase(finding, fails(finding.severity, failOn));
  yield '</testsuite>\n';
}

function* unreadSuite(problems: readonly Problem[]): Iterable<string> {
  yield `<testsuite name="files that could not be read" tests="${problems.length}" failures="0" errors="${problems.length}">\n`;
  for (const { code, path, message } of problems)
    yield `<testcase name="${xml(path)}" classname="quotes.${code}"><error type="${code}" message="${xml(message)}"/></testcase>\n`;
  yield '</testsuite>\n';
}

function testcase(finding: Finding, failed: boolean): string {
  const { rule, severity, message, related, advice } = finding;
  const others = related.map((other) => `${placeText(other)}: ${other.message}`);
  const text = [`${placeText(finding)}: ${severity}: ${message}`, ...others, advice].map(xml).join('\n');
  const body = failed
    ? `<failure type="${rule}" message="${xml(message)}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `<testcase name="${xml(`${rule} ${placeText(finding)}`)}" classname="${xml(`quotes.${rule}`)}">${body}</testcase>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Printable text holds no control character; XML knows no U+FFFE and U+FFFF either. */
const xml = (text: string) =>
  printable(text)
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] as string)
    .replace(/[\ufffe\uffff]/g, '\ufffd');
