import { distance } from 'fastest-levenshtein';

/** ` (did you mean "repeat"?)`, or nothing where no known name is near. */
export function nearest(name: string, known: readonly string[]): string {
  const limit = Math.max(2, Math.floor(name.length / 3));
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of known) {
    const edits = distance(name.toLowerCase(), candidate.toLowerCase());
    if (edits >= least) continue;
    least = edits;
    best = candidate;
  }
  return best === null ? '' : ` (did you mean "${best}"?)`;
}
