import { type Markup, markup } from './markup.js';

const MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** "2 May 2031" for an ISO date or date and time; other text as it stands. */
export function day(published: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(published);
  const month = parts && MONTHS[Number(parts[2]) - 1];
  return month ? `${Number(parts[3])} ${month} ${parts[1]}` : published;
}

/** The date as a `<time>`, with the hour where it is known. */
export function time(published: string | null): Markup {
  if (published === null) return markup`<span class="unknown">date unknown</span>`;
  const hour = /T(\d\d:\d\d)/.exec(published)?.[1];
  return markup`<time datetime="${published}">${day(published)}${hour ? `, ${hour}` : null}</time>`;
}

/** Milliseconds since 1970; a time without a zone is taken as UTC, so that the page is the same everywhere. Null if no date. */
export function instant(published: string | null): number | null {
  if (published === null) return null;
  const zoned = !published.includes('T') || /(Z|[+-]\d\d:?\d\d)$/i.test(published);
  const at = Date.parse(zoned ? published : `${published}Z`);
  return Number.isNaN(at) ? null : at;
}
