import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article, Problem } from '../../src/read/article.js';
import { inputs } from '../../src/read/inputs.js';
import type { ReadOptions } from '../../src/read/options.js';
import { parse } from '../../src/read/parse.js';
import { isUnreadable } from '../../src/read/problems.js';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'quotes-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

function file(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

async function read(paths: readonly string[], options: ReadOptions = {}, stdin: string | Uint8Array = '') {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  let blocks = 0;
  const io = { stdin: Readable.from([Buffer.from(stdin)]), cwd: () => cwd };
  for await (const input of inputs(paths, options, io)) {
    if (!('bytes' in input)) {
      problems.push(input);
      continue;
    }
    blocks++;
    const parsed = await parse(input);
    articles.push(...parsed.articles);
    problems.push(...parsed.problems);
  }
  return {
    articles,
    problems: problems.map(place),
    exit: problems.some(({ code }) => isUnreadable(code)),
    blocks,
  };
}

const place = ({ code, path, line, column }: Problem) =>
  [code, path, line, column].filter((x) => x !== null).join(' ');

describe('standard input and lists', () => {
  it('reads - under the name given, its format by that name or by its content', async () => {
    expect(
      (await read(['-'], { stdinFilename: 'x/story.md' }, '# A dry year\n\nWords.')).articles[0],
    ).toMatchObject({
      id: 'x/story.md',
      title: 'A dry year',
    });
    expect(
      (await read(['-'], {}, '{"id":7,"text":"A"}\n{"text":"B"}\n')).articles.map(({ id }) => id),
    ).toEqual(['7', '-#2']);
  });

  it('takes a list of files by lines or by NUL, from a file or standard input', async () => {
    file('a.txt', 'A');
    file('b c.txt', 'B');
    for (const list of ['b c.txt\na.txt\n', 'a.txt\r\n\r\nb c.txt', 'a.txt\0b c.txt\0']) {
      expect((await read([], { filesFrom: '-' }, list)).articles.map(({ path }) => path)).toEqual([
        'a.txt',
        'b c.txt',
      ]);
      file('list', list);
      expect((await read(['a.txt'], { filesFrom: 'list' })).articles).toHaveLength(2);
    }
  });

  it('says what is wrong with them', async () => {
    expect(await read([])).toMatchObject({ problems: ['no-input -'], exit: true });
    expect(await read([], { filesFrom: '-' })).toMatchObject({ problems: ['no-files -'], exit: true });
    expect(await read([], { filesFrom: 'gone' })).toMatchObject({
      problems: ['unreadable-path gone'],
      exit: true,
    });
    expect(await read(['-'], { filesFrom: '-' }, 'x')).toMatchObject({ exit: true });
  });
});

describe('bad bytes', () => {
  it('refuses binary files, whatever their names, and reads the rest', async () => {
    file('a.txt', 'Words.');
    file('b.txt', new Uint8Array([1, 2, 0, 3, 0, 0, 9]));
    file('c.pdf', '%PDF-1.7\nrest');
    const all = await read(['a.txt', 'b.txt', 'c.pdf']);
    expect(all).toMatchObject({ problems: ['binary b.txt', 'binary c.pdf'], exit: true });
    expect(all.articles.map(({ text }) => text)).toEqual(['Words.']);
  });

  it('decodes what is not UTF-8 and says so, with exit 0', async () => {
    file('a.txt', Buffer.from('She said \x93it is ours\x94.', 'latin1'));
    const { articles, problems, exit } = await read(['a.txt']);
    expect(articles[0]?.text).toBe('She said “it is ours”.');
    expect(problems[0]).toMatch(/^bad-encoding a\.txt/);
    expect(exit).toBe(false);
  });

  it('reads .gz by its bytes, and as far as it goes', async () => {
    const lines = Array.from(
      { length: 3000 },
      (_, i) => `{"id":"n${i}","text":"${'word '.repeat(i % 90)}."}`,
    );
    const packed = gzipSync(lines.join('\n'));
    file('all.ndjson.gz', packed);
    file('unnamed', packed);
    expect((await read(['all.ndjson.gz'])).articles).toHaveLength(3000);
    expect((await read(['unnamed'])).articles).toHaveLength(3000);
    file('cut.ndjson.gz', packed.subarray(0, packed.length >> 1));
    const cut = await read(['cut.ndjson.gz']);
    expect(cut).toMatchObject({ problems: ['damaged-archive cut.ndjson.gz'], exit: true });
    expect(cut.articles.length).toBeGreaterThan(500);
  });

  it('notes an empty file', async () => {
    file('a.txt', '');
    file('b.txt.gz', gzipSync(''));
    expect(await read(['a.txt', 'b.txt.gz'])).toMatchObject({
      problems: ['empty-file a.txt', 'empty-file b.txt.gz'],
      exit: false,
      articles: [],
    });
  });
});

describe('lines', () => {
  it('cuts between lines only, and counts lines and records on', async () => {
    const line = (i: number) => JSON.stringify({ text: `${i} ${'x'.repeat((i * 7919) % 9000)}` });
    const lines = Array.from({ length: 900 }, (_, i) => line(i));
    lines.splice(500, 0, '', '  ', '{"text": oops}');
    file('a.ndjson', `${lines.join('\r\n')}`);
    const { articles, problems, blocks } = await read(['a.ndjson']);
    expect(blocks).toBeGreaterThan(3);
    expect(articles.map(({ text }) => Number(text.split(' ')[0]))).toEqual(
      Array.from({ length: 900 }, (_, i) => i),
    );
    expect(articles[499]?.id).toBe('a.ndjson#500');
    expect(articles[500]?.id).toBe('a.ndjson#502');
    expect(problems).toEqual(['bad-json a.ndjson 503 10']);
  });

  it('leaves out a line over --max-size, wherever it stands', async () => {
    const long = JSON.stringify({ text: 'y'.repeat(3 << 20) });
    const short = '{"text":"x"}';
    file('a.ndjson', [short, long, short, short, long].join('\n'));
    const { articles, problems } = await read(['a.ndjson'], { maxSize: 100 });
    expect(problems).toEqual(['too-large a.ndjson 2', 'too-large a.ndjson 5']);
    expect(articles.map(({ id }) => id)).toEqual(['a.ndjson#1', 'a.ndjson#3', 'a.ndjson#4']);
    file('b.ndjson', [short, JSON.stringify({ text: 'y'.repeat(200) }), short].join('\n'));
    expect(await read(['b.ndjson'], { maxSize: 100 })).toMatchObject({ problems: ['too-large b.ndjson 2'] });
    file('c.txt', 'z'.repeat(101));
    expect(await read(['c.txt'], { maxSize: 100 })).toMatchObject({
      problems: ['too-large c.txt'],
      exit: true,
    });
  });
});
