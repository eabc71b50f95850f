/** From worst to least; `note` never asks for anything. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;

export type Severity = (typeof SEVERITIES)[number];

export const RULE_IDS = [
  'altered',
  'bad-encoding',
  'conflict',
  'duplicate-article',
  'empty',
  'mixed-marks',
  'no-outlet',
  'repeat',
  'unattributed',
  'unbalanced-mark',
  'undated',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** A stretch of an article, 1-based, columns in UTF-16 units, the end exclusive. What concerns a file as a whole stands at its top. */
export interface Place {
  readonly path: string;
  /** Id of the article; null where a file as a whole is meant. Lines are those of its text. */
  readonly article: string | null;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Another carrier of the statement, or the other article. */
export interface Related {
  readonly path: string;
  readonly article: string;
  readonly line: number;
  readonly column: number;
  /** What stands there: the words, or who says them. */
  readonly message: string;
}

/** One remark of `quotes check` on a named file. */
export interface Finding extends Place {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What is the matter, with the words, in one sentence. */
  readonly message: string;
  /** The words concerned, letter for letter; empty where the whole article is. */
  readonly text: string;
  /** What to do about it. */
  readonly advice: string;
  /** Rule, speaker and words, hashed: no path and no line, so that it outlives a move. */
  readonly fingerprint: string;
  readonly related: readonly Related[];
}

/** Whether a finding of this severity fails a run with this `--fail-on`. */
export function fails(severity: Severity, failOn: Severity | 'none'): boolean {
  return failOn !== 'none' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}

/** By place, then by rule: the order in which an article is read. */
export function byPlace(a: Finding, b: Finding): number {
  return comparePlaces(a, b) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint);
}

export function comparePlaces(a: Place, b: Place): number {
  return compare(a.path, b.path) || a.line - b.line || a.column - b.column;
}

export function worstFirst(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || byPlace(a, b);
}

/** By code unit, so that the order is the same under every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
