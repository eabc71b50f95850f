import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from '../cli/folder.js';
import { run } from '../cli/run.js';

const story = (outlet: string, opening: string) =>
  `---\noutlet: ${outlet}\n---\n${opening}\n\n“There were five boats on the quay that night and none of them was ours,” said Ada Brix.\n`;

async function check(cwd: string, ...argv: string[]) {
  const { code, out } = await run(['check', ...argv, '--fail-on', 'note', '--format', 'json'], { cwd });
  const { summary, findings } = JSON.parse(out);
  return { code, found: findings.length, known: summary.known, stale: summary.stale };
}

it('a baseline from its first writing to a third copy', async () => {
  const cwd = folderOf({
    'articles/one.md': story('Gazette', 'The board met on Tuesday.'),
    'articles/two.md': story('Herald', 'Nobody came to the meeting.'),
  });
  const baseline = ['--baseline', 'known.json'];
  expect(await check(cwd, 'articles')).toMatchObject({ code: 1, found: 1 });
  expect(await check(cwd, 'articles', ...baseline, '--update-baseline')).toMatchObject({ code: 0, known: 1 });
  const written = readFileSync(join(cwd, 'known.json'), 'utf8');
  expect(written).not.toMatch(/articles|\.md/);
  expect(await check(cwd, 'articles', ...baseline)).toEqual({ code: 0, found: 0, known: 1, stale: 0 });

  mkdirSync(join(cwd, 'articles/may'));
  renameSync(join(cwd, 'articles/two.md'), join(cwd, 'articles/may/moved.md'));
  const moved = join(cwd, 'articles/may/moved.md');
  writeFileSync(moved, readFileSync(moved, 'utf8').replace('Nobody', 'At first\n\nnobody'));
  expect(await check(cwd, 'articles', ...baseline)).toEqual({ code: 0, found: 0, known: 1, stale: 0 });

  writeFileSync(join(cwd, 'articles/three.md'), story('Courier', 'It rained all day.'));
  const third = ['articles/three.md', '--against', 'articles', ...baseline];
  expect(await check(cwd, ...third)).toEqual({ code: 1, found: 1, known: 0, stale: 0 });
  expect(await check(cwd, ...third, '--update-baseline')).toMatchObject({ code: 0, known: 1 });
  expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe(written.replace(',2,', ',3,'));

  writeFileSync(moved, story('Herald', 'Empty.').replace(/“.*/, 'Nothing was said.'));
  writeFileSync(join(cwd, 'articles/three.md'), 'Nothing.');
  expect(await check(cwd, 'articles', ...baseline)).toEqual({ code: 0, found: 0, known: 0, stale: 1 });
});

it('two branches that add lines in one place merge by union', async () => {
  const file = (...lines: string[]) =>
    `{"schema":1,"findings":[\n${lines.map((line) => `${line},\n`).join('')}[]]}\n`;
  const cwd = folderOf({
    'base.json': file(),
    'ours.json': file('["repeat:1",2,"no way"]'),
    'theirs.json': file('["repeat:1",3,"no way"]', '["repeat:2",1,"never"]'),
    'new.md': story('Gazette', 'The board met on Tuesday.'),
  });
  execFileSync('git', ['merge-file', '--union', 'ours.json', 'base.json', 'theirs.json'], { cwd });
  expect(await check(cwd, 'new.md', '--baseline', 'ours.json')).toMatchObject({ code: 0, stale: 2 });
});
