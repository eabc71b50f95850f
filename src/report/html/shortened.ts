/** Words kept at each end, and the fewest that are worth leaving out. */
const KEPT = 6;
const WORTH = 6;

/** The ends of a long text, where the whole stands elsewhere on the page. */
export function shortened(text: string): string {
  return ends(text.split(/\s+/), KEPT, KEPT);
}

/** So many words of the beginning and of the end. */
export function ends(words: readonly string[], first: number, last: number): string {
  if (words.length < first + last + WORTH) return words.join(' ');
  return [...words.slice(0, first), '…', ...words.slice(words.length - last)].join(' ');
}
