import type { Problem } from '../read/article.js';
import { type Position, positions } from '../text/spans.js';
import { excerpt } from './excerpt.js';
import type { Place } from './finding.js';
import { fingerprint } from './fingerprint.js';
import { type NamedFiles, onlyArticle } from './named.js';
import type { Group } from './occurrence.js';
import type { ProblemRule } from './rule.js';

/** Enough words to find the place again. */
const SHOWN = 60;
const LONGEST = 4 * SHOWN;

/** A group for each problem of a named file that is a rule's. */
export function problemGroups(
  problems: readonly Problem[],
  rules: readonly ProblemRule[],
  named: NamedFiles,
): Group[] {
  const byCode = new Map(rules.flatMap((rule) => rule.codes.map((code) => [code, rule] as const)));
  const starts = new Map<string, readonly number[]>();
  const groups: Group[] = [];
  for (const problem of problems) {
    const rule = byCode.get(problem.code);
    if (rule === undefined || !named.has(problem.path)) continue;
    const { path, message } = problem;
    const article = onlyArticle(named, path);
    const all = article?.text ?? '';
    const at = positionOf(problem, rule, all);
    if (!starts.has(path)) starts.set(path, lineStarts(all));
    const text = excerpt(wordsAt(all, starts.get(path) ?? [], at), SHOWN);
    groups.push([
      {
        rule,
        place: { path, article: article?.id ?? null, ...spanOf(at, text) },
        published: null,
        speaker: null,
        text,
        fingerprint: fingerprint(rule.id, null, text || message),
        count: 1,
        describe: () => ({ message: text === '' ? message : `${message}, at: ${text}`, related: [] }),
      },
    ]);
  }
  return groups;
}

/** A finding always has a place: the top of the file, if the problem is the whole of it. */
function positionOf({ line, column }: Problem, { locate }: ProblemRule, text: string): Position {
  if (line !== null) return { line, column: column ?? 1 };
  const offset = locate?.(text) ?? -1;
  return offset === -1 ? { line: 1, column: 1 } : positions(text)(offset);
}

/** One character, if there is any. */
function spanOf({ line, column }: Position, text: string): Omit<Place, 'path' | 'article'> {
  return { line, column, endLine: line, endColumn: text === '' ? column : column + 1 };
}

/** What stands at a place, up to the end of its line. */
function wordsAt(text: string, starts: readonly number[], { line, column }: Position): string {
  const from = (starts[line - 1] ?? text.length) + column - 1;
  return text.slice(from, Math.min(starts[line] ?? text.length, from + LONGEST));
}

/** Offsets at which the lines of a text begin; lines end as in `positions`. */
function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
}
