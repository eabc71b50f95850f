/** The numbers of the matching rule (docs/matching.md). */

/** From this many words on a match needs no corroboration. */
export const ALONE = 8;
/** Shorter ones are fragments, which match only word for word. */
export const SHORTEST = 5;
/** A quotation with gaps is compared in pieces only if one of them has this many words. */
export const LONGEST_PIECE = 4;
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

/** How many edits a limit allows for a shorter quotation of `words` words. */
export function allowance(limit: number, words: number): number {
  return Math.floor(((1000 - limit) * words) / 1000);
}
