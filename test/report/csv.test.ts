import { readFileSync } from 'node:fs';
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/pipeline/analyse.js';
import type { LineForm } from '../../src/pipeline/report.js';
import { dedupeCsv, extractCsv } from '../../src/report/csv.js';
import { dedupeJson } from '../../src/report/json.js';
import { dedupeNdjson } from '../../src/report/ndjson.js';
import { fictional } from './fictional.js';

const report = fictional(30);
const members = [...report.clusters].flatMap((cluster) =>
  cluster.quotes.map((quote) => ({ quote, cluster })),
);

/** RFC 4180 to the letter: a field is quoted, or holds no quote, comma or line end; every line ends with CR LF. */
function fields(csv: string): string[][] {
  const found: string[][] = [[]];
  const field = /"((?:[^"]|"")*)"(,|\r\n)|([^",\r\n]*)(,|\r\n)/gy;
  while (field.lastIndex < csv.length) {
    const at = field.lastIndex;
    const match = field.exec(csv);
    if (!match) throw new Error(`no CSV from ${JSON.stringify(csv.slice(at, at + 40))}`);
    const [, quoted, , plain] = match;
    found.at(-1)?.push(quoted?.replaceAll('""', '"') ?? (plain as string));
    if (match[0].endsWith('\n') && field.lastIndex < csv.length) found.push([]);
  }
  return found;
}

/** Rows by column, as they stand in the cells of a spreadsheet. */
function cells(csv: string): Record<string, string>[] {
  const [columns, ...lines] = fields(csv.replace(/^\ufeff/, '')) as [string[], ...string[][]];
  for (const line of lines) expect(line).toHaveLength(columns.length);
  return lines.map((line) => Object.fromEntries(line.map((cell, at) => [columns[at], cell])));
}

/** The same with the apostrophe off that guards a cell. */
function rows(csv: string): Record<string, string>[] {
  return cells(csv).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [
        column,
        cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, ''),
      ]),
    ),
  );
}

function dedupeRows(text: string): Record<string, string>[] {
  const [{ cluster, quote }] = members as [(typeof members)[0]];
  const clusters = [{ ...cluster, text, quotes: [{ ...quote, text }] }];
  return rows([...dedupeCsv({ ...report, clusters })].join(''));
}

describe('CSV', () => {
  it('holds the same quotations as the report', () => {
    const read = rows([...dedupeCsv(report)].join(''));
    expect(
      read.map(({ id, text, outlet, relation, similarity, changes, start }) => ({
        id,
        text,
        outlet,
        relation,
        similarity: Number(similarity),
        changes: JSON.parse(changes as string),
        start: Number(start),
      })),
    ).toEqual(
      members.map(({ quote: { id, text, outlet, relation, similarity, changes, start } }) => ({
        id,
        text,
        outlet,
        relation,
        similarity,
        changes,
        start,
      })),
    );
    expect(read.map((row) => [row.cluster, row.cluster_text, row.outlets])).toEqual(
      members.map(({ cluster }) => [cluster.id, cluster.text, cluster.outlets.join('; ')]),
    );
    expect(read.map((row) => row.speaker_name)).toEqual(
      members.map(({ quote }) => quote.speaker?.name ?? ''),
    );
  });

  it('and NDJSON hold the same quotations as JSON', async () => {
    const lined = {
      ...report,
      explain: () => null,
      async *clusterLines({ opening, separator }: LineForm) {
        const lines = [...report.clusters].map((cluster) => opening + JSON.stringify(cluster).slice(1));
        yield Buffer.from(lines.join(separator));
      },
    };
    const printed = async (chunks: AsyncIterable<string | Uint8Array>) => {
      let text = '';
      for await (const chunk of chunks) text += Buffer.from(chunk).toString();
      return text;
    };
    const all = { minOutlets: 1, minWords: 1 };
    type Clusters = { type?: string; id: string; quotes: { id: string; text: string }[] }[];
    const flat = (clusters: Clusters) =>
      clusters.flatMap(({ id, quotes }) => quotes.map((quote) => [quote.id, quote.text, id]));
    const json = flat(JSON.parse(await printed(dedupeJson(lined, all))).clusters);
    const lines = (await printed(dedupeNdjson(lined, all))).trim().split('\n');
    const ndjson = flat(
      (lines.map((line) => JSON.parse(line)) as Clusters).filter(({ type }) => type === 'cluster'),
    );
    const csv = rows([...dedupeCsv(report)].join('')).map(({ id, text, cluster }) => [id, text, cluster]);
    expect(json).toHaveLength(members.length);
    expect(ndjson).toEqual(json);
    expect(csv).toEqual(json);
  });

  it('has one column for every field of a quotation', async () => {
    const quotes = members.map(({ quote }) => quote);
    async function* analyses(): AsyncGenerator<Analysis> {
      yield { article: {} as Analysis['article'], quotes, problems: [] };
    }
    let csv = '';
    for await (const part of extractCsv(analyses())) csv += part;
    expect(csv.split('\r\n')[0]).toBe(
      '\ufeffid,article,path,outlet,published,text,start,end,line,column,kind,speaker_name,speaker_mention,speaker_start,speaker_end,speaker_type,speaker_confidence,speaker_carried,cue_text,cue_start,cue_end,continues',
    );
    expect(rows(csv)).toHaveLength(quotes.length);
  });

  it('is documented column by column', () => {
    const section = readFileSync('docs/output.md', 'utf8')
      .split('\n## ')
      .find((part) => part.startsWith('CSV'));
    const heading = ([...dedupeCsv({ ...report, clusters: [] })][0] as string).replace('\ufeff', '').trim();
    const documented = [...(section ?? '').matchAll(/`([a-z_]+)`/g)].map(([, column]) => column);
    expect(documented.filter((column) => heading.split(',').includes(column as string))).toEqual(
      heading.split(','),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "''@x"])(
    'guards %j',
    (text) => {
      const csv = [
        ...dedupeCsv({ ...report, clusters: [{ ...(members[0] as (typeof members)[0]).cluster, text }] }),
      ].join('');
      const cell = cells(csv)[0]?.cluster_text;
      expect(cell).toBe(`'${text}`);
      expect(dedupeRows(text)[0]?.text).toBe(text);
    },
  );

  it('brings any text back', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const [row] = dedupeRows(text);
        expect(row?.text).toBe(text);
        expect(row?.cluster_text).toBe(text);
      }),
    );
  });
});
