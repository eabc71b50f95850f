import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding, Place, Severity } from '../../check/finding.js';
import type { CheckReport } from '../../check/report.js';
import { RULES } from '../../check/rules.js';
import type { Problem } from '../../read/article.js';
import { isUnreadable } from '../../read/problems.js';
import { json } from '../../text/json.js';
import { tool } from '../json.js';

const SCHEMA_URI =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Code scanning shows a message in one block: the sentence, then what to do. */
const messageOf = ({ message, advice }: Finding) => ({ text: `${message}. ${advice}` });

/**
 * One run of SARIF 2.1.0 (OASIS Standard, 27 March 2020). Columns are UTF-16 units; paths are relative to the
 * working directory, which a viewer resolves as %SRCROOT%.
 */
export function* checkSarif({ findings, problems, summary }: CheckReport): Iterable<string> {
  const rules = Object.values(RULES);
  const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
  const driver = {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    rules: rules.map((rule) => ({
      id: rule.id,
      shortDescription: { text: rule.summary },
      fullDescription: { text: rule.explanation },
      help: { text: `${rule.explanation}\n\nExample:\n${rule.example}\n\n${rule.advice}` },
      defaultConfiguration: { enabled: rule.enabled, level: rule.severity satisfies Level },
    })),
  };
  const invocation = {
    executionSuccessful: !problems.some((problem) => isUnreadable(problem.code)),
    toolExecutionNotifications: problems.map(notification),
  };
  yield `{"$schema":${json(SCHEMA_URI)},"version":"2.1.0","runs":[{\n"tool":${json({ driver })},\n`;
  yield `"invocations":${json([invocation])},\n"columnKind":"utf16CodeUnits","properties":${json({ summary })},\n`;
  yield '"results":[';
  let separator = '\n';
  for (const finding of findings) {
    yield separator + json(result(finding, indexOf.get(finding.rule) ?? -1));
    separator = ',\n';
  }
  yield ']}]}\n';
}

type Level = Severity;

function result(finding: Finding, ruleIndex: number) {
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: finding.severity satisfies Level,
    message: messageOf(finding),
    locations: [location(finding, finding.text)],
    relatedLocations: finding.related.map((related, index) => ({
      id: index + 1,
      ...location(related),
      message: { text: related.message },
    })),
    partialFingerprints: { 'quotes/v1': finding.fingerprint },
  };
}

function notification(problem: Problem) {
  const where = problem.path === '' ? {} : { locations: [location(problem)] };
  const level = isUnreadable(problem.code) ? 'error' : 'note';
  return { level, message: { text: problem.message }, descriptor: { id: problem.code }, ...where };
}

type Point = Pick<Problem, 'path' | 'line' | 'column'> &
  Partial<Pick<Place, 'article' | 'endLine' | 'endColumn'>>;

function location({ path, article, line, column, endLine, endColumn }: Point, text = '') {
  const region = {
    ...(column && { startColumn: column }),
    ...(endLine && { endLine, endColumn }),
    ...(text !== '' && { snippet: { text } }),
  };
  return {
    physicalLocation: {
      artifactLocation: artifact(path),
      ...(line && { region: { startLine: line, ...region } }),
    },
    ...(article && article !== path && { logicalLocations: [{ fullyQualifiedName: article }] }),
  };
}

function artifact(path: string) {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split('/').map(segment).join('/'), uriBaseId: '%SRCROOT%' };
}

/** A lone surrogate, which no file name in UTF-8 holds, cannot be written as a URI. */
const segment = (name: string) => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
