import { describe, expect, it } from 'vitest';
import { collect } from '../../src/pipeline/collect.js';
import { dedupe } from '../../src/pipeline/dedupe.js';
import type { Block } from '../../src/read/block.js';

const SAID = '“We will run the ferry every hour until the last of the islanders is home,” Ada Brix said.';
const WIRE = `PORTVALE, May 2 (AP) — The harbour master of Portvale opened the winter line to the outer islands on Friday.

${SAID}

The line had been closed since the great storm of last November, when two of the three piers were lost and the third was damaged beyond what the council could pay for on its own.`;

const articles = [
  { id: 'agency', outlet: 'apnews.com', date: '2031-05-02', text: WIRE.replace('(AP) ', '') },
  { id: 'herald', outlet: 'herald.example', date: '2031-05-02', text: WIRE },
  {
    id: 'echo',
    outlet: 'echo.example',
    date: '2031-05-03',
    text: `${WIRE}\n\nIt is a good day for the island school, which had no pupils for a whole winter.`,
  },
  {
    id: 'gazette',
    outlet: 'gazette.example',
    date: '2031-05-03',
    text: `I was on the quay when it was said, and it was cold.\n\n${SAID}\n\nSo be it.`,
  },
  {
    id: 'radio',
    outlet: 'radio.example',
    date: '2031-05-03',
    text: 'Brix said that they would run the ferry every hour until the last of the islanders is home. So be it.',
  },
];

async function report(records: readonly object[]) {
  const bytes = Buffer.from(records.map((record) => JSON.stringify(record)).join('\n'));
  const block: Block = {
    path: 'a.ndjson',
    format: 'ndjson',
    bytes,
    firstLine: 1,
    firstRecord: 0,
    beside: null,
    options: {},
  };
  const found = await dedupe(await collect([block], { workers: 1 }));
  return { ...found, articles: [...found.articles], clusters: [...found.clusters] };
}

describe('a statement of a wire story, of a reporter who was there, and of a radio that names no source', () => {
  it('has its sources, its origin and its carrier without marks', async () => {
    const { articles: listed, clusters, copies } = await report(articles);
    const [cluster] = clusters;
    expect(cluster).toMatchObject({
      independent: 2,
      origin: null,
      sources: [
        { articles: ['agency', 'echo', 'herald'], credited: 'Associated Press' },
        { articles: ['gazette'], credited: null },
      ],
      unmarked: [{ article: 'radio', start: 0, kind: 'indirect', closeness: 0.867 }],
    });
    expect(listed.map(({ id, credits, copyOf }) => [id, credits, copyOf?.article])).toEqual([
      ['agency', [], undefined],
      ['herald', ['Associated Press'], 'agency'],
      ['echo', ['Associated Press'], 'agency'],
      ['gazette', [], undefined],
      ['radio', [], undefined],
    ]);
    expect(copies.map((group) => group.articles)).toEqual([['agency', 'echo', 'herald']]);
  });

  it('is told the same whatever the order of the articles', async () => {
    const one = await report(articles);
    const other = await report([...articles].reverse());
    expect(other.clusters).toEqual(one.clusters);
    expect(other.copies).toEqual(one.copies);
    expect([...other.articles].reverse()).toEqual(one.articles);
  });
});
