import { existsSync } from 'node:fs';
import { compare } from './measure.js';

const NEWS = '../shared/eval/news/newsfeed2019.jsonl.gz';
const FLOOR = '../shared/eval/floor.mjs';

export function bench() {
  if (existsSync(NEWS))
    compare(
      'extract with speakers',
      [FLOOR, 'articles', NEWS],
      ['bin/quotes.js', 'extract', NEWS, '--format', 'ndjson', '-q'],
    );
  else console.log(`SKIPPED: ${NEWS} is not there`);
}
