import { appendFile } from 'node:fs/promises';
import { formatBaseline, updated } from '../check/baseline.js';
import { check as checkNamed } from '../check/check.js';
import { everythingOf } from '../check/everything.js';
import type { Severity } from '../check/finding.js';
import { type CheckReport, checkReport } from '../check/report.js';
import { isRuled, type RuleSettings } from '../check/rules.js';
import { collect } from '../pipeline/collect.js';
import { dedupe } from '../pipeline/dedupe.js';
import type { ReadOptions } from '../read/options.js';
import { isUnreadable } from '../read/problems.js';
import { readBaseline } from './baseline-file.js';
import { type Exit, exitCode } from './exit.js';
import type { Io } from './io.js';
import { namedInputs } from './named-inputs.js';
import { listProblems, type OutputOptions, resultStyle } from './output.js';
import { type Chunks, print } from './print.js';

export interface CheckOptions extends ReadOptions, OutputOptions {
  readonly format: 'text' | 'json' | 'github' | 'sarif' | 'junit';
  readonly threshold: number;
  readonly workers?: number;
  readonly against: readonly string[];
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly failOn: Severity | 'none';
  readonly maxFindings?: number;
  /** From the configuration only. */
  readonly rules?: RuleSettings;
}

/** A file that was not read would lose its lines. */
const NOT_UPDATED = 'quotes: the baseline is left as it was, because not all files could be read\n';

/** Findings on the named files, checked against one another and against a collection. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<Exit> {
  const { against, rules = {}, updateBaseline } = options;
  let baseline = await readBaseline(options, io);
  const { named, input } = namedInputs(paths, options, io);
  const collection = await collect(input, options);
  const everything = everythingOf(collection, await dedupe(collection, options));
  let result = checkNamed(everything, named, rules, baseline);
  const unread = everything.problems.some(({ code }) => isUnreadable(code) && !isRuled(code));
  if (baseline !== null && updateBaseline && unread) io.stderr.write(NOT_UPDATED);
  else if (baseline !== null && updateBaseline) {
    baseline = updated(baseline, result.current, against.length === 0);
    await print([formatBaseline(baseline)], options.baseline, io);
    result = checkNamed(everything, named, rules, baseline);
  }
  const stale = against.length === 0 ? baseline : null;
  const report = checkReport(everything, named, result, { ...options, baseline: stale });
  await print(await render(report, options, io), options.output, io);
  await appendStepSummary(report, io);
  await listProblems(report.problems, options, io);
  return exitCode(everything.problems, report.summary.failed);
}
async function render(report: CheckReport, options: CheckOptions, io: Io): Promise<Chunks> {
  switch (options.format) {
    case 'text':
      return (await import('../report/check/text.js')).checkText(report, await resultStyle(options, io));
    case 'json':
      return (await import('../report/check/json.js')).checkJson(report);
    case 'github':
      return (await import('../report/check/github.js')).checkGithub(report);
    case 'sarif':
      return (await import('../report/check/sarif.js')).checkSarif(report);
    case 'junit':
      return (await import('../report/check/junit.js')).checkJunit(report);
  }
}

/** The page that GitHub shows for a run of a workflow; a runner names the file to add to. */
async function appendStepSummary(report: CheckReport, { env, stderr }: Io): Promise<void> {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const { checkSummary } = await import('../report/check/summary.js');
  try {
    await appendFile(file, [...checkSummary(report)].join(''));
  } catch (error) {
    stderr.write(`quotes: GITHUB_STEP_SUMMARY: ${(error as Error).message}\n`);
  }
}
