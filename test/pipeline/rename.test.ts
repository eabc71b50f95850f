import { expect, it } from 'vitest';
import type { Quote } from '../../src/attribute/quote.js';
import type { Cluster } from '../../src/cluster/cluster.js';
import { folderOf } from '../cli/folder.js';
import { run } from '../cli/run.js';

const story = (river: string) =>
  JSON.stringify({
    id: 'x',
    text: `“We saw the ${river} rise all night long,” said Ada Brix. “Nobody slept, and the ${river} took the bridge.”`,
  });
const cwd = folderOf({
  'a.ndjson': story('Wend'),
  'b.ndjson': `${story('Tarn')}\n${story('Orle')}\n`,
});

it('gives articles whose id is taken their own, and their quotations ids and links to match', async () => {
  const { out, err } = await run(['dedupe', 'a.ndjson', 'b.ndjson', '--json'], { cwd });
  const { articles, clusters } = JSON.parse(out);
  expect(articles.map(({ id, quotes }: { id: string; quotes: number }) => [id, quotes])).toEqual([
    ['x', 2],
    ['x#2', 2],
    ['x#3', 2],
  ]);
  expect(err.match(/\(duplicate-id\)/g)).toHaveLength(2);
  const quotes: Quote[] = clusters.flatMap((cluster: Cluster) => cluster.quotes);
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  expect(byId.size).toBe(6);
  const seconds = quotes.filter(({ continues }) => continues !== null);
  expect(seconds).toHaveLength(3);
  for (const { continues, article } of seconds) expect(byId.get(continues as string)?.article).toBe(article);
});
