import { describe, expect, it } from 'vitest';
import { collect } from '../../src/pipeline/collect.js';
import { dedupe } from '../../src/pipeline/dedupe.js';
import { Pool } from '../../src/pipeline/pool.js';
import { inputs } from '../../src/read/inputs.js';
import { folderOf } from '../cli/folder.js';
import { spawned } from '../cli/run.js';

/** More than five megabytes, from where on threads are started: as one block, and as several. */
const prose = `${'The river rose all night and the ferry lay still. '.repeat(2000)}\n\n`;
const article = (id: number) => JSON.stringify({ id: `a${id}`, text: prose });
const articles = Array.from({ length: 60 }, (_, id) => article(id));
const record = (id: number) =>
  JSON.stringify({
    ...{ id: `q_${id}`, article: `a${id}`, path: 'a.txt', outlet: null, published: null },
    ...{ text: Array.from({ length: 300 }, (_, word) => `w${id}x${word}`).join(' '), kind: 'direct' },
    ...{ start: 0, end: 3000, line: 1, column: 1, speaker: null, cue: null, continues: null },
  });
const cwd = folderOf({
  'few.txt': '“The river rose all night and the ferry lay still,” said Ada Brix.\n',
  'records.ndjson': Array.from({ length: 2500 }, (_, id) => record(id)).join('\n'),
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

  it.each([['check records.ndjson --workers 2'], ['check few.txt --against records.ndjson --workers 4']])(
    'though a thread was started that had nothing to do: %s',
    (command) => {
      expect(spawned([...command.split(' '), '-q'], { cwd })).toMatchObject({ code: 0, err: '' });
    },
  );

  it.each([
    ['die', 'dies.cjs', 'no memory left'],
    ['end', 'ends.cjs', 'a thread ended before its task was done'],
  ])('with a message when threads %s, however many', (_, name, message) => {
    const env = { NODE_OPTIONS: `--require ./${name}` };
    const { code, out, err } = spawned(['dedupe', 'many.ndjson', '--workers', '3'], { cwd, env });
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `quotes: ${message}\n` });
  });
});

it('does all of it by itself if it is given no thread', async () => {
  const found = await dedupe(
    await collect(inputs(['one.json'], {}, { stdin: process.stdin, cwd: () => cwd }), { workers: 0 }),
  );
  expect(found.summary.articles).toBe(60);
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
