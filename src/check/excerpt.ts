/** Enough to recognise a statement by. */
const LENGTH = 100;

/** The beginning of a text in one line, cut between words; a quotation keeps its own letters. */
export function excerpt(text: string, length = LENGTH): string {
  const line = text
    .slice(0, 4 * length)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length);
  return `${line.slice(0, cut > length / 2 ? cut : length).trimEnd()} …`;
}

/** The same between quotation marks. */
export const quoted = (text: string, length?: number) => `“${excerpt(text, length)}”`;
