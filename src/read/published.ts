import { datelineDate } from './dateline.js';
import {
  type DateHints,
  isoDate,
  type Order,
  orderBy,
  readDate,
  urlDate,
  type WrittenDate,
} from './dates.js';
import type { Fields } from './fields.js';

/**
 * The dates of the records of one file in ISO form, in their order. A numeric date that can be read in two ways is
 * settled by its URL or by the month beside it, else by the others of the file if all that are settled agree; else it
 * is null. A record without a date has the one in its URL, else in its dateline.
 */
export function publishedDates(
  records: readonly Fields[],
  bodyStarts: readonly number[],
): readonly (string | null)[] {
  const dates = records.map((fields) => {
    const hints = hintsFor(fields);
    const date = fields.published === undefined ? null : readDate(fields.published);
    return {
      date: date ?? fromHints(hints),
      order: date && (date.order === 'open' ? orderBy(date, hints) : date.order),
    };
  });
  const orders = new Set(
    dates.map(({ order }) => order).filter((order) => order !== 'settled' && order !== null),
  );
  const common = orders.size === 1 ? ([...orders][0] as Order) : null;
  return dates.map(({ date, order }, index) => {
    if (date !== null) return isoDate(date, isOrder(order) ? order : common);
    const fields = records[index] as Fields;
    return datelineDate(fields.text ?? '', bodyStarts[index] ?? 0, hintsFor(fields));
  });
}

function isOrder(order: string | null): order is Order {
  return order === 'month first' || order === 'day first';
}

function hintsFor(fields: Fields): DateHints {
  const url = urlDate(fields.url ?? '');
  if (url.month !== null) return url;
  const number = (written: string | undefined) => (/^\d{1,4}$/.test(written ?? '') ? Number(written) : null);
  return { year: url.year ?? number(fields.year), month: number(fields.month), day: number(fields.day) };
}

function fromHints({ year, month, day }: DateHints): WrittenDate | null {
  if (year === null || month === null || day === null) return null;
  return readDate(`${year}-${month}-${day}`);
}
