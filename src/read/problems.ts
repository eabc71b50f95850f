import type { Problem } from './article.js';

interface Meaning {
  /** Exit code 2: an input, or a part of one, gave no text. The others are notes. */
  readonly unreadable: boolean;
  readonly meaning: string;
}

/** Every problem that reading can report. Messages add the case at hand and what to do about it. */
const READ_PROBLEMS = {
  'no-input': { unreadable: true, meaning: 'No file, folder or standard input was named.' },
  'missing-path': { unreadable: true, meaning: 'A named path does not exist and is no pattern.' },
  'no-files': { unreadable: true, meaning: 'A folder or pattern holds no article files.' },
  'unreadable-path': {
    unreadable: true,
    meaning: 'The system refuses a file or folder, or it vanished meanwhile.',
  },
  binary: { unreadable: true, meaning: 'The bytes are no text.' },
  'unknown-format': { unreadable: true, meaning: 'Text, but in none of the formats that are read.' },
  'too-large': { unreadable: true, meaning: 'A file, or a line of one, is larger than --max-size.' },
  'damaged-archive': {
    unreadable: true,
    meaning: 'A .gz file is cut off or damaged; what came before is read.',
  },
  'bad-json': { unreadable: true, meaning: 'A file or a line is not valid JSON.' },
  'no-text': { unreadable: true, meaning: 'No article text was found where one belongs.' },
  'unknown-encoding': { unreadable: true, meaning: 'The name given to --encoding is not known.' },
  'bad-encoding': {
    unreadable: false,
    meaning: 'Bytes are not valid in the expected encoding; another was guessed.',
  },
  'bad-front-matter': { unreadable: false, meaning: 'The front matter is not valid YAML; it was skipped.' },
  'empty-file': { unreadable: false, meaning: 'The file, or the text of a record, is empty.' },
  'ragged-row': { unreadable: false, meaning: 'A row has more fields than the header has names.' },
  'no-records': { unreadable: false, meaning: 'The file is well formed and holds no article.' },
} as const satisfies Record<string, Meaning>;

export type ReadProblemCode = keyof typeof READ_PROBLEMS;

export interface At {
  readonly line: number | null;
  readonly column: number | null;
}

const NOWHERE: At = { line: null, column: null };

export function problem(code: ReadProblemCode, path: string, message: string, at: At = NOWHERE): Problem {
  return { code, path, line: at.line, column: at.column, message };
}

/** Whether a problem makes the program exit with 2 (contract, "Commands"). */
export function isUnreadable(code: string): boolean {
  return (READ_PROBLEMS as Record<string, Meaning>)[code]?.unreadable ?? false;
}

export function tooLarge(path: string, what: string, limit: number, line: number | null): Problem {
  const message = `${what} is larger than ${limit} bytes and is left out; raise --max-size to read it`;
  return problem('too-large', path, message, { line, column: null });
}

/** The reason that the system gives, in plain words: `ENOENT: no such file…` → `no such file or directory`. */
export function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^E[A-Z]+: ([^,]+)/.exec(message)?.[1] ?? message;
}
