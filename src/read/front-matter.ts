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

/** Longer, it is a text between rules. */
const MOST = 1 << 16;

/** YAML between two lines of `---` at the very beginning of a text. */
export async function frontMatter(path: string, text: string): Promise<FrontMatter> {
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (opening === undefined) return NONE;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;
  closing.lastIndex = opening;
  const close = closing.exec(text);
  if (close === null || close.index > MOST) return NONE;
  const value = await mappingIn(text.slice(opening, close.index));
  // No mapping: no front matter but a text that begins with a rule, as scanned pages do.
  if (value === null) return NONE;
  const end = closing.lastIndex;
  if (!('line' in value)) return { fields: fieldsOf(value.mapping), end, problems: [] };
  const message = `the front matter is not valid YAML (${value.message}) and is skipped; correct it or delete it`;
  const at = { line: value.line + 1, column: value.column };
  return { fields: {}, end, problems: [problem('bad-front-matter', path, message, at)] };
}

interface Mapping {
  readonly mapping: Readonly<Record<string, unknown>>;
}

interface Fault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** A YAML mapping, all its scalars as text; null for YAML that is something else. */
async function mappingIn(source: string): Promise<Mapping | Fault | null> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(source, { schema: 'failsafe', logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) {
    const message = error.code.toLowerCase().replaceAll('_', ' ');
    return { message, line: error.linePos?.[0].line ?? 1, column: error.linePos?.[0].col ?? 1 };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isMapping ? { mapping: value as Mapping['mapping'] } : null;
  } catch {
    // Aliases of aliases, which would unfold without end.
    return { message: 'too many aliases', line: 1, column: 1 };
  }
}
