/** The words by which one language's differences between two wordings are judged. Entries are normal forms: lower case, no apostrophes. */
export interface WordingWords {
  /** "not", "never", "without". */
  readonly negations: ReadonlySet<string>;
  /** "will", "could"; their short forms are in `contractions`. */
  readonly modals: ReadonlySet<string>;
  /** What a contracted word stands for: "wont" → will not. */
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  /** Values of number words below a hundred: "six", "forty". */
  readonly units: ReadonlyMap<string, number>;
  /** "hundred", "thousand", "million". */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Full forms of abbreviations that are written in capitals: "us" (U.S.) → united states. */
  readonly abbreviated: ReadonlyMap<string, readonly string[]>;
}
