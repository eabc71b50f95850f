/** The words beside marked words that tell what they are: speech, a title, a term. */
export interface ContextWords {
  /** Determiners that point at something said before: "this". */
  readonly pointingWords: ReadonlySet<string>;
  /** Forms of "be" and the like. */
  readonly copulas: ReadonlySet<string>;
  /** Before what something is taken for: "as". */
  readonly comparators: ReadonlySet<string>;
  /** Between the name of a work and its author: "by". */
  readonly authorWords: ReadonlySet<string>;
  /** May stand between a naming word and the name: "words like". */
  readonly namingLinks: ReadonlySet<string>;
  /** What bears a slogan: "banners", "t-shirt". */
  readonly sloganBearers: ReadonlySet<string>;
  /** Words of somebody who talks rather than of a name: "I", "we", "don't", auxiliaries. */
  readonly talkWords: ReadonlySet<string>;
}
