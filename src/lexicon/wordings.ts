/** The words by which one language's differences between two wordings are judged. Entries are normal forms: lower case, no apostrophes. */
export interface WordingWords {
  /** "not", "never", "without". */
  readonly negations: ReadonlySet<string>;
  /** "do", "is", "have": what a negation may bring with it. */
  readonly auxiliaries: ReadonlySet<string>;
  /** "will", "could", each with the one that it is a tense of; their short forms are in `contractions`. */
  readonly modals: ReadonlyMap<string, string>;
  /** Forms of verbs whose tense turns the meaning, each with its verb: `[be, present]`. */
  readonly tenses: ReadonlyMap<string, readonly [verb: string, tense: string]>;
  /** What & stands for. */
  readonly ampersand: string;
  /** Open a clause of what may be: "if", "whether". */
  readonly conditionals: ReadonlySet<string>;
  /** Words that some outlets print with stars or hyphens for letters. */
  readonly masked: ReadonlySet<string>;
  /** Titles and other words with a capital that name nobody: "madam", "god". */
  readonly titles: ReadonlySet<string>;
  /** What brings two spellings of a word to one: `[colour, color]`, applied in order. */
  readonly spellings: readonly (readonly [RegExp, string])[];
  /** What a contracted word stands for: "wont" → will not. */
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  /** The same for those that without their apostrophe are other words: "were" → we are. */
  readonly apostrophed: ReadonlyMap<string, readonly string[]>;
  /** Values of number words below a hundred: "six", "forty". */
  readonly units: ReadonlyMap<string, number>;
  /** "hundred", "thousand", "million". */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Full forms of abbreviations that are written in capitals: "us" (U.S.) → united states. */
  readonly abbreviated: ReadonlyMap<string, readonly string[]>;
}
