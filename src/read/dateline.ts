import { type DateHints, isoDate, readDate } from './dates.js';

/** `MINSK, Feb. 17, 2031 (Agency) —`, also with a region, without a year, or without an agency. */
const DATELINE =
  /^\p{Lu}[\p{L}.' -]{1,40}(?:, \p{Lu}[\p{L}. ]{1,30})?,? (?<month>\p{Lu}\p{L}{2,9})\.? (?<day>\d{1,2})(?:,? (?<year>\d{4}))? ?(?:\([^()\n]{1,40}\) ?)?[—–-]/u;

/** As many lines of a text as may stand before the one with the dateline: headline, byline, blanks. */
const LINES = 6;

/** The date in the dateline at the head of an article, if its year is there or known; else null. */
export function datelineDate(text: string, from: number, { year }: DateHints): string | null {
  for (const line of text.slice(from, from + 1500).split('\n', LINES)) {
    const parts = DATELINE.exec(line.trim())?.groups;
    if (parts === undefined) continue;
    const written = parts.year ?? year;
    const date = written === null ? null : readDate(`${parts.month} ${parts.day}, ${written}`);
    return date && isoDate(date, null);
  }
  return null;
}
