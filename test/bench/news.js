import { existsSync } from 'node:fs';

export const NEWS = '../shared/eval/news/newsfeed2019.jsonl.gz';
/** The bare pass over the same file. */
export const FLOOR = ['../shared/eval/floor.mjs', 'articles', NEWS];

/** Runs a bench on real news, or says that it is not there. */
export function onNews(bench) {
  if (existsSync(NEWS)) bench();
  else console.log(`SKIPPED: ${NEWS} is not there`);
}
