import type { Fields } from './fields.js';
import type { ParseOptions } from './options.js';

/** The formats that are read, by what the bytes hold, not by how they are packed (`.gz` is taken off before). */
export type Format = 'text' | 'markdown' | 'html' | 'json' | 'ndjson' | 'csv' | 'tsv';

/**
 * Bytes that can be parsed on their own, in any thread: a whole file, or for line formats a run of whole lines.
 * Blocks of a file come in order; their bytes may be handed to a worker.
 */
export interface Block {
  /** As shown: relative to the working directory, with `/`. */
  readonly path: string;
  readonly format: Format;
  /** In CSV and TSV every block begins with the header row of the file. */
  readonly bytes: Uint8Array;
  /** What to add to a 0-based line of the block for the 1-based line of the file; a repeated header has none. */
  readonly firstLine: number;
  /** Number of records (non-empty lines, rows) of the file before the block. */
  readonly firstRecord: number;
  /** What an `articles.csv` or `articles.json` beside the file says about it. */
  readonly beside: Fields | null;
  readonly options: ParseOptions;
}
