import type { Problem } from './article.js';
import { type Fields, fieldsOf } from './fields.js';
import { problem } from './problems.js';

export interface FrontMatter {
  readonly fields: Fields;
  /** Where the text goes on after it; 0 without front matter. */
  readonly end: number;
  readonly problems: readonly Problem[];
}

const NONE: FrontMatter = { fields: {}, end: 0, problems: [] };

/** YAML between two lines of `---` at the very beginning of a text. */
export async function frontMatter(path: string, text: string): Promise<FrontMatter> {
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (opening === undefined) return NONE;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;
  closing.lastIndex = opening;
  const close = closing.exec(text);
  if (close === null) return NONE;
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text.slice(opening, close.index), {
    schema: 'failsafe',
    logLevel: 'silent',
  });
  const value: unknown = document.errors.length === 0 ? document.toJS({ maxAliasCount: 20 }) : null;
  // Not a mapping: no front matter but a text that begins with a rule, as scanned pages do.
  if (document.errors.length === 0 && (typeof value !== 'object' || value === null || Array.isArray(value)))
    return NONE;
  const fault = document.errors[0];
  return {
    fields: fault === undefined ? fieldsOf(value as Record<string, unknown>) : {},
    end: closing.lastIndex,
    problems:
      fault === undefined
        ? []
        : [
            problem(
              'bad-front-matter',
              path,
              `the front matter is not valid YAML (${fault.code.toLowerCase().replaceAll('_', ' ')}) and is skipped; correct it or delete it`,
              { line: (fault.linePos?.[0].line ?? 1) + 1, column: fault.linePos?.[0].col ?? null },
            ),
          ],
  };
}
