import type { Quote } from '../attribute/quote.js';
import { type Description, describe } from '../cluster/describe.js';
import { printId } from '../cluster/ids.js';
import { json } from '../text/json.js';
import { Utf8Lines } from '../text/utf8-lines.js';
import { isFilter, passes } from './filter.js';
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
  const records = new Records(job.records);
  const lines = new Utf8Lines(job.form.separator);
  let from = 0;
  for (let i = 0; i < job.ends.length; i++) {
    const end = job.ends[i] as number;
    const printed: string[] = [];
    for (let at = from; at < end; at++) printed.push(records.json(job.quotes[at] as number));
    const edits = job.edits.subarray(from, end);
    const line = statementLine(
      job.form,
      printId(job.ids[i] as number),
      printed,
      edits,
      job.told.get(i) ?? null,
    );
    if (line !== null) lines.add(line);
    from = end;
  }
  return lines.bytes();
}

/** Null if it does not pass the filter. */
function statementLine(
  { filter, opening }: LineForm,
  id: string,
  printed: readonly string[],
  edits: Uint32Array,
  told: Told | null,
): string | null {
  if (printed.length === 1 && !isFilter(filter)) {
    const line = loneLine(opening, id, printed[0] as string, told);
    if (line !== null) return line;
  }
  const quotes = printed.map((quote) => JSON.parse(quote) as Quote);
  const description = describe(quotes, edits);
  if (!passes(description, filter)) return null;
  const about = told ?? toldAlone(json((quotes[0] as Quote).article));
  return clusterLine(opening, id, description, about, printed);
}

/** `json(clusterOf(…))`, with the members' records as they were printed before. */
function clusterLine(
  opening: string,
  id: string,
  { members, text, speaker, outlets, firstSeen, conflicts, alterations }: Description,
  { sources, origin, besides }: Told,
  printed: readonly string[],
): string {
  const quotes = members.map(
    ({ relation, similarity, changes, inferredSpeaker }, i) =>
      `${(printed[i] as string).slice(0, -1)},"relation":"${relation}","similarity":${similarity},` +
      `"changes":${json(changes)},"inferredSpeaker":${json(inferredSpeaker)}}`,
  );
  return (
    `${opening}${json({ id, text, speaker, outlets }).slice(1, -1)},${sources},"firstSeen":${json(firstSeen)},${origin},` +
    `"conflicts":${json(conflicts)},"alterations":${json(alterations)},${besides},` +
    `"quotes":[${quotes.join()}]}`
  );
}
