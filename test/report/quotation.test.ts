import { expect, it } from 'vitest';
import { run } from '../cli/run.js';

const STORY = '“We wait, Ada Brix said. “We always wait.”\n';
const FROM = ['-', '--stdin-filename', 'story.txt'];

async function ids(): Promise<string[]> {
  const { out } = await run(['extract', ...FROM, '--format', 'ndjson', '-q'], { stdin: STORY });
  return out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
}

it('explains a quotation: marks with prices, a lost one, the next best reading, evidence, cue, speaker', async () => {
  const [id] = await ids();
  const { code, out } = await run(['explain', id as string, ...FROM], { stdin: STORY });
  expect(code).toBe(0);
  expect(out).toMatch(/^q_\w{12} {2}story\.txt:1:2 {2}direct speech\n/);
  expect(out).toMatch(/1:1 +“ +opens a quotation +0\n/);
  expect(out).toMatch(/1:10 +lost +closes a quotation +7\n/);
  expect(out).toMatch(/the next best reading costs \d+: “ at 1:\d+ /);
  expect(out).toMatch(/ {3}\+9 {2}the sentence reports speech\n/);
  expect(out).toMatch(/cue +“said” at 1:20\n/);
  expect(out).toMatch(/speaker +Ada Brix, by “Ada Brix” at 1:11/);
});

it('says which piece a quotation continues', async () => {
  const [first, second] = await ids();
  const { out } = await run(['explain', second as string, ...FROM], { stdin: STORY });
  expect(out).toContain(`continues  ${first}\n`);
});

it('says so where there is no such quotation', async () => {
  const { code, out, err } = await run(['explain', 'q_000000000000', ...FROM], { stdin: STORY });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('no quotation q_000000000000');
});
