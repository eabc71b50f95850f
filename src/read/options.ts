import type { OwnOutlets } from '../lexicon/outlets.js';

/** How blocks become articles; every block carries it, so that it can be parsed anywhere. */
export interface ParseOptions {
  /** Where the outlet is taken from if neither the article nor its URL names it. */
  readonly outletFrom?: 'folder' | 'file' | 'none' | undefined;
  /** The encoding of all files, whatever they declare; a BOM still wins. */
  readonly encoding?: string | undefined;
  /** Bytes, unpacked: of a file, or of one line where lines are read one by one. */
  readonly maxSize?: number | undefined;
  /** Outlets that texts credit, beside those of the lexicon; `agencies` write for others to print. */
  readonly outlets?: OwnOutlets | undefined;
  readonly agencies?: OwnOutlets | undefined;
}

/** What is read, and how. */
export interface ReadOptions extends ParseOptions {
  /** Globs of files and folders to leave out; without a slash they match at any depth. */
  readonly ignore?: readonly string[] | undefined;
  /** A file that lists further paths, one a line or separated by NUL; `-` is standard input. */
  readonly filesFrom?: string | undefined;
  /** The name that standard input is shown under and its format taken from. */
  readonly stdinFilename?: string | undefined;
}
