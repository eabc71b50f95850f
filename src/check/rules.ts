import type { RuleId, Severity } from './finding.js';
import type { ArticleRule, ProblemRule, RuleText, StatementRule } from './rule.js';
import { altered } from './rules/altered.js';
import { badEncoding } from './rules/bad-encoding.js';
import { conflict } from './rules/conflict.js';
import { duplicateArticle } from './rules/duplicate-article.js';
import { empty } from './rules/empty.js';
import { mixedMarks } from './rules/mixed-marks.js';
import { noOutlet } from './rules/no-outlet.js';
import { repeat } from './rules/repeat.js';
import { unattributed } from './rules/unattributed.js';
import { unbalancedMark } from './rules/unbalanced-mark.js';
import { undated } from './rules/undated.js';

export const STATEMENT_RULES: readonly StatementRule[] = [
  altered,
  conflict,
  mixedMarks,
  repeat,
  unattributed,
];
export const ARTICLE_RULES: readonly ArticleRule[] = [duplicateArticle, noOutlet, undated];
export const PROBLEM_RULES: readonly ProblemRule[] = [badEncoding, empty, unbalancedMark];

/** Every rule, by id. */
export const RULES: Readonly<Record<RuleId, RuleText>> = {
  altered,
  'bad-encoding': badEncoding,
  conflict,
  'duplicate-article': duplicateArticle,
  empty,
  'mixed-marks': mixedMarks,
  'no-outlet': noOutlet,
  repeat,
  unattributed,
  'unbalanced-mark': unbalancedMark,
  undated,
};

const RULED = new Set(PROBLEM_RULES.flatMap((rule) => rule.codes));

/** Whether a problem with this code is a finding of some rule. */
export const isRuled = (code: string): boolean => RULED.has(code);

/** What a configuration says of rules. */
export type RuleSettings = Readonly<Partial<Record<RuleId, Severity | 'off'>>>;

/** The severity at which a rule runs; null where it is off. */
export function severityOf(rule: RuleText, settings: RuleSettings): Severity | null {
  const setting = settings[rule.id] ?? (rule.enabled ? rule.severity : 'off');
  return setting === 'off' ? null : setting;
}
