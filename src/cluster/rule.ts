/** The numbers of the matching rule (docs/matching.md). */

/**
 * What it takes that a quotation is one statement with another that holds its words. It grows with the words and, as
 * some are many words that say little ("all options are on the table"), with their letters.
 */
export const Standing = {
  /** The speaker and more must be the same, word for word. */
  FRAGMENT: 0,
  /** Something must corroborate it. */
  WHOLE: 1,
  /** Nothing need, word for word. */
  VERBATIM: 2,
  /** Nothing need, even with some edits. */
  ALONE: 3,
} as const;
export type Standing = (typeof Standing)[keyof typeof Standing];

/** From this many words on the same speaker is enough for more edits, if nothing speaks against it. */
export const ALONE = 8;

export function standingOf(words: number, letters: number): Standing {
  if (words >= ALONE) return Standing.ALONE;
  if (words >= 7 || (words >= 5 && letters >= 30)) return Standing.VERBATIM;
  return words >= 5 || (words >= 3 && letters >= 18) ? Standing.WHOLE : Standing.FRAGMENT;
}

/** Below this many words a member is called a fragment of its statement. */
export const SHORTEST = 5;
/** A quotation with gaps is compared in pieces only if one of them has this many words. */
export const LONGEST_PIECE = 4;
/**
 * A wording that more others than this are near, none of them longer, is a formula: most are of one template ("We saw
 * five boats"). All pairs of such would be too many to keep, so that what it is near to is not kept but compared when
 * asked for, and tells of no kinship between articles.
 */
export const FORMULA = 300;
/** How far apart the articles may be, in days, if the same speaker says a fragment or a freer wording. */
export const DAYS = 14;
/** How far apart if nothing corroborates but that nobody else is named. */
export const FEW_DAYS = 2;

/** The limits t of a threshold from 0 to 1, in thousandths. */
export interface Limits {
  readonly alone: number;
  readonly corroborated: number;
  /** For what one speaker says, with further corroboration. */
  readonly spoken: number;
}

export function limitsOf(threshold: number): Limits {
  const alone = Math.round(1000 * threshold);
  return { alone, corroborated: Math.max(0, alone - 100), spoken: Math.max(0, alone - 150) };
}

/** How many edits the limit for text alone allows a shorter quotation of some standing, -1 for none without corroboration. */
export function allowanceAlone(limit: number, standing: Standing, words: number): number {
  if (standing < Standing.VERBATIM) return -1;
  return standing === Standing.ALONE ? allowance(limit, words) : 0;
}

/** How many edits a limit allows for a shorter quotation of `words` words. */
export function allowance(limit: number, words: number): number {
  return Math.floor(((1000 - limit) * words) / 1000);
}
