import { appendFile, readFile } from 'node:fs/promises';
import { type Baseline, formatBaseline, parseBaseline } from '../check/baseline.js';
import { type CheckResult, check as checkNamed } from '../check/check.js';
import { type Finding, fails, type Severity, worstFirst } from '../check/finding.js';
import type { CheckReport, CheckSummary } from '../check/report.js';
import { PROBLEM_RULES, type RuleSettings } from '../check/rules.js';
import { collect } from '../pipeline/collect.js';
import { dedupe } from '../pipeline/dedupe.js';
import type { DedupeReport } from '../pipeline/report.js';
import type { Article } from '../read/article.js';
import type { Block } from '../read/block.js';
import { blocks } from '../read/blocks.js';
import { parse } from '../read/parse.js';
import type { ReadOptions } from './articles.js';
import { type Exit, exitCode } from './exit.js';
import type { Io } from './io.js';
import { listProblems, type OutputOptions, resultStyle } from './output.js';
import { type Chunks, print } from './print.js';

export interface CheckOptions extends ReadOptions, OutputOptions {
  readonly format: 'text' | 'json' | 'github' | 'sarif' | 'junit';
  readonly threshold: number;
  readonly against: readonly string[];
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly failOn: Severity | 'none';
  readonly maxFindings?: number;
  /** From the configuration only. */
  readonly rules?: RuleSettings;
}

type Named = Map<string, Map<string, Article>>;

/** Findings on the named files, checked against one another and against a collection. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<Exit> {
  const baseline = await readBaseline(options);
  const named: Named = new Map();
  const report = await dedupe(await collect(inputs(paths, options, named)), options);
  const settings = options.rules ?? {};
  let result = checkNamed(report, named, settings, baseline);
  if (options.updateBaseline && baseline !== null) {
    const updated = updatedBaseline(baseline, result.current, options);
    await print([formatBaseline(updated)], options.baseline, io);
    result = checkNamed(report, named, settings, updated);
  }
  const checked = reportOf(result, report, named, baseline, options);
  await print(await render(checked, options, io), options.output, io);
  await appendStepSummary(checked, io);
  await listProblems(checked.problems, options, io);
  return exitCode(report.problems, checked.summary.failed);
}

/** The named files, then what of the collection was not named. */
async function* inputs(
  paths: readonly string[],
  { against }: CheckOptions,
  named: Named,
): AsyncGenerator<Block> {
  for await (const block of blocks(paths)) {
    const articles = named.get(block.path) ?? new Map<string, Article>();
    for (const article of parse(block).articles) articles.set(article.id, article);
    named.set(block.path, articles);
    yield block;
  }
  for await (const block of blocks(against)) if (!named.has(block.path)) yield block;
}

async function readBaseline({ baseline, updateBaseline }: CheckOptions): Promise<Baseline | null> {
  if (baseline === undefined) {
    if (updateBaseline) throw new Error('--update-baseline needs --baseline <file>');
    return null;
  }
  try {
    return parseBaseline(await readFile(baseline, 'utf8'));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (missing && updateBaseline) return new Map();
    const hint = missing ? 'there is no such file; --update-baseline writes it' : (error as Error).message;
    throw new Error(`${baseline}: ${hint}`);
  }
}

/**
 * Without a collection the named files are all there is, and what was not found again is dropped. With one they are
 * a part of it, and the lines of the others must stay.
 */
function updatedBaseline(old: Baseline, current: Baseline, { against }: CheckOptions): Baseline {
  return against.length === 0 ? current : new Map([...old, ...current]);
}

function reportOf(
  { findings, known, ignored, current, problems }: CheckResult,
  report: DedupeReport,
  named: Named,
  baseline: Baseline | null,
  { failOn, maxFindings = Number.POSITIVE_INFINITY, against, updateBaseline }: CheckOptions,
): CheckReport {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const judged = against.length === 0 && baseline !== null && !updateBaseline;
  const summary: CheckSummary = {
    files: named.size,
    articles: report.summary.articles,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    hidden: Math.max(0, findings.length - maxFindings),
    known,
    ignored,
    stale: judged ? [...baseline.keys()].filter((print) => !current.has(print)).length : 0,
    failOn,
    failed: findings.some((finding) => fails(finding.severity, failOn)),
  };
  const ruled = new Set(PROBLEM_RULES.flatMap((rule) => rule.codes));
  const others = report.problems.filter((problem) => !ruled.has(problem.code));
  return { summary, findings: worst(findings, maxFindings), problems: [...problems, ...others] };
}

function worst(findings: readonly Finding[], limit: number): readonly Finding[] {
  if (findings.length <= limit) return findings;
  const kept = new Set([...findings].sort(worstFirst).slice(0, limit));
  return findings.filter((finding) => kept.has(finding));
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
