import type { Quote } from '../attribute/quote.js';
import type { Cluster } from '../cluster/cluster.js';
import { printId } from '../cluster/ids.js';
import { json } from '../text/json.js';
import { isFilter, passes } from './filter.js';
import { loneLine } from './lone-line.js';
import { clusterOf, type Outline } from './outline.js';
import { Records, type StoredRecords } from './records.js';
import type { LineForm } from './report.js';

/** Consecutive statements of a report, as plain data that any thread can print. */
export interface LinesJob {
  readonly records: StoredRecords;
  /** The leader of each, and its id as a number. */
  readonly leaders: Uint32Array;
  readonly ids: Float64Array;
  /** By place in the job, all that `lone` does not say everything of. */
  readonly outlines: ReadonlyMap<number, Outline>;
  readonly form: LineForm;
}

/** The statements that pass the filter as JSON in UTF-8, the separator between them. */
export function statementLines({ records, leaders, ids, outlines, form }: LinesJob): Uint8Array<ArrayBuffer> {
  const { filter, opening, separator } = form;
  const store = new Records(records);
  const lines: string[] = [];
  leaders.forEach((leader, i) => {
    const id = printId(ids[i] as number);
    const known = outlines.get(i);
    const isSingle = known === undefined || known.quotes.length === 1;
    let line = isSingle && !isFilter(filter) ? loneLine(id, store.json(leader), known) : null;
    if (line === null) {
      const printed = Array.from(known?.quotes ?? [leader], (quote) => store.json(quote));
      const read = printed.map((quote) => JSON.parse(quote) as Quote);
      const cluster = clusterOf(known ?? lone(id, leader, (read[0] as Quote).article), read);
      if (!passes(cluster, filter)) return;
      line = clusterLine(cluster, printed);
    }
    lines.push(opening + line.slice(1));
  });
  return new TextEncoder().encode(lines.join(separator));
}

/** `json(cluster)`, with the members' records as they were printed before. */
function clusterLine({ quotes, ...cluster }: Cluster, printed: readonly string[]): string {
  const members = quotes.map(({ relation, similarity, changes, inferredSpeaker }, i) => {
    const member = json({ relation, similarity, changes, inferredSpeaker });
    return `${(printed[i] as string).slice(0, -1)},${member.slice(1)}`;
  });
  return `${json(cluster).slice(0, -1)},"quotes":[${members.join()}]}`;
}

/** The outline of a statement that is one quotation in an article that credits nobody. */
export function lone(id: string, quote: number, article: string): Outline {
  return {
    id,
    quotes: Uint32Array.of(quote),
    edits: Uint32Array.of(0),
    independent: 1,
    sources: [{ articles: [article], credited: null, ties: [] }],
    origin: null,
    unmarked: [],
    related: [],
  };
}
