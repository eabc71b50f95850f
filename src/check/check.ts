import type { Problem } from '../read/article.js';
import { articleGroups } from './articles.js';
import type { Baseline, Known } from './baseline.js';
import type { Everything } from './everything.js';
import { excerpt } from './excerpt.js';
import { byPlace, compare, comparePlaces, type Finding, type Severity } from './finding.js';
import { type Ignored, ignoredIn, isIgnored } from './ignore.js';
import type { NamedFiles } from './named.js';
import type { Group, Occurrence } from './occurrence.js';
import { problemGroups } from './problems.js';
import type { RuleText } from './rule.js';
import { ARTICLE_RULES, PROBLEM_RULES, type RuleSettings, STATEMENT_RULES, severityOf } from './rules.js';
import { statementGroups } from './statements.js';

export interface CheckResult {
  /** By path, line and column. */
  readonly findings: readonly Finding[];
  /** Findings that the baseline knows. */
  readonly known: number;
  /** Findings that front matter sets aside. */
  readonly ignored: number;
  /** What a baseline written now would hold: everything found, known or new. */
  readonly current: Baseline;
  /** Front matter that names no rule. */
  readonly problems: readonly Problem[];
}

/**
 * What a careful editor would say about the named files: one finding for each statement and rule, the other carriers
 * beside it.
 *
 * @param baseline null where none is used; then everything found is new.
 */
export function check(
  everything: Everything,
  named: NamedFiles,
  settings: RuleSettings,
  baseline: Baseline | null,
): CheckResult {
  const { ignoredBy, problems } = ignoredOf(named);
  const on = <R extends RuleText>(rules: readonly R[]) =>
    rules.filter((rule) => severityOf(rule, settings) !== null);
  const groups = [
    ...statementGroups(everything.clusters, on(STATEMENT_RULES), named, baseline !== null),
    ...articleGroups(everything, on(ARTICLE_RULES), named),
    ...problemGroups(everything.problems, on(PROBLEM_RULES), named),
  ];
  const kept = groups.map((group) =>
    group.filter(({ rule, place, text }) => !isIgnored(ignoredBy.get(place.path) ?? [], rule.id, text)),
  );
  const current = entries(kept);
  const isNew = ({ fingerprint }: Occurrence) =>
    (current.get(fingerprint)?.count ?? 1) > (baseline?.get(fingerprint)?.count ?? 0);

  const findings: Finding[] = [];
  let known = 0;
  let ignored = 0;
  kept.forEach((group, index) => {
    if (group.length === 0) ignored += (groups[index] as Group).length > 0 ? 1 : 0;
    const first = group.filter(isNew).sort(latestFirst)[0];
    if (first !== undefined) findings.push(findingOf(first, severityOf(first.rule, settings) as Severity));
    else if (group.length > 0) known++;
  });
  return { findings: findings.sort(byPlace), known, ignored, current, problems };
}

function ignoredOf(named: NamedFiles): { ignoredBy: Map<string, Ignored[]>; problems: Problem[] } {
  const ignoredBy = new Map<string, Ignored[]>();
  const problems: Problem[] = [];
  for (const [path, articles] of named)
    for (const article of articles.values()) {
      const found = ignoredIn(article);
      for (const problem of found.problems) problems.push(problem);
      if (found.ignored.length > 0) ignoredBy.set(path, [...(ignoredBy.get(path) ?? []), ...found.ignored]);
    }
  return { ignoredBy, problems };
}

function entries(groups: readonly Group[]): Map<string, Known> {
  const seen = new Map<string, number>();
  const known = new Map<string, Known>();
  for (const group of groups)
    for (const { fingerprint, count, speaker, text } of group) {
      const here = (seen.get(fingerprint) ?? 0) + 1;
      seen.set(fingerprint, here);
      const note = excerpt(speaker === null ? text : `${speaker}: ${text}`);
      known.set(fingerprint, { count: Math.max(here, count, known.get(fingerprint)?.count ?? 0), note });
    }
  return known;
}

/**
 * Of several named carriers the last published speaks for the statement: the others were there before. Path and line
 * come last, so that a renamed file does not change which one it is.
 */
function latestFirst(a: Occurrence, b: Occurrence): number {
  return (
    compare(b.published ?? '', a.published ?? '') ||
    compare(a.fingerprint, b.fingerprint) ||
    comparePlaces(a.place, b.place)
  );
}

function findingOf(occurrence: Occurrence, severity: Severity): Finding {
  const { rule, place, text, fingerprint, describe } = occurrence;
  return { rule: rule.id, severity, ...place, ...describe(), text, advice: rule.advice, fingerprint };
}
