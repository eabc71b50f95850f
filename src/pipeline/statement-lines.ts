import type { Quote } from '../attribute/quote.js';
import { type Description, describe } from '../cluster/describe.js';
import { printId } from '../cluster/ids.js';
import { json } from '../text/json.js';
import { Utf8Lines } from '../text/utf8-lines.js';
import { type Filter, isFilter, passes } from './filter.js';
import { loneLine } from './lone-line.js';
import { Records, type StoredRecords } from './records.js';
import type { LineForm } from './report.js';
import { type Told, toldAlone } from './told.js';

/** Consecutive statements of a report, as plain data that any thread can print. */
export interface LinesJob {
  readonly records: StoredRecords;
  /** The id of each statement, as a number. */
  readonly ids: Float64Array;
  /** The quotations of all, statement by statement, the leader first, and the edits of each to it. */
  readonly quotes: Uint32Array;
  readonly edits: Uint32Array;
  /** Where the quotations of each end. */
  readonly ends: Uint32Array;
  /** By place in the job, of those of which there is more to tell than `toldAlone` does. */
  readonly told: ReadonlyMap<number, Told>;
  readonly form: LineForm;
}

/** The statements that pass the filter as JSON in UTF-8, the separator between them. */
export function statementLines(job: LinesJob): Uint8Array<ArrayBuffer> {
  const { filter, opening, separator } = job.form;
  const records = new Records(job.records);
  const lines = new Utf8Lines(separator);
  let from = 0;
  job.ends.forEach((end, i) => {
    const id = printId(job.ids[i] as number);
    const printed = Array.from(job.quotes.subarray(from, end), (quote) => records.json(quote));
    const line = statementLine(id, printed, job.edits.subarray(from, end), job.told.get(i) ?? null, filter);
    if (line !== null) lines.add(opening + line.slice(1));
    from = end;
  });
  return lines.bytes();
}

/** Null if it does not pass the filter. */
function statementLine(
  id: string,
  printed: readonly string[],
  edits: Uint32Array,
  told: Told | null,
  filter: Filter,
): string | null {
  if (printed.length === 1 && !isFilter(filter)) {
    const line = loneLine(id, printed[0] as string, told);
    if (line !== null) return line;
  }
  const quotes = printed.map((quote) => JSON.parse(quote) as Quote);
  const description = describe(quotes, edits);
  if (!passes(description, filter)) return null;
  return clusterLine(id, description, told ?? toldAlone(json((quotes[0] as Quote).article)), printed);
}

/** `json(clusterOf(…))`, with the members' records as they were printed before. */
function clusterLine(
  id: string,
  { members, text, speaker, outlets, firstSeen, conflicts, alterations }: Description,
  { sources, origin, besides }: Told,
  printed: readonly string[],
): string {
  const [head, seen, changed] = [
    { id, text, speaker, outlets },
    { firstSeen },
    { conflicts, alterations },
  ].map((part) => json(part).slice(1, -1));
  const quotes = members.map(
    (member, i) => `${(printed[i] as string).slice(0, -1)},${json(member).slice(1)}`,
  );
  return `{${head},${sources},${seen},${origin},${changed},${besides},"quotes":[${quotes.join()}]}`;
}
