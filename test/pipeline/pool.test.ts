import { describe, expect, it } from 'vitest';
import { folderOf } from '../cli/folder.js';
import { spawned } from '../cli/run.js';

/** More than five megabytes, from where on threads are started: as one block, and as several. */
const prose = `${'The river rose all night and the ferry lay still. '.repeat(2000)}\n\n`;
const article = (id: number) => JSON.stringify({ id: `a${id}`, text: prose });
const articles = Array.from({ length: 60 }, (_, id) => article(id));
const cwd = folderOf({
  'one.json': `[${articles.join()}]`,
  'many.ndjson': articles.join('\n'),
  'dies.cjs': "if (!require('node:worker_threads').isMainThread) throw new Error('no memory left');",
  'ends.cjs': "if (!require('node:worker_threads').isMainThread) process.exit(0);",
});

describe('the process ends', () => {
  it.each(['check', 'dedupe'])('though there was work for one thread only: %s', (command) => {
    expect(spawned([command, 'one.json', '--workers', '3', '-q'], { cwd })).toMatchObject({
      code: 0,
      err: '',
    });
  });

  it.each([
    ['die', 'dies.cjs', 'no memory left'],
    ['end', 'ends.cjs', 'a thread ended before its task was done'],
  ])('with a message when threads %s, however many', (_, name, message) => {
    const env = { NODE_OPTIONS: `--require ./${name}` };
    const { code, out, err } = spawned(['dedupe', 'many.ndjson', '--workers', '3'], { cwd, env });
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `quotes: ${message}\n` });
  });
});
