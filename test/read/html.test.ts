import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/read/block.js';
import { readHtml } from '../../src/read/html.js';
import { parse } from '../../src/read/parse.js';
import { processorTime } from '../processor-time.js';

const PROSE = [
  'The ferry between Marrow Point and the islands will run twice as often from June, the harbour board decided.',
  '“We have waited two winters for this,” said Ada Brix, the harbour master, “and so has everybody out there.”',
  'Fares stay as they are until the end of the year, and children under six travel free of charge as before.',
];
const paragraphs = PROSE.map((line) => `<p>${line}</p>`).join('\n');

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en-GB"><head><title>Ferries | The Gazette</title>${head}</head><body>${body}</body></html>`;
}

function block(html: string | Uint8Array): Block {
  const bytes = typeof html === 'string' ? Buffer.from(html) : html;
  return {
    path: 'in/a.html',
    format: 'html',
    bytes,
    firstLine: 1,
    firstRecord: 0,
    beside: null,
    options: {},
  };
}

const article = async (html: string) => (await parse(block(html))).articles[0];
const text = async (html: string) => (await article(html))?.text;

describe('the body', () => {
  it('is the prose, a paragraph a line, without what stands around it', async () => {
    const around = `
      <nav><ul><li><a href="/a">Sport</a><li><a href="/b">Weather</a></ul></nav>
      <article><h1>Ferries twice as often</h1><div class="byline">By Tom Hale, who has written about ports for years</div>
      <figure><img src="x.jpg"><figcaption>The old ferry at its berth in Marrow Point last week.</figcaption></figure>
      <div class="article-body">${paragraphs}
        <aside><p>“So has everybody out there,” she said to the board in its session on Monday night.</p></aside>
        <div class="related-stories"><p>Harbour board to meet in public again after three years behind closed doors</p></div>
        <p class="photo-caption">A passenger waits for the last boat of the day at Marrow Point in the rain.</p>
      </div></article>
      <div id="comments"><p>This is long overdue and I for one will be on the first boat, whatever it costs me.</p></div>
      <footer><p>All rights reserved by the Gazette, Marrow Point, and nobody else in the whole world.</p></footer>`;
    expect(await text(page(around))).toBe(PROSE.join('\n'));
  });

  it('is found without any names, in tables and behind line breaks', async () => {
    const rows = `<table><tr><td><a href="/">Home</a></td><td><div>${PROSE.join('<br><br>')}</div></td></tr></table>`;
    expect(await text(page(rows))).toBe(PROSE.join('\n'));
  });

  it('is found in several parts of one name, and inside a form', async () => {
    const [one, two, three] = PROSE.map((line) => `<div class="story-text version-2"><p>${line}</p></div>`);
    const parts = `<form><div>${one}<div class="ad">Buy it now</div>${two}${three}</div></form>`;
    expect(await text(page(parts))).toBe(PROSE.join('\n'));
  });

  it('comes from the data of a page that draws its text by script', async () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: PROSE.join('\n') });
    const head = `<script type="application/ld+json">${data}</script>`;
    expect(await text(page('<div id="app">Loading, please wait a moment for the page</div>', head))).toBe(
      PROSE.join('\n'),
    );
  });

  it('is found where the page is a mere run of paragraphs', async () => {
    expect(await text(paragraphs)).toBe(PROSE.join('\n'));
  });

  it('is a problem where there is none', async () => {
    const { articles, problems } = await parse(block(page('<nav><a href="/">Home</a></nav>')));
    expect(articles).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['no-text']);
  });
});

describe('what a page says about itself', () => {
  it('is taken from JSON-LD, in a graph or not', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'Not this' },
        {
          '@type': ['Article', 'NewsArticle'],
          headline: 'Ferries twice as often',
          datePublished: '2031-05-02T08:00:00+0200',
          author: [{ '@type': 'Person', name: 'Tom Hale' }, { name: 'Ida Moor' }],
          publisher: { name: 'The Gazette' },
          mainEntityOfPage: { '@id': 'https://gazette.example/ferries' },
        },
      ],
    };
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(data, null, 2)}</script>`;
    expect(await article(page(paragraphs, head))).toMatchObject({
      id: 'in/a.html',
      outlet: 'The Gazette',
      title: 'Ferries twice as often',
      published: '2031-05-02T08:00:00+02:00',
      url: 'https://gazette.example/ferries',
      author: 'Tom Hale, Ida Moor',
      lang: 'en-GB',
    });
  });

  it('is taken from OpenGraph and meta, else from what it shows', async () => {
    const head = `<meta property="og:site_name" content="Gazette"><meta name="Date" content="2 May 2031">
      <meta property="og:title" content="Ferries &amp; fares"><link rel="canonical" href="https://www.gazette.example/x">`;
    expect(await article(page(paragraphs, head))).toMatchObject({
      outlet: 'Gazette',
      title: 'Ferries & fares',
      published: '2031-05-02',
    });
    const bare = page(`<h1>Ferries</h1><time datetime="2031-05-02">today</time>${paragraphs}`);
    expect(await article(bare)).toMatchObject({ outlet: null, title: 'Ferries', published: '2031-05-02' });
    const domain = '<link rel="canonical" href="https://news.gazette.co.uk/x">';
    expect(await article(page(paragraphs, domain))).toMatchObject({ outlet: 'gazette.co.uk' });
  });
});

describe('hostile pages', () => {
  it.each([
    ['nested without end', `${'<div>'.repeat(20_000)}${paragraphs}`],
    ['full of openers', `${'<p><b class="a'.repeat(20_000)}${paragraphs}`],
    ['of one huge class', `<div class="${'cookie_'.repeat(200_000)}!">${paragraphs}</div>`],
    ['of deep data', page(paragraphs, `<script type="application/ld+json">${'['.repeat(50_000)}</script>`)],
    ['empty', '<!doctype html>'],
  ])('%s', (_, html) => {
    expect(processorTime(() => readHtml(block(html), html))).toBeLessThan(5000);
  });

  it('run nothing', () => {
    const state = globalThis as { ran?: boolean };
    const html = page(
      `<img src=x onerror="globalThis.ran=true"><script>globalThis.ran=true</script>${paragraphs}`,
    );
    readHtml(block(html), html);
    expect(state.ran).toBeUndefined();
  });
});
