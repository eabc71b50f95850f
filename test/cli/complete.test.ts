import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { run, spawned } from './run.js';

/** What a shell's script asks, the word at the cursor last; the words offered, and whether files complete instead. */
async function offered(...words: string[]): Promise<{ words: string[]; files: boolean }> {
  const lines = (await run(['complete', '--', ...words])).out.trimEnd().split('\n');
  return {
    words: lines.slice(0, -1).map((line) => line.split('\t')[0] as string),
    files: lines.at(-1) === ':0',
  };
}

it.each([
  [['d'], ['dedupe']],
  [['dedupe', '--thr'], ['--threshold']],
  [
    ['dedupe', '--format', ''],
    ['text', 'json', 'ndjson', 'csv', 'html'],
  ],
  [['dedupe', '--format=n'], ['ndjson']],
  [['check', '--fail-on', 'w'], ['warning']],
])('completes %j', async (typed, words) => {
  expect(await offered(...typed)).toEqual({ words, files: false });
});

it.each([
  [['dedupe', '']],
  [['dedupe', 'fix']],
  [['dedupe', '-o', '']],
  [['extract', 'a.txt', '--files-from', 'li']],
])('leaves file names to the shell: %j', async (typed) => {
  expect(await offered(...typed)).toEqual({ words: [], files: true });
});

it('prints a script that bash accepts', () => {
  const { out, code } = spawned(['complete', 'bash']);
  expect(code).toBe(0);
  expect(spawnSync('bash', ['-n'], { input: out }).status).toBe(0);
});
