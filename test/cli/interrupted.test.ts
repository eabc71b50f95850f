import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { folderOf } from './folder.js';

it.each(['SIGINT', 'SIGTERM'] as const)('%s ends a run and leaves no draft of its result', async (signal) => {
  const cwd = folderOf({ 'a.txt': '“We wait,” said Ada Brix.' });
  const bin = resolve('bin/quotes.js');
  // Its standard input never ends, so that the result never does.
  const run = spawn(process.execPath, [bin, 'read', 'a.txt', '-', '-o', 'out.ndjson'], { cwd });
  const ended = once(run, 'exit');
  while (!readdirSync(cwd).some((name) => name.startsWith('.out.ndjson'))) await wait(10);
  run.kill(signal);
  expect(await ended).toEqual([null, signal]);
  expect(readdirSync(cwd)).toEqual(['a.txt']);
});
