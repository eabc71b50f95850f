/** The words by which news names another outlet as its source. Lower case, straight apostrophes. */
export interface CreditWords {
  /** Directly before an outlet's name, fillers aside: the speaker spoke to that outlet ("told the AP"). */
  readonly told: readonly string[];
  /** Directly before an outlet's name, fillers aside: it reported what was said ("according to state news agency Tass"). */
  readonly before: readonly string[];
  /** The same without a filler, before a name that ends its clause: "…, reported CNN." */
  readonly beforeAtEnd: readonly string[];
  /** Directly after an outlet's name: "Reuters reported". */
  readonly after: readonly string[];
  /** May stand between the cue and the name. */
  readonly fillers: readonly string[];
  /** Before a name at the head or foot of an article: the whole of it comes from there. */
  readonly source: readonly string[];
  /** After the name, in the same sentence: it had a hand in the article. */
  readonly contributed: readonly string[];
  /** Before a colon and a name: "Source: Tass". */
  readonly sourceLabel: readonly string[];
  readonly byline: string;
  readonly bylineFillers: readonly string[];
  readonly articles: readonly string[];
  readonly copyright: readonly string[];
  /** A line by itself: what follows, if anything, is a link to where the article was taken from. */
  readonly sourceLink: readonly string[];
  /** Last word of a name that is an outlet's, with a capital: "Coastal News Agency", "Harbour Gazette". */
  readonly heads: readonly string[];
  /** After the name: a picture's credit, not the text's. */
  readonly picture: readonly string[];
  /** Closing lines that only one agency writes, letter case as printed. */
  readonly signOffs: readonly { readonly phrase: string; readonly outlet: string }[];
}
