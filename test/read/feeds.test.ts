import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Article, Problem } from '../../src/read/article.js';
import { inputs } from '../../src/read/inputs.js';
import { parse } from '../../src/read/parse.js';
import { isUnreadable } from '../../src/read/problems.js';

const FEEDS = '../shared/eval/raw-feeds';

async function read(path: string) {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for await (const input of inputs([path], {}, { stdin: process.stdin, cwd: () => process.cwd() })) {
    if (!('bytes' in input)) problems.push(input);
    else {
      const parsed = await parse(input);
      articles.push(...parsed.articles);
      problems.push(...parsed.problems);
    }
  }
  return { articles, problems };
}

/** Rows by another way: record ends are line ends with an even number of quotation marks before them. */
function countRows(file: string): number {
  const text = gunzipSync(readFileSync(file))
    .toString()
    .replace(/^\uFEFF/, '');
  let marks = 0;
  let rows = 0;
  for (const line of text.split('\n')) {
    marks += line.split('"').length - 1;
    if (marks % 2 === 0 && line.trim() !== '') rows++;
  }
  return rows - 1;
}

describe.skipIf(!existsSync(FEEDS))('feeds as found', () => {
  const files = (folder: string) =>
    readdirSync(`${FEEDS}/${folder}`).map((name) => `${FEEDS}/${folder}/${name}`);

  it('gives every row of every table with its outlet and title, and its date where it has one', async () => {
    for (const file of [...files('csv-googlenews'), ...files('csv-webhose')]) {
      const { articles, problems } = await read(file);
      expect(articles.length, file).toBe(countRows(file));
      expect(problems.some(({ code }) => isUnreadable(code))).toBe(false);
      if (articles.length === 0) expect(problems.map(({ code }) => code)).toEqual(['no-records']);
      for (const { outlet, title, text, url } of articles) {
        expect(outlet).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
        expect([title, url].every((value) => value !== null && value !== '')).toBe(true);
        expect(text).not.toBe('');
      }
      // Most rows have a date column; the URL gives it for some of the others.
      expect(articles.filter(({ published }) => published !== null).length).toBeGreaterThanOrEqual(
        articles.length * 0.6,
      );
    }
  });

  it('gives every text file in its letters', async () => {
    for (const file of [...files('txt-bbc-latin1'), ...files('txt-fakebr-bom')]) {
      const { articles, problems } = await read(file);
      expect(articles).toHaveLength(1);
      expect(articles[0]?.text).not.toMatch(/[\uFEFF\uFFFD\u0080-\u009f]/);
      expect(articles[0]?.lang).toBe(file.includes('bbc') ? 'en' : 'pt');
      expect(problems.every(({ code }) => code === 'bad-encoding')).toBe(true);
    }
  });
});
