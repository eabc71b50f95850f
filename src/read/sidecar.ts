import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { delimiterOf, rowsOf } from './csv-rows.js';
import { type Fields, fieldsOf } from './fields.js';
import { utf8 } from './utf8.js';

type Record = Readonly<{ [name: string]: unknown }>;

/** What a table or list beside files says about them, by file name. */
type Sidecar = ReadonlyMap<string, Fields>;

/** The names of such files; one of them with texts of its own is read as articles like any other. */
const NAMES = ['articles.csv', 'articles.json'];

/** Names of the field that holds the file name. */
const FILE = ['file', 'filename', 'file_name', 'path'];

/** Looks up what lies beside files; every folder is looked into once. */
export class Sidecars {
  readonly #folders = new Map<string, Sidecar>();

  /** Whether a file says something about others instead of being articles. */
  has(file: string): boolean {
    return NAMES.includes(basename(file)) && sidecarIn(file) !== null;
  }

  /** What is said about a file; null if nothing. */
  about(file: string): Fields | null {
    const name = basename(file);
    const folder = this.#folder(dirname(file));
    return folder.get(name) ?? folder.get(name.replace(/\.gz$/, '')) ?? null;
  }

  #folder(folder: string): Sidecar {
    let known = this.#folders.get(folder);
    if (known === undefined) {
      known = new Map(NAMES.flatMap((name) => [...(sidecarIn(join(folder, name)) ?? [])]));
      this.#folders.set(folder, known);
    }
    return known;
  }
}

/** Null if there is none, it cannot be read, or it is an ordinary file of articles. */
function sidecarIn(path: string): Sidecar | null {
  if (!existsSync(path)) return null;
  try {
    const text = utf8(readFileSync(path));
    const records =
      text === null ? [] : path.endsWith('.csv') ? tableRecords(text) : listRecords(JSON.parse(text));
    const entries = records.map((record) => [fileIn(record), fieldsOf(record)] as const);
    const usable =
      entries.length > 0 && entries.every(([file, { text }]) => file !== null && text === undefined);
    return usable ? new Map(entries.map(([file, fields]) => [basename(file as string), fields])) : null;
  } catch {
    // Then it is read as an article file, which says what is wrong with it.
    return null;
  }
}

function fileIn(record: Record): string | null {
  const name = Object.keys(record).find((key) => FILE.includes(key.trim().toLowerCase()));
  const file = name === undefined ? undefined : record[name];
  return typeof file === 'string' && file !== '' ? file.trim() : null;
}

function tableRecords(text: string): Record[] {
  const [header, ...rows] = rowsOf(text, delimiterOf(text, 'csv'));
  return rows.map(({ fields }) =>
    Object.fromEntries((header?.fields ?? []).map((name, at) => [name, fields[at] ?? ''])),
  );
}

/** `[{"file":"a.txt",…}]` or `{"a.txt":{…}}`. */
function listRecords(value: unknown): Record[] {
  if (Array.isArray(value)) return value.filter((entry) => typeof entry === 'object' && entry !== null);
  return Object.entries(value as Record).flatMap(([file, about]) =>
    typeof about === 'object' && about !== null ? [{ file, ...about }] : [],
  );
}
