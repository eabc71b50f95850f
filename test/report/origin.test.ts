import { expect, it } from 'vitest';
import { style } from '../../src/report/style.js';
import { originText } from '../../src/report/text/origin.js';
import type { CopyLink } from '../../src/trace/copies.js';
import { folderOf } from '../cli/folder.js';
import { run } from '../cli/run.js';
import { fictional } from './fictional.js';

it('names the evidence for each tie, each once', () => {
  const [cluster] = [...fictional(1).clusters];
  const credit = {
    article: 'a.txt',
    because: 'credit',
    to: 'Elm Wire',
    text: 'told the Elm\u202e Wire',
  } as const;
  const copy = { article: 'b.txt', because: 'copy', to: 'a.txt', text: null } as const;
  const sources = [{ articles: ['a.txt', 'b.txt'], credited: 'Elm Wire', ties: [credit, credit, copy] }];
  const link: CopyLink = {
    articles: ['a.txt', 'b.txt'],
    share: 0.83,
    shared: 40,
    source: 'a.txt',
    because: 'date',
    credits: [],
  };
  const unmarked = [{ article: 'c.txt', start: 5, end: 80, kind: 'indirect', closeness: 0.6 }] as const;
  const traced = { ...(cluster as NonNullable<typeof cluster>), sources, origin: 'Elm Wire', unmarked };
  const elsewhere = { ...link, articles: ['a.txt', 'z.txt'] as const };
  const copies = [{ articles: ['a.txt', 'b.txt', 'z.txt'], links: [link, elsewhere] }];
  expect([...originText(traced, copies, style(0, 200))].join('')).toBe(`
1 independent source, from Elm Wire
  a.txt, b.txt
    → a.txt credits Elm Wire: “told the Elm\\u202e Wire”
    → b.txt shares its prose with a.txt
  a.txt and b.txt share 83 % of the smaller one's prose (40 runs of eight words); the source is
    a.txt, which was published first

Without quotation marks
  c.txt, characters 5 to 80, in indirect speech; 60 % of the words agree
`);
});

it('explains an article, a statement, and a rule with paths behind it', async () => {
  const prose =
    'The harbour board met on Monday behind closed doors and heard the engineers out for three hours. ';
  const said = '“We have waited two years for this crossing, and that is enough,” said Ada Brix.';
  const cwd = folderOf({ 'a.txt': `${prose}\n\n${said}\n`, 'b.txt': `${prose}\n\n${said}\n` });
  const article = await run(['explain', 'a.txt', '.'], { cwd });
  expect(article.out).toContain('a.txt and b.txt share 100 % of the smaller');
  const { clusters } = JSON.parse((await run(['dedupe', '.', '--json'], { cwd })).out);
  const statement = await run(['explain', clusters[0].id, '.'], { cwd });
  expect(statement.out).toMatch(/1 independent source\n {2}a\.txt, b\.txt\n/);
  expect((await run(['explain', 'altered', '.'], { cwd })).out).toContain('altered (warning)');
  expect(await run(['explain', 'c.txt', '.'], { cwd })).toMatchObject({ code: 2, out: '' });
});
