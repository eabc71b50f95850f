import type { Problem } from './article.js';
import type { Fields } from './fields.js';
import type { QuoteRecord } from './quote-record.js';

/** An article as a format gives it: what the source says, with the text as it stands there. */
export interface Found {
  readonly fields: Fields;
  /** What is read off the page or the prose; a file beside it that says otherwise is right. */
  readonly inferred: Fields;
  /** Where the prose begins in `fields.text`. */
  readonly bodyStart: number;
  /** 1-based number within the file; null where the file is the article. */
  readonly record: number | null;
}

/** What one block holds. */
export interface Finds {
  readonly found: readonly Found[];
  readonly quotes: readonly QuoteRecord[];
  /** Each line is one of `quotes`, letter for letter as `quotes extract` prints it. */
  readonly isPrinted?: boolean;
  readonly problems: readonly Problem[];
}
