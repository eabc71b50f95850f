import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article, Problem } from '../../src/read/article.js';
import type { Block, Format } from '../../src/read/block.js';
import { isoDate, readDate, urlDate } from '../../src/read/dates.js';
import { inputs } from '../../src/read/inputs.js';
import type { ParseOptions } from '../../src/read/options.js';
import { parse } from '../../src/read/parse.js';

function block(format: Format, content: string, options: ParseOptions = {}, path = 'in/a'): Block {
  return { path, format, bytes: Buffer.from(content), firstLine: 1, firstRecord: 0, beside: null, options };
}

const articles = async (...args: Parameters<typeof block>) => (await parse(block(...args))).articles;

describe('dates', () => {
  it.each([
    ['2031-05-02', '2031-05-02'],
    ['2031-05-02 00:00:00', '2031-05-02'],
    ['2031-05-02T10:11:12.5+0200', '2031-05-02T10:11:12+02:00'],
    ['20310502T101112Z', '2031-05-02T10:11:12Z'],
    ['1935478272', '2031-05-02T08:51:12Z'],
    ['Fri, 02 May 2031 10:11:12 GMT', '2031-05-02T10:11:12Z'],
    ['May 2nd, 2031 at 8:05 p.m. EST', '2031-05-02T20:05-05:00'],
    ['Friday 2 May 2031 18.08 BST', '2031-05-02T18:08'],
    ['2. März 2031', '2031-03-02'],
    ['2 de mayo de 2031', '2031-05-02'],
    ['02.05.2031', '2031-05-02'],
    ['13/05/2031', '2031-05-13'],
    ['05/05/2031', '2031-05-05'],
    ['05/02/2031', null],
    ['30 February 2031', null],
    ['May 2031', null],
    ['soon', null],
  ])('%s is %s', (written, iso) => {
    const date = readDate(written);
    expect(date && isoDate(date, null)).toBe(iso);
  });

  it.each([
    ['https://a.example/2031/05/02/x', { year: 2031, month: 5, day: 2 }],
    ['https://a.example/news/2031/may/2/x', { year: 2031, month: 5, day: 2 }],
    ['https://a.example/x-2031-05-02.html', { year: 2031, month: 5, day: 2 }],
    ['https://a.example/20310502/x', { year: 2031, month: 5, day: 2 }],
    ['https://a.example/2031/05/x', { year: 2031, month: 5, day: null }],
    ['https://a.example/id/12031/05/02', { year: null, month: null, day: null }],
  ])('of %s', (url, hints) => expect(urlDate(url)).toEqual(hints));

  it('are settled by the URL, the month beside them or the other rows, else null', async () => {
    const dates = async (csv: string) => (await articles('csv', csv)).map(({ published }) => published);
    expect(await dates('date,text\n05/02/2031,A\n05/13/2031,B')).toEqual(['2031-05-02', '2031-05-13']);
    expect(await dates('date,text\n05/02/2031,A\n13/05/2031,B')).toEqual(['2031-02-05', '2031-05-13']);
    expect(await dates('date,month,text\n05/02/2031,5,A')).toEqual(['2031-05-02']);
    expect(await dates('date,url,text\n05/02/2031,https://a.example/2031/02/06/x,A')).toEqual(['2031-02-05']);
    expect(await dates('date,text\n05/02/2031,A\n13/05/2031,B\n05/13/2031,C')).toEqual([
      null,
      '2031-05-13',
      '2031-05-13',
    ]);
  });

  it('come from a dateline that has its year', async () => {
    const date = async (text: string) => (await articles('text', text))[0]?.published;
    expect(await date('Boats\n\nMARROW POINT, May 2, 2031 (Agency) — The board met.')).toBe('2031-05-02');
    expect(await date('MARROW POINT, May 2 (Agency) — The board met.')).toBe(null);
  });
});

describe('text files', () => {
  it('have their headline read off and left in', async () => {
    const text = 'Board says yes to boats\r\n\r\nThe board met on Monday.';
    expect(await articles('text', text)).toMatchObject([
      { title: 'Board says yes to boats', text, bodyStart: 0 },
    ]);
    expect((await articles('text', 'The board met.\n\nIt said yes.'))[0]?.title).toBeNull();
    expect((await articles('text', 'A line\nand another\n\nmore'))[0]?.title).toBeNull();
    expect((await articles('markdown', '# Boats #\n\nThe board met.'))[0]?.title).toBe('Boats');
  });

  it('begin after front matter and after a leading date', async () => {
    const text = '---\ntitle: "Boats: a yes"\nsource: Gazette\ndate: 2031-05-02\n---\nThe board met.';
    const [article] = await articles('markdown', text);
    expect(article).toMatchObject({
      title: 'Boats: a yes',
      outlet: 'Gazette',
      published: '2031-05-02',
      text,
    });
    expect(text.slice(article?.bodyStart)).toBe('The board met.');
    const [dated] = await articles('text', ' date 2031-05-02 The board met.');
    expect(dated).toMatchObject({ published: '2031-05-02', bodyStart: 17 });
  });

  it('survive front matter that is none', async () => {
    const broken = await parse(block('text', '---\ntitle: [a\nx: y\n---\nThe board met.'));
    expect(broken.problems).toMatchObject([{ code: 'bad-front-matter' }]);
    expect(broken.articles).toHaveLength(1);
    const rule = '---\nThe board met.\n---\nIt said yes.';
    expect(await articles('text', rule)).toMatchObject([{ text: rule, bodyStart: 0 }]);
    const bomb = `---\na: &a [x,x]\n${'bcdefgh'.replace(/./g, (c) => `${c}: &${c} [*${String.fromCharCode(c.charCodeAt(0) - 1)},*${String.fromCharCode(c.charCodeAt(0) - 1)}]\n`)}---\nText.`;
    expect(await articles('text', bomb)).toHaveLength(1);
  });
});

describe('fields in the wild', () => {
  it('are found by many names, nested, and in order of rank', async () => {
    const record = {
      _id: { $oid: 'x1' },
      Headline: ' Boats ',
      article_content: ['One.', 'Two.'],
      source: { id: 'gz', name: 'Gazette' },
      publishedAt: '2031-05-02T10:00:00Z',
      link: 'https://gazette.example/x',
      authors: [{ name: 'Tom Hale' }, 'Ida Moor'],
      Language: 'English',
    };
    expect(await articles('json', JSON.stringify(record))).toMatchObject([
      {
        id: 'x1',
        title: 'Boats',
        text: 'One.\nTwo.',
        outlet: 'Gazette',
        published: '2031-05-02T10:00:00Z',
        author: 'Tom Hale, Ida Moor',
        lang: 'en',
      },
    ]);
    const both = {
      content: 'short',
      text: ' As given. ',
      domain: 'x.example',
      outlet: 'https://www.Gazette.co.uk/a',
    };
    expect(await articles('json', JSON.stringify(both))).toMatchObject([
      { text: ' As given. ', outlet: 'gazette.co.uk' },
    ]);
  });

  it('are found in arrays, wrappers and maps, with ids counted or their own', async () => {
    const ids = async (value: unknown) => (await articles('json', JSON.stringify(value))).map(({ id }) => id);
    const [a, b] = [{ text: 'A' }, { text: 'B', id: 9 }];
    expect(await ids(a)).toEqual(['in/a']);
    expect(await ids([a, b, a])).toEqual(['in/a#1', '9', 'in/a#3']);
    expect(await ids({ status: 'ok', response: { docs: [a, b] } })).toEqual(['in/a#1', '9']);
    expect(await ids({ n1: a, n2: { text: 'B' } })).toEqual(['n1', 'n2']);
    expect(await ids({ _id: 'w', _source: a })).toEqual(['w']);
    expect(
      (await articles('json', `${JSON.stringify(a)}\n${JSON.stringify(b)}\n`)).map(({ id }) => id),
    ).toEqual(['in/a#1', '9']);
  });

  it('that are missing are said', async () => {
    const codes = async (json: string) =>
      (await parse(block('json', json))).problems.map(({ code, line, column }) => [code, line, column]);
    expect(await codes('{"articles": []}')).toEqual([['no-records', null, null]]);
    expect(await codes('{"a": 1}')).toEqual([['no-text', null, null]]);
    expect(await codes('[{"text":"A"},{"title":"B"}]')).toEqual([['no-text', null, null]]);
    expect(await codes('{\n "text": "A",\n}')).toEqual([['bad-json', 3, 1]]);
    expect(await codes('{"text": "A"')).toEqual([['bad-json', 1, 13]]);
    expect(await codes('{"text": ""}')).toEqual([['empty-file', null, null]]);
  });
});

describe('languages', () => {
  it.each([
    ['The board met on Monday and said that it was ready to go with the plan for the boats.', 'en'],
    ['Der Rat hat am Montag entschieden, und die Boote fahren nicht mehr auf dem See, sagte sie.', 'de'],
    ['Le conseil a décidé que les bateaux ne sont pas dans le port et qui est la cheffe du port.', 'fr'],
    ['Совет решил, что это не так, и он был в порту.', 'ru'],
    ['港の理事会は決定した。', 'ja'],
    ['港口董事會已經作出決定。', 'zh'],
    ['Qapla’ batlh je tlhIngan maH', null],
    ['', null],
  ])('%s', async (text, lang) =>
    expect((await articles('json', JSON.stringify({ text })))[0]?.lang).toBe(lang),
  );
});

describe('outlets from paths', () => {
  it('by folder or file, after all else', async () => {
    const outlet = async (outletFrom: ParseOptions['outletFrom'], path: string) =>
      (await articles('text', 'A', { outletFrom }, path))[0]?.outlet;
    expect(await outlet('folder', '../news/gazette/a.txt')).toBe('gazette');
    expect(await outlet('file', 'news/gazette.example.txt.gz')).toBe('gazette.example');
    expect(await outlet('folder', 'a.txt')).toBe(null);
    expect(await outlet('none', 'news/a.txt')).toBe(null);
  });
});

describe('a table beside files', () => {
  let cwd: string;
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'quotes-'));
  });
  afterEach(() => rmSync(cwd, { recursive: true }));

  async function read(files: Readonly<Record<string, string>>) {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), content);
    }
    const found: Article[] = [];
    const problems: Problem[] = [];
    for await (const input of inputs(['.'], {}, { stdin: process.stdin, cwd: () => cwd }))
      if ('bytes' in input) found.push(...(await parse(input)).articles);
      else problems.push(input);
    return { found, problems };
  }

  it('gives what the files do not say, and is no article', async () => {
    const { found, problems } = await read({
      'in/articles.csv': 'file,outlet,date,title\na.txt,Gazette,2031-05-02,From the table\nb.md,Herald,,\n',
      'in/a.txt': 'A headline\n\nThe board met.',
      'in/b.md': '---\noutlet: Own\n---\nThe board met.',
      'in/sub/a.txt': 'Not meant.',
      'js/articles.json': '{"c.txt":{"source":"Courier"}}',
      'js/c.txt': 'The board met.',
    });
    expect(problems).toEqual([]);
    expect(found.map(({ path, outlet, title, published }) => [path, outlet, title, published])).toEqual([
      ['in/a.txt', 'Gazette', 'From the table', '2031-05-02'],
      ['in/b.md', 'Own', null, null],
      ['in/sub/a.txt', null, null, null],
      ['js/c.txt', 'Courier', null, null],
    ]);
  });

  it('is read as articles if it holds texts', async () => {
    const { found } = await read({ 'articles.csv': 'file,text\nx,The board met.\n' });
    expect(found.map(({ id }) => id)).toEqual(['articles.csv#1']);
  });
});

describe('hostile values', () => {
  it('nested without end are no text, and nobody falls over them', async () => {
    const deep = `${'['.repeat(50_000)}"x"${']'.repeat(50_000)}`;
    expect(await articles('json', `{"text": ${deep}}`)).toMatchObject([{ text: '' }]);
    expect((await parse(block('json', `{"a": ${deep}}`))).problems.map(({ code }) => code)).toEqual([
      'no-text',
    ]);
    expect((await parse(block('ndjson', deep.slice(1)))).problems.map(({ code }) => code)).toEqual([
      'bad-json',
    ]);
  });

  it('that look like paragraphs and are articles are read as such', async () => {
    const page = {
      content: [
        { title: 'A', text: 'One.' },
        { title: 'B', text: 'Two.' },
      ],
      total: 2,
    };
    expect((await articles('json', JSON.stringify(page))).map(({ title }) => title)).toEqual(['A', 'B']);
  });

  it('with names of prototypes are values like others', async () => {
    expect(await articles('csv', '__proto__,constructor,text\na,b,The board met.\n')).toHaveLength(1);
    expect(await articles('json', '{"__proto__":{"text":"x"},"text":"The board met."}')).toMatchObject([
      { text: 'The board met.' },
    ]);
  });
});
