import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../cli/run.js';
import { type Altered, altered, type Quoted } from './alter.js';

const SEEDS = '../shared/seeds';
const NEWS = '../shared/eval/news/newsfeed2019.jsonl.gz';

const folder = mkdtempSync(join(tmpdir(), 'quotes-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Finding {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

const lines = <T>(text: string): T[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

async function quotesIn(path: string): Promise<Map<string, Quoted[]>> {
  const { out } = await run(['extract', path, '--format', 'ndjson']);
  const quotes = new Map<string, Quoted[]>();
  for (const quote of lines<Quoted>(out))
    quotes.set(quote.article, [...(quotes.get(quote.article) ?? []), quote]);
  return quotes;
}

async function check(
  paths: readonly string[],
  against: string,
): Promise<{ code: number; findings: Finding[] }> {
  const { code, out } = await run([
    'check',
    ...paths,
    '--against',
    against,
    '--workers',
    '1',
    '--fail-on',
    'warning',
    '--format',
    'json',
  ]);
  return { code, findings: JSON.parse(out).findings };
}

const of = (findings: readonly Finding[], rule: string, path: string) =>
  findings
    .filter((finding) => finding.rule === rule && finding.path.endsWith(path))
    .map(({ line, column }) => [line, column]);

const SERIOUS = ['altered', 'conflict', 'duplicate-article', 'repeat'];

/** Of our own making: it has not a statement in common with any real article. */
const UNRELATED = `---
outlet: Island Courier
date: 2031-05-04
---
The bakery by the church opens an hour earlier from June on.

“People on the first bus have asked us for warm bread for years, and our oven is old,” said Nils Tamm, the baker.

“We are not going to change the price of a roll before the new oven is paid for,” Tamm added.
`;

describe.skipIf(!existsSync(SEEDS))('against the seeds', () => {
  it('a copy with a number changed and a “not” removed', async () => {
    const quotes = await quotesIn(SEEDS);
    const copies = readdirSync(SEEDS).flatMap((name) => {
      const path = `${SEEDS}/${name}`;
      const copy = altered(readFileSync(path, 'utf8'), quotes.get(path) ?? []);
      return copy === null ? [] : [copy];
    });
    expect(copies.length).toBeGreaterThan(0);
    for (const { text, places } of copies) {
      writeFileSync(join(folder, 'copy.txt'), text);
      const { code, findings } = await check([join(folder, 'copy.txt')], SEEDS);
      expect(code).toBe(1);
      expect(of(findings, 'altered', 'copy.txt')).toEqual(places);
      expect(of(findings, 'duplicate-article', 'copy.txt')).toEqual([[1, 1]]);
    }
  });

  it('an unrelated article', async () => {
    writeFileSync(join(folder, 'unrelated.md'), UNRELATED);
    const { code, findings } = await check([join(folder, 'unrelated.md')], SEEDS);
    expect(code).toBe(0);
    expect(findings.filter(({ rule }) => SERIOUS.includes(rule))).toEqual([]);
  });
});

interface Article {
  readonly id: string;
  readonly text: string;
}

/** All of it takes as long as `dedupe` over it; the share is by seed, the cases always stand in it. */
const SHARE = Number(process.env.NEWS_SHARE ?? 0.03);
const CASES = 5;

/** Numerical Recipes' generator. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe.skipIf(!existsSync(NEWS))('against newsfeed2019', () => {
  it('five altered copies chosen by seed, and an unrelated article', async () => {
    const next = random(7);
    const articles = lines<Article>(gunzipSync(readFileSync(NEWS)).toString()).filter(() => next() < SHARE);
    const collection = join(folder, 'news.ndjson');
    writeFileSync(collection, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
    const quotes = await quotesIn(collection);
    const cases = new Map<string, Altered>();
    while (cases.size < CASES) {
      const { id, text } = articles[Math.floor(next() * articles.length)] as Article;
      const copy = altered(text, quotes.get(id) ?? []);
      if (copy !== null) cases.set(`copy-${id}.txt`, copy);
    }
    for (const [name, { text }] of cases) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'unrelated.md'), UNRELATED);
    const names = [...cases.keys(), 'unrelated.md'];
    const { code, findings } = await check(
      names.map((name) => join(folder, name)),
      collection,
    );
    expect(code).toBe(1);
    for (const [name, { places }] of cases) {
      expect(of(findings, 'altered', name), name).toEqual(places);
      expect(of(findings, 'duplicate-article', name), name).toEqual([[1, 1]]);
    }
    expect(
      findings.filter(({ rule, path }) => path.endsWith('unrelated.md') && SERIOUS.includes(rule)),
    ).toEqual([]);
  }, 600_000);
});
