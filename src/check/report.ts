import type { Problem } from '../read/article.js';
import type { Finding, Severity } from './finding.js';

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
