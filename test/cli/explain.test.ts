import { expect, it } from 'vitest';
import { folderOf } from './folder.js';
import { run } from './run.js';

const said = (words: string, name: string) => `“${words},” said ${name}.\n`;

it('says of each member why it is in a statement and how it differs, and why its neighbours are not in it', async () => {
  const cwd = folderOf({
    'a.txt': said('We have waited two years for this crossing and will not wait for a third', 'Ada Brix'),
    'b.txt': said('We have waited three years for this crossing and will not wait for a third', 'Ada Brix'),
    'c.txt': said('We have waited two years for that ferry and must not wait for a third', 'Olaf Hale'),
  });
  const statements = async (...options: string[]) =>
    JSON.parse((await run(['dedupe', '.', '--json', ...options], { cwd })).out).clusters;
  const [cluster] = await statements();
  expect(cluster.quotes).toHaveLength(2);
  const { out } = await run(['explain', cluster.id, '.'], { cwd });
  expect(out).toMatch(/near, similarity 0\.933: by text alone: 1 edit in 15 words\n/);
  expect(out).toContain('    ≠ “We have waited {three → two} years for this crossing and …”\n');
  expect(out).toMatch(/Near, but not in it\n {2}q_\w+ {2}c\.txt:1:2 {2}Olaf Hale\n/);
  expect(out).toContain('    → 4 edits in 15 words, too many for the text alone; nothing corroborates it\n');

  const [all] = await statements('--threshold', '0.7');
  expect(all.quotes).toHaveLength(3);
  const loose = await run(['explain', all.id, '.', '--threshold', '0.7'], { cwd });
  expect(loose.out).toContain('c.txt:1:2  Olaf Hale\n');
  expect(loose.out).toContain('by text alone: 4 edits in 15 words\n');
});

it('says what to do where there is no such statement', async () => {
  const cwd = folderOf({ 'a.txt': said('We have waited two years for this crossing', 'Ada Brix') });
  const { code, err } = await run(['explain', 'c_000000000000', '.'], { cwd });
  expect(code).toBe(2);
  expect(err).toContain(
    'no statement c_000000000000 in these articles (is --threshold as it was for dedupe?)',
  );
});
