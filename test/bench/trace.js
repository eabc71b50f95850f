import { existsSync } from 'node:fs';
import { difference } from './measure.js';

const NEWS = '../shared/eval/news/newsfeed2019.jsonl.gz';
const FLOOR = '../shared/eval/floor.mjs';
const HOOKS = new URL('./untraced.js', import.meta.url).href;

/** What tracing costs on top of the rest: `quotes dedupe` with it and without, in two threads and in one. */
export function bench() {
  const program = ['--import', HOOKS, 'bin/quotes.js', 'dedupe', NEWS, '--json', '-q', '--workers'];
  if (existsSync(NEWS))
    for (const [threads, workers] of [
      ['two threads', '2'],
      ['one thread', '1'],
    ])
      difference(
        `tracing, ${threads}`,
        [FLOOR, 'articles', NEWS],
        [...program, workers],
        { TRACE: 'on' },
        { TRACE: 'off' },
      );
  else console.log(`SKIPPED: ${NEWS} is not there`);
}
