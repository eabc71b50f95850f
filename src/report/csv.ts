import type { Quote } from '../attribute/quote.js';
import type { Cluster, Member } from '../cluster/cluster.js';
import type { Analysis } from '../pipeline/analyse.js';
import type { DedupeReport } from '../pipeline/report.js';

type Cell = string | number | boolean | null | undefined;
/** Columns by their heading, in order. New ones go to the end: scripts may count. */
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

const QUOTE: Columns<Quote> = {
  id: (quote) => quote.id,
  article: (quote) => quote.article,
  path: (quote) => quote.path,
  outlet: (quote) => quote.outlet,
  published: (quote) => quote.published,
  text: (quote) => quote.text,
  start: (quote) => quote.start,
  end: (quote) => quote.end,
  line: (quote) => quote.line,
  column: (quote) => quote.column,
  kind: (quote) => quote.kind,
  speaker_name: ({ speaker }) => speaker?.name,
  speaker_mention: ({ speaker }) => speaker?.mention,
  speaker_start: ({ speaker }) => speaker?.start,
  speaker_end: ({ speaker }) => speaker?.end,
  speaker_type: ({ speaker }) => speaker?.type,
  speaker_confidence: ({ speaker }) => speaker?.confidence,
  speaker_carried: ({ speaker }) => speaker?.carried,
  cue_text: ({ cue }) => cue?.text,
  cue_start: ({ cue }) => cue?.start,
  cue_end: ({ cue }) => cue?.end,
  continues: (quote) => quote.continues,
};

interface Placed {
  readonly quote: Member;
  readonly cluster: Cluster;
}

const PLACE: Columns<Placed> = {
  relation: ({ quote }) => quote.relation,
  similarity: ({ quote }) => quote.similarity,
  /** JSON, as a list has no other form in a cell that reads back. */
  changes: ({ quote }) => JSON.stringify(quote.changes),
  inferred_speaker: ({ quote }) => quote.inferredSpeaker,
  cluster: ({ cluster }) => cluster.id,
  cluster_text: ({ cluster }) => cluster.text,
  cluster_speaker: ({ cluster }) => cluster.speaker?.name,
  outlets: ({ cluster }) => cluster.outlets.join('; '),
};

/** U+FEFF at the start: without it Excel reads the file in the machine's old code page and breaks every curly quote. */
const BYTE_ORDER_MARK = '\ufeff';

/** One quotation a line: the columns of `QUOTE`. */
export async function* extractCsv(analyses: AsyncIterable<Analysis>): AsyncIterable<string> {
  yield BYTE_ORDER_MARK + line(Object.keys(QUOTE));
  for await (const { quotes } of analyses) for (const quote of quotes) yield line(cells(QUOTE, quote));
}

/** One quotation a line, statement by statement: the columns of `QUOTE`, then those of its statement. */
export function* dedupeCsv({ clusters }: DedupeReport): Iterable<string> {
  yield BYTE_ORDER_MARK + line([...Object.keys(QUOTE), ...Object.keys(PLACE)]);
  for (const cluster of clusters)
    for (const quote of cluster.quotes)
      yield line([...cells(QUOTE, quote), ...cells(PLACE, { quote, cluster })]);
}

function cells<Row>(columns: Columns<Row>, row: Row): Cell[] {
  return Object.values(columns).map((cell) => cell(row));
}

function line(row: readonly Cell[]): string {
  return `${row.map(field).join(',')}\r\n`;
}

/**
 * A field of RFC 4180. A text that a spreadsheet would take for a formula (`=1+1`, `@SUM`, also in full width) gets
 * an apostrophe in front; so does one that already has apostrophes before such a sign, so that the first apostrophe
 * of `/^'+[=+\-@…]/` can always be taken off again.
 */
function field(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '');
  const guarded = /^'*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n\t]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
