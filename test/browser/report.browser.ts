import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Cluster, Tie } from '../../src/cluster/cluster.js';
import type { DedupeReport } from '../../src/pipeline/report.js';
import type { Passages } from '../../src/report/html/lookup.js';
import { dedupeHtml } from '../../src/report/html/page.js';
import { fictional, fictionalPassages } from '../report/fictional.js';
import { CHROMIUM, FLAGS } from './chromium.js';

/** The HTML report in a real browser; apt-get install chromium brings it. */
describe.skipIf(!existsSync(CHROMIUM))('HTML report in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-report-'));
  const complaints: string[] = [];
  let browser: Browser;
  let home: string;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    home = write(fictional(100));
    page = await open(await browser.newPage(), home);
  });
  beforeEach(async () => {
    await page.goto('about:blank');
    await page.goto(home);
  });
  afterAll(() => browser.close());

  function write(report: DedupeReport, passages = fictionalPassages(report)): string {
    const file = join(folder, `${report.summary.clusters}-${Math.random()}.html`);
    writeFileSync(file, [...dedupeHtml(report, passages)].join(''));
    return pathToFileURL(file).href;
  }

  async function open(on: Page, url: string): Promise<Page> {
    on.on('console', (message) => complaints.push(`console: ${message.text()}`));
    on.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    on.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    on.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) complaints.push(`request: ${request.url()}`);
    });
    await on.goto(url);
    return on;
  }

  const visible = () => page.locator('#statements > li:visible').count();
  const shown = () => page.locator('#shown').textContent();
  /** Filtering waits for the next frame. */
  const settled = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const fill = async (name: string, value: string) => {
    await page.fill(`[name=${name}]`, value);
    await settled();
  };

  it('searches words and names', async () => {
    const clusters = [...fictional(100).clusters];
    const expected = clusters.filter(({ text }) => text.includes('waited') && text.includes('council'));
    await fill('q', 'COUNCIL waited');
    expect(await visible()).toBe(expected.length);
    expect(await shown()).toBe(`${expected.length} of 100 statements`);
    await fill('q', 'no such words');
    expect(await visible()).toBe(0);
    await page.click('#none button');
    expect(await visible()).toBe(100);
  });

  it.each<[string, Record<string, string>, (cluster: Cluster) => boolean]>([
    ['speaker', { speaker: 'brix' }, (c) => names(c).some((name) => name.endsWith('Brix'))],
    ['outlet', { outlet: 'gazette.example' }, ({ outlets }) => outlets.includes('gazette.example')],
    ['number of outlets', { min: '3' }, ({ outlets }) => outlets.length >= 3],
    [
      'date',
      { from: '2031-05-10', to: '2031-05-12' },
      ({ quotes }) => {
        const dates = quotes.map(({ published }) => published as string).sort();
        return (dates.at(-1) as string) >= '2031-05-10' && (dates[0] as string) <= '2031-05-12';
      },
    ],
  ])('filters by %s', async (_, fields, fits) => {
    for (const [name, value] of Object.entries(fields)) await fill(name, value);
    const expected = [...fictional(100).clusters].filter(fits).length;
    expect(expected).toBeGreaterThan(0);
    expect(await visible()).toBe(expected);
  });

  it.each(['altered', 'disputed'] as const)('filters what is %s', async (name) => {
    await page.check(`[name=${name}]`);
    await settled();
    const list = { altered: 'alterations', disputed: 'conflicts' } as const;
    expect(await visible()).toBe([...fictional(100).clusters].filter((c) => c[list[name]].length > 0).length);
    await page.click('#filter [data-clear]');
    expect(await visible()).toBe(100);
  });

  it('keeps the filter in the address', async () => {
    await page.click('.bars a >> text=gazette.example');
    await settled();
    const count = await visible();
    expect(count).toBeLessThan(100);
    expect(page.url()).toContain('#outlet=gazette.example');
    await page.reload();
    expect(await visible()).toBe(count);
    expect(await page.inputValue('[name=outlet]')).toBe('gazette.example');
    await page.goBack();
    await settled();
    expect(await visible()).toBe(100);
  });

  it('is used by keyboard', async () => {
    const open = () => page.locator('#statements details[open]').count();
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.name')).toBe('q');
    await page.keyboard.type('jk/');
    expect(await page.inputValue('[name=q]')).toBe('jk/');
    await page.keyboard.press('Escape');
    await settled();
    expect(await visible()).toBe(100);
    await page.locator('#statements summary').first().focus();
    for (const key of ['j', 'j', 'k', 'Enter']) await page.keyboard.press(key);
    expect(await page.evaluate('document.querySelectorAll("#statements details")[1].open')).toBe(true);
    expect(await open()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await open()).toBe(0);
  });

  it('opens the statement that a link names, filtered out or not', async () => {
    const { id } = [...fictional(100).clusters][40] as Cluster;
    await fill('q', 'no such words');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, id);
    await page.waitForSelector(`#${id} details[open]`);
    expect(await page.locator(`#${id} .opened`).isVisible()).toBe(true);
  });

  it.each(['light', 'dark'] as const)('has no serious accessibility fault (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.evaluate('document.querySelectorAll("details").forEach((d, i) => { d.open = i < 12 })');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Runtime.evaluate', { expression: axe.source });
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: `axe.run().then(({ violations }) => JSON.stringify(violations.map(({ id, impact, nodes }) => [id, impact, nodes[0].html])))`,
      awaitPromise: true,
    });
    expect(JSON.parse(result.value)).toEqual([]);
  });

  it('is no wider than a narrow screen', async () => {
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('is readable without script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const bare = await open(await context.newPage(), write(fictional(3)));
    await bare.locator('#statements summary').first().click();
    expect(await bare.locator('.opened').first().isVisible()).toBe(true);
    expect(await bare.locator('#filter').isVisible()).toBe(false);
    await context.close();
  });

  it('shows hostile text as text', async () => {
    const attacks = [
      `"><img src=x onerror=alert(1)><script>alert(2)</script></script></style></title>'\u202e--><svg onload=alert(3)>`,
      '</noscript></summary></details></ol><base href=//evil.example><iframe srcdoc=x><!--\0\ud800',
      'W'.repeat(400),
    ];
    const large = await open(await browser.newPage(), write(...written('harmless words')));
    const plain = await large.evaluate(kinds);
    expect(plain.filter((kind) => kind.includes(':'))).toEqual(['file: 1']);
    for (const attack of attacks) {
      await large.goto(write(...written(attack)));
      await large.locator('#statements summary').first().click();
      const shown = attack.replace('\u202e', '[U+202E]').replace(/[\0\ud800]/g, '\ufffd');
      expect(await large.locator('.words').first().textContent()).toBe(`“${shown}”`);
      expect(await large.evaluate(kinds)).toEqual(plain);
      await large.setViewportSize({ width: 320, height: 600 });
      expect(await large.evaluate('document.documentElement.scrollWidth')).toBe(320);
    }
    await large.close();
  });

  it('paints 10,000 statements about as soon as 100, and filters them at once', {
    timeout: 60_000,
  }, async () => {
    const sizes = [100, 10_000].map((count) => ({ url: write(fictional(count)), paints: [] as number[] }));
    for (let round = 0; round < 3; round++)
      for (const { url, paints } of sizes) {
        const fresh = await browser.newPage();
        await fresh.goto(url, { waitUntil: 'commit' });
        paints.push(await fresh.evaluate(firstPaint));
        if (round === 2 && paints === sizes[1]?.paints) await timeFilter(fresh);
        await fresh.close();
      }
    const [few, many] = sizes.map(({ paints }) => Math.min(...paints)) as [number, number];
    console.log(
      `first paint: 100 statements ${Math.round(few)} ms, 10,000 statements ${Math.round(many)} ms`,
    );
    expect(many).toBeLessThan(3 * few);
  });

  async function timeFilter(large: Page): Promise<void> {
    await large.fill('[name=q]', 'waited'); // while the list is still coming in
    await large.waitForLoadState('load');
    expect(await large.locator('#shown').textContent()).toMatch(/ of 10,000 statements$/);
    const times: number[] = [];
    for (const words of ['ferry', 'ferry spring', '']) {
      times.push(await large.evaluate(filterTime, words));
    }
    console.log(`filtering 10,000 statements: ${times.map(Math.round).join(', ')} ms`);
    expect(Math.max(...times)).toBeLessThan(3000);
  }

  it('never complained, nor asked the network', () => {
    expect(complaints).toEqual([]);
  });
});

function names({ speaker, conflicts }: Cluster): string[] {
  return [...(speaker ? [speaker.name] : []), ...conflicts.map(({ name }) => name)];
}

/** A report whose articles say `text` wherever they can, and the passages around it. */
function written(text: string): [DedupeReport, Passages] {
  const report = fictional(3);
  const clusters = [...report.clusters].map(
    (cluster): Cluster => ({
      ...cluster,
      text,
      speaker: { name: text, type: 'person', confidence: 1, agreement: 1 },
      outlets: [text],
      origin: text,
      conflicts: [{ name: text, quotes: cluster.quotes.map(({ id }) => id) }],
      alterations: [
        { kind: 'name', quote: cluster.quotes[0]?.id as string, from: text, to: text, earlier: null },
      ],
      sources: [{ articles: [], credited: text, ties: [credit(cluster, text)] }],
      quotes: cluster.quotes.map((quote) => ({ ...quote, text, outlet: text, path: text })),
    }),
  );
  const articles = [...report.articles].map((article) => ({
    ...article,
    path: text,
    title: text,
    url: `javascript:alert(4)//${text}`,
    credits: [text],
  }));
  const quotes = clusters.flatMap((cluster) => cluster.quotes);
  const spans = clusters.flatMap((cluster) => cluster.unmarked ?? []);
  const problems = [{ code: 'x', path: text, line: 1, column: 1, message: text }];
  return [
    { ...report, clusters, articles, problems },
    {
      contexts: new Map(quotes.map(({ id }) => [id, { before: text, after: text }])),
      prose: new Map(spans.map((span) => [span, text])),
    },
  ];
}

function credit({ quotes }: Cluster, to: string): Tie {
  return { article: quotes[0]?.article as string, because: 'credit', to, text: to };
}

/** In the page: how many elements and attributes there are of each name, and the schemes of its links. */
function kinds(): string[] {
  const found = new Map<string, number>();
  for (const element of document.querySelectorAll('*'))
    for (const kind of [element.localName, ...element.getAttributeNames().map((name) => `@${name}`)])
      if (kind !== '@open') found.set(kind, (found.get(kind) ?? 0) + 1);
  for (const link of document.querySelectorAll('a')) found.set(link.protocol, 1);
  return Array.from(found, ([kind, count]) => `${kind} ${count}`).sort();
}

/** In the page: milliseconds from navigation to the first contentful paint. */
function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntriesByName('first-contentful-paint')) resolve(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

/** In the page: milliseconds from typing to the frame after. */
function filterTime(words: string): Promise<number> {
  const field = document.querySelector('[name=q]') as HTMLInputElement;
  const start = performance.now();
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
  });
}
