import { Column } from '../cluster/column.js';
import { collectGarbage } from './garbage.js';
import type { Outline } from './outline.js';
import type { Pool } from './pool.js';
import type { StoredRecords } from './records.js';
import type { LineForm } from './report.js';
import type { LinesJob } from './statement-lines.js';
import { type Told, toldOf } from './told.js';
import type { Traced } from './traced.js';

/** What is needed to print statements: what else was found is let go before. */
interface Printed extends Pick<Traced, 'listing' | 'origins'>, Pick<Traced['statements'], 'related'> {}

/** Quotations of one job that prints statements. */
const QUOTATIONS_A_JOB = 500;

/** The statements in order as lines of JSON, printed by whatever threads there are; the next ones are made meanwhile. */
export async function* clusterLines(
  found: Printed,
  records: StoredRecords,
  outlineOf: (statement: number) => Outline,
  form: LineForm,
  pool: Pool,
): AsyncGenerator<Uint8Array> {
  collectGarbage(found.listing.leaders.length);
  const between = Buffer.from(form.separator);
  const ahead: Promise<Uint8Array>[] = [];
  let isFirst = true;
  const next = async function* () {
    const lines = await (ahead.shift() as Promise<Uint8Array>);
    if (lines.length === 0) return;
    if (!isFirst) yield between;
    isFirst = false;
    yield lines;
  };
  for (const job of jobs(found, records, outlineOf, form)) {
    ahead.push(pool.lines(job));
    if (ahead.length > 4 * pool.size) yield* next();
  }
  while (ahead.length > 0) yield* next();
}

/** The statements in runs of about as many quotations. */
function* jobs(
  { listing: { leaders, ids }, related, origins }: Printed,
  records: StoredRecords,
  outlineOf: (statement: number) => Outline,
  form: LineForm,
): Generator<LinesJob> {
  const [quotes, edits, ends] = [new Column(), new Column(), new Column()];
  for (let from = 0; from < leaders.length; ) {
    for (const column of [quotes, edits, ends]) column.length = 0;
    const told = new Map<number, Told>();
    let to = from;
    for (; to < leaders.length && quotes.length < QUOTATIONS_A_JOB; to++) {
      const leader = leaders[to] as number;
      if (origins.isAlone(to) && !related.has(leader)) {
        quotes.push(leader);
        edits.push(0);
      } else {
        const outline = outlineOf(to);
        quotes.append(outline.quotes);
        edits.append(outline.edits);
        told.set(to - from, toldOf(outline));
      }
      ends.push(quotes.length);
    }
    const own = Float64Array.from(leaders.subarray(from, to), (leader) => ids[leader] as number);
    yield {
      records,
      ids: own,
      quotes: quotes.view().slice(),
      edits: edits.view().slice(),
      ends: ends.view().slice(),
      told,
      form,
    };
    from = to;
  }
}
