import { existsSync } from 'node:fs';
import { difference } from './measure.js';

const NEWS = '../shared/eval/news/newsfeed2019.jsonl.gz';
const FLOOR = '../shared/eval/floor.mjs';
const HOOKS = new URL('./untraced.js', import.meta.url).href;

/** What tracing costs on top of the rest: `quotes dedupe` with it and without, in one thread. */
export function bench() {
  const program = ['--import', HOOKS, 'bin/quotes.js', 'dedupe', NEWS, '--workers', '1', '--json', '-q'];
  if (existsSync(NEWS))
    difference('tracing', [FLOOR, 'articles', NEWS], program, { TRACE: 'on' }, { TRACE: 'off' });
  else console.log(`SKIPPED: ${NEWS} is not there`);
}
