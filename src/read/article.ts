/** One news article as read: what every offset refers to. Nothing ever edits `text`. */
export interface Article {
  /** Its own id field, else its path (with `#n` for the nth in a file). */
  readonly id: string;
  /** Relative to the working directory, with `/`, without `./`. */
  readonly path: string;
  readonly outlet: string | null;
  readonly title: string | null;
  /** ISO 8601: a date, or a date and time. */
  readonly published: string | null;
  readonly url: string | null;
  /** As the source gives it; several are separated by commas. */
  readonly author: string | null;
  /** BCP 47 language tag. */
  readonly lang: string | null;
  readonly text: string;
  /** Where the prose begins in `text`: after front matter or a leading `date YYYY-MM-DD`. */
  readonly bodyStart: number;
}

/** Something that went wrong or looks wrong, as a value. `line` and `column` are 1-based, null where there is none. */
export interface Problem {
  readonly code: string;
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

/** Articles by number: an array, or what is kept of a million in less memory. */
export interface Articles<T> extends Iterable<T> {
  readonly length: number;
  at(number: number): T | undefined;
}
