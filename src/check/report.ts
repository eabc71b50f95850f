import type { Problem } from '../read/article.js';
import { isUnreadable } from '../read/problems.js';
import type { Baseline } from './baseline.js';
import type { CheckResult } from './check.js';
import type { Everything } from './everything.js';
import { type Finding, fails, type Severity, worstFirst } from './finding.js';
import type { NamedFiles } from './named.js';
import { isRuled } from './rules.js';

/** All that `quotes check` prints. */
export interface CheckReport {
  readonly summary: CheckSummary;
  /** By place; the worst of them where `--max-findings` cuts. */
  readonly findings: readonly Finding[];
  /** Of everything that was read, as far as no rule made a finding of them. */
  readonly problems: readonly Problem[];
}

/** Counted before `--max-findings`. */
export interface CheckSummary {
  /** Named files, those without findings too. */
  readonly files: number;
  /** Articles that were read, those of the collection too. */
  readonly articles: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Findings that `--max-findings` left out. */
  readonly hidden: number;
  /** Findings that the baseline knows. */
  readonly known: number;
  /** Findings that front matter sets aside. */
  readonly ignored: number;
  /** Lines of the baseline that nothing was found for. */
  readonly stale: number;
  readonly failOn: Severity | 'none';
  /** Whether something was found at or above `failOn`. */
  readonly failed: boolean;
}

export interface ReportOptions {
  readonly failOn: Severity | 'none';
  readonly maxFindings?: number;
  /** To report stale lines of; null where what was read does not tell. */
  readonly baseline: Baseline | null;
}

export function checkReport(
  everything: Everything,
  named: NamedFiles,
  { findings, known, ignored, current, problems }: CheckResult,
  { failOn, maxFindings = Number.POSITIVE_INFINITY, baseline }: ReportOptions,
): CheckReport {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const summary: CheckSummary = {
    files: named.size,
    articles: everything.articles.length,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    hidden: Math.max(0, findings.length - maxFindings),
    known,
    ignored,
    stale: [...(baseline?.keys() ?? [])].filter((print) => !current.has(print)).length,
    failOn,
    failed: findings.some((finding) => fails(finding.severity, failOn)),
  };
  // A doubtful mark in the collection is nobody's business now; a file of it that could not be read is.
  const others = everything.problems.filter(({ code, path }) =>
    named.has(path) ? !isRuled(code) : isUnreadable(code),
  );
  return { summary, findings: worst(findings, maxFindings), problems: [...problems, ...others] };
}

function worst(findings: readonly Finding[], limit: number): readonly Finding[] {
  if (findings.length <= limit) return findings;
  const kept = new Set([...findings].sort(worstFirst).slice(0, limit));
  return findings.filter((finding) => kept.has(finding));
}
