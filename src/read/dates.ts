import { MONTHS } from '../lexicon/months.js';

/** The two readings of `06-07-2031`. */
export type Order = 'month first' | 'day first';

/** What else is known of a date: from its URL or the fields beside it. Each null if not known. */
export interface DateHints {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date as written, its numeric order perhaps open. */
export interface WrittenDate {
  readonly year: number;
  /** Month and day; with an open order the first and the second number. */
  readonly month: number;
  readonly day: number;
  /** `T` and a time with its zone, if one is written; else empty. */
  readonly time: string;
  readonly order: 'settled' | 'open' | Order;
}

const TIME = String.raw`(?:(?:T|,?\s{1,3}(?:at\s)?)\s?(?<time>\d{1,2}[:.]\d\d(?::\d\d(?:[.,]\d{1,9})?)?)\s?(?<half>[ap]\.?m\.?)?\s?(?<zone>Z|UTC|GMT|[ECMP][SD]T|[+-]\d\d:?\d\d)?(?:\s\(?[A-Z]{2,5}\)?)?)?`;
const WEEKDAY = String.raw`(?:\p{L}{2,10}\.?,?\s)?`;
const MONTH = String.raw`(?<name>\p{L}{3,10})\.?`;

const FORMS = [
  String.raw`(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})${TIME}`,
  String.raw`(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T?(?<h>\d\d)(?<m>\d\d)(?<s>\d\d)(?<zone>Z)?)?`,
  `${WEEKDAY}${String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?(?:\sde|\sof)?[\s-]`}${MONTH}${String.raw`(?:\sde)?,?[\s-](?<year>\d{4})`}${TIME}`,
  `${WEEKDAY}${MONTH}${String.raw`\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})`}${TIME}`,
  // `Tue May 02 21:10:31 +0000 2031`, as social media have it.
  String.raw`\p{L}{3}\s(?<name>\p{L}{3})\s(?<day>\d\d)\s(?<time>\d\d:\d\d:\d\d)\s(?<zone>[+-]\d{4}|UTC|GMT)\s(?<year>\d{4})`,
  String.raw`(?<first>\d{1,2})(?<sign>[-/.])(?<second>\d{1,2})\k<sign>(?<year>\d{4})${TIME}`,
].map((form) => new RegExp(`^${form}$`, 'iu'));

/** Reads a date in one of the forms that feeds, pages and people use; null if it is none of them or no day that exists. */
export function readDate(written: string): WrittenDate | null {
  const text = written.trim().replace(/\s+/g, ' ');
  if (text.length > 60) return null;
  if (/^\d{10}(?:\d{3})?(?:\.\d+)?$/.test(text)) return fromEpoch(text);
  for (const form of FORMS) {
    const parts = form.exec(text)?.groups;
    if (parts !== undefined) return fromParts(parts);
  }
  return null;
}

/** Seconds or milliseconds since 1970. */
function fromEpoch(digits: string): WrittenDate {
  const seconds = Number(digits.slice(0, 10));
  const [day, time] = new Date(seconds * 1000).toISOString().slice(0, 19).split('T') as [string, string];
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { year, month, day: date, time: `T${time}Z`, order: 'settled' };
}

function fromParts(parts: Readonly<Record<string, string | undefined>>): WrittenDate | null {
  const year = Number(parts.year);
  const time = timeOf(parts);
  if (parts.first === undefined) {
    const month = parts.name === undefined ? Number(parts.month) : monthNamed(parts.name);
    return month === null ? null : valid({ year, month, day: Number(parts.day), time, order: 'settled' });
  }
  const first = Number(parts.first);
  const second = Number(parts.second);
  // Dots stand between day and month wherever they are used.
  if (parts.sign === '.' || first > 12)
    return valid({
      year,
      month: second,
      day: first,
      time,
      order: parts.sign === '.' ? 'settled' : 'day first',
    });
  if (second > 12) return valid({ year, month: first, day: second, time, order: 'month first' });
  return valid({ year, month: first, day: second, time, order: first === second ? 'settled' : 'open' });
}

function valid(date: WrittenDate): WrittenDate | null {
  const { year, month, day } = date;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year >= 1700 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= days ? date : null;
}

const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

function timeOf({ time, half, zone, h, m, s }: Readonly<Record<string, string | undefined>>): string {
  const [hour = '', minute = '', second] = h === undefined ? (time ?? '').split(/[:.,]/) : [h, m, s];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return '';
  const offset =
    zone === undefined ? '' : (ZONES[zone.toUpperCase()] ?? zone.replace(/^(...):?(..)$/, '$1:$2'));
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  const clock = `${String(hours).padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`;
  // Midnight to the second without a zone is how databases write a day.
  return offset === '' && /^00:00(?::00)?$/.test(clock)
    ? ''
    : `T${clock}${offset.replace(/^[+-]00:00$/, 'Z')}`;
}

/** 1 to 12 by a month's name or the beginning of one, in any of the languages; null if it fits none or two. */
function monthNamed(word: string): number | null {
  const start = word.toLowerCase().replace(/\.$/, '');
  if (start.length < 3) return null;
  const fits = MONTHS.flatMap((names, month) =>
    names.some((name) => name.startsWith(start)) ? [month + 1] : [],
  );
  return fits.length === 1 ? (fits[0] as number) : null;
}

/** The order of an open date that agrees with what else is known; null if both do or neither does. */
export function orderBy(date: WrittenDate, { year, month, day }: DateHints): Order | null {
  if (month === null || (year ?? date.year) !== date.year) return null;
  // A page's URL may be a day or two older than the page.
  const agrees = (m: number, d: number) => m === month && (day === null || Math.abs(d - day) <= 2);
  const monthFirst = agrees(date.month, date.day);
  const dayFirst = agrees(date.day, date.month);
  return monthFirst === dayFirst ? null : monthFirst ? 'month first' : 'day first';
}

/** ISO 8601; null while the order is open. */
export function isoDate(date: WrittenDate, order: Order | null): string | null {
  if (date.order === 'open' && order === null) return null;
  const turned = date.order === 'open' && order === 'day first';
  const [month, day] = turned ? [date.day, date.month] : [date.month, date.day];
  return `${date.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}${date.time}`;
}

/** The date in the path of a URL: `/2031/05/02/`, `/2031/may/2/`, `/2031-05-02`, `/20310502`, or what there is of one. */
export function urlDate(url: string): DateHints {
  const match =
    /[/-](?<year>(?:19|20)\d\d)(?<sign>[/-]|(?=\d{4}(?!\d)))(?<month>\d\d?(?!\d)|(?<=\d{4})\d\d|[a-z]{3,9}(?=\/))(?:\k<sign>(?<day>\d\d?)(?!\d))?/i.exec(
      url.slice(0, 2000),
    )?.groups;
  if (match === undefined) return { year: null, month: null, day: null };
  const month = /\d/.test(match.month as string) ? Number(match.month) : monthNamed(match.month as string);
  const day = match.day === undefined ? null : Number(match.day);
  const year = Number(match.year);
  if (month === null || valid({ year, month, day: day ?? 1, time: '', order: 'settled' }) === null)
    return { year, month: null, day: null };
  return { year, month, day };
}
