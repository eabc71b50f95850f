import { difference } from './measure.js';
import { FLOOR, NEWS, onNews } from './news.js';

const HOOKS = new URL('./untraced.js', import.meta.url).href;

/** What tracing costs on top of the rest: `quotes dedupe` with it and without, in two threads and in one. */
export const bench = () =>
  onNews(() => {
    const program = ['--import', HOOKS, 'bin/quotes.js', 'dedupe', NEWS, '--json', '-q', '--workers'];
    for (const [name, workers] of [
      ['tracing, two threads', '2'],
      ['tracing, one thread', '1'],
    ])
      difference(name, FLOOR, [...program, workers], { TRACE: 'on' }, { TRACE: 'off' });
  });
