import { expect, it } from 'vitest';
import { folderOf } from '../cli/folder.js';
import { run } from '../cli/run.js';

const story = (id: string, river: string) =>
  JSON.stringify({
    id,
    text: `“We saw the ${river} rise all night long,” said Ada Brix. “Nobody slept, and the ${river} took the bridge.”`,
  });
const stories = `${story('x', 'Wend')}\n${story('y', 'Tarn')}\n`;

async function problemsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { out } = await run(['dedupe', ...Object.keys(files), '--json'], { cwd: folderOf(files) });
  return JSON.parse(out).problems.map((problem: { message: string }) => problem.message);
}

it('tells that records count twice that are given twice, or beside their articles, in whatever order', async () => {
  const cwd = folderOf({ 'x.ndjson': stories });
  const { out } = await run(['extract', 'x.ndjson', '--format', 'ndjson'], { cwd });
  const lines = out.trim().split('\n');
  const records = lines.join('\n');
  const turned = [...lines].reverse().join('\n');
  const other = records.replaceAll('"text":"', '"text":"Others say: ');
  expect(await problemsOf({ 'q.ndjson': records })).toEqual([]);
  expect(await problemsOf({ 'q.ndjson': turned })).toEqual([]);
  expect(await problemsOf({ 'q.ndjson': records, 'r.ndjson': other })).toEqual([]);
  const twice = /^4 quotations were given twice and count twice, the first in article "[xy]"; /;
  expect(await problemsOf({ 'q.ndjson': records, 'r.ndjson': turned })).toEqual([
    expect.stringMatching(twice),
  ]);
  expect(await problemsOf({ 'a.ndjson': stories, 'q.ndjson': records })).toEqual([
    expect.stringMatching(twice),
  ]);
  const first = { 'q.ndjson': records, 'r.ndjson': lines[0] as string };
  expect(await problemsOf(first)).toEqual([expect.stringMatching(/^a quotation was given twice/)]);
});
