/** The numbers of the matching rule (docs/matching.md). */

/** From this many words on a match needs no corroboration. */
export const ALONE = 8;
/** Shorter ones are fragments, which match only word for word. */
export const SHORTEST = 5;
/** A quotation with gaps is compared in pieces only if one of them has this many words. */
export const LONGEST_PIECE = 4;
/** How far apart the articles of a fragment may be, in days. */
export const DAYS = 14;

/** The limits t of a threshold from 0 to 1, in thousandths. */
export interface Limits {
  readonly alone: number;
  readonly corroborated: number;
}

export function limitsOf(threshold: number): Limits {
  const alone = Math.round(1000 * threshold);
  return { alone, corroborated: Math.max(0, alone - 100) };
}

/** How many edits a limit allows for a shorter quotation of `words` words. */
export function allowance(limit: number, words: number): number {
  return Math.floor(((1000 - limit) * words) / 1000);
}
