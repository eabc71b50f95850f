import { describe, expect, it } from 'vitest';
import { Pool } from '../../src/pipeline/pool.js';
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

it('does no more of what waits once it is closed', async () => {
  const pool = new Pool(1);
  const about = {
    path: 'a.txt',
    format: 'text',
    firstLine: 1,
    firstRecord: 0,
    beside: null,
    options: {},
  } as const;
  let done = 0;
  const begun = [1, 2, 3].map(() =>
    pool.extract({ ...about, bytes: Buffer.from(prose) }).then(() => {
      done++;
    }),
  );
  await pool.close();
  await begun[0];
  for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);
  expect(done).toBe(1);
});
