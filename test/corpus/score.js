// npm run score: runs the program on the labelled sets beside the project and prints how it does. Takes a minute.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const EVAL = '../shared/eval';
const NEWS = `${EVAL}/news/newsfeed2019.jsonl.gz`;
const EXTRACT = ['extract', '--format', 'ndjson', '--quiet'];
const DEDUPE = ['dedupe', '--format', 'json', '--quiet'];

/** What to measure, its labels, how the articles that it needs are cut out, and what the program is asked. */
const SETS = [
  ['extraction', `${EVAL}/attribution/polnear.jsonl.gz`, ['articles'], EXTRACT],
  ['speakers', `${EVAL}/speakers/dev.jsonl`, ['subset', NEWS], EXTRACT],
  ['pairs', `${EVAL}/pairs/dev.jsonl`, ['subset', NEWS], DEDUPE],
];

const folder = mkdtempSync(join(tmpdir(), 'quotes-score-'));

/** Runs Node with standard output in a file, or shown. */
function node(args, out) {
  const stdout = out === undefined ? 'inherit' : openSync(out, 'w');
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', stdout, 'inherit'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
}

for (const [mode, gold, [cut, ...sources], command] of SETS) {
  console.log(`\n${mode}: ${gold}`);
  if (![gold, ...sources].every(existsSync)) {
    console.log('SKIPPED: the set is not there');
    continue;
  }
  const articles = join(folder, `${mode}.ndjson`);
  const result = join(folder, `${mode}.out`);
  node([`${EVAL}/score.mjs`, cut, gold, ...sources], articles);
  node(['bin/quotes.js', ...command, articles], result);
  node([`${EVAL}/score.mjs`, mode, gold, result]);
}
rmSync(folder, { recursive: true });
