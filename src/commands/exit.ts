import type { Problem } from '../read/article.js';
import { isUnreadable } from '../read/problems.js';

export const Exit = {
  /** Everything asked for was done; doubtful marks and other remarks do not change that. */
  done: 0,
  /** `check` found something at or above `--fail-on`. */
  found: 1,
  /** Wrong usage or configuration, no file matched, an unreadable input, or a crash. Outranks `found`. */
  failed: 2,
} as const;

export type Exit = (typeof Exit)[keyof typeof Exit];

/** The exit code of a run that came to its end. */
export function exitCode(problems: readonly Problem[], found = false): Exit {
  if (problems.some((problem) => isUnreadable(problem.code))) return Exit.failed;
  return found ? Exit.found : Exit.done;
}
