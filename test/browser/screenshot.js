/** `npm run screenshot`: docs/report.png, the page for the articles of fixtures/ with one statement opened. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM, FLAGS } from './chromium.js';

const folder = mkdtempSync(join(tmpdir(), 'quotes-screenshot-'));
const file = join(folder, 'report.html');
const command = ['bin/quotes.js', 'dedupe', 'fixtures', '--format', 'html', '-o', file, '--quiet'];
spawnSync(process.execPath, command, { stdio: 'inherit' });

const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
const page = await browser.newPage({ viewport: { width: 1200, height: 1750 }, colorScheme: 'light' });
await page.goto(pathToFileURL(file).href);
await page.locator('#statements > li[data-altered] summary').first().click();
await page.mouse.move(0, 0);
await page.screenshot({ path: 'docs/report.png' });
await browser.close();
rmSync(folder, { recursive: true });
