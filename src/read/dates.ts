/** A date in the wild as ISO 8601, null if it is none or ambiguous. */
export function isoDate(date: string): string | null {
  const match =
    /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:?\d\d)?)?\s*$/.exec(date);
  if (match === null) return null;
  const [, day, time, zone] = match;
  return time === undefined ? (day as string) : `${day}T${time}${zone ?? ''}`;
}
