import { createHash } from 'node:crypto';
import type { DedupeReport, ReportArticle } from '../../pipeline/report.js';
import type { Problem } from '../../read/article.js';
import { chains } from '../chains.js';
import { counted, number, percent } from './count.js';
import { time } from './date.js';
import { filter } from './filter.js';
import { lookup, type Passages } from './lookup.js';
import { joined, link, Markup, markup } from './markup.js';
import { lede, overview } from './overview.js';
import { script } from './script.js';
import { statement } from './statement.js';
import { style } from './style.js';

/**
 * The report as one self-contained page for a person to read: no network, readable without script.
 * The page counts before it lists, so it holds all statements in memory.
 */
export function* dedupeHtml(
  report: DedupeReport,
  passages: Passages = { contexts: new Map(), prose: new Map() },
): Iterable<string> {
  const statements = chains([...report.clusters]);
  const clusters = statements.flat();
  const articles = [...report.articles];
  const look = lookup(articles, clusters, passages);
  yield markup`${head()}<header><p class="kicker">Quotations</p><h1>Who said what, once</h1>
${lede(report.summary, clusters.length)}${overview(clusters)}</header>
<main>
${filter(clusters)}<script>${new Markup(script)}</script>
<ol id="statements">
`.value;
  for (const pieces of statements)
    for (const cluster of pieces) yield statement(cluster, look, cluster !== pieces[0]).value;
  yield markup`</ol>
<p id="none" hidden>No statement fits. <button type="button" data-clear>Show all</button></p>
</main>
<footer>${sources(articles)}${doubtfulPlaces(report.problems)}<p>Made by ${report.tool.name} ${report.tool.version}. Words in quotation marks are as the articles print them.</p></footer>
</body></html>
`.value;
}

function head(): Markup {
  // Only this style and this script may run; nothing may be loaded or sent, whatever an article's text contains.
  const policy = `default-src 'none'; img-src data:; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<title>Who said what, once</title><link rel="icon" href="data:,">
<style>${new Markup(style)}</style></head><body>
`;
}

function hash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function sources(articles: readonly ReportArticle[]): Markup {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return markup`<details class="list"><summary>${counted(articles.length, 'article')} read</summary>
<ul>${articles.map(
    ({
      id,
      url,
      title,
      path,
      outlet,
      published,
      quotes,
      credits,
      copyOf,
    }) => markup`<li>${link(url, markup`<bdi>${title ?? path}</bdi>`)} <cite>${outlet !== null && markup`<bdi>${outlet}</bdi>, `}${time(published)}, ${counted(quotes, 'quotation')}${
      credits &&
      credits.length > 0 &&
      markup`, credits ${joined(
        credits.map((name) => markup`<bdi>${name}</bdi>`),
        ', ',
      )}`
    }${copyOf && markup`, copies ${percent(copyOf.share)} of <bdi>${byId.get(copyOf.article)?.outlet ?? copyOf.article}</bdi>`}</cite> <code>${id}</code></li>
`,
  )}</ul></details>
`;
}

function doubtfulPlaces(problems: readonly Problem[]): Markup | null {
  if (problems.length === 0) return null;
  return markup`<details class="list"><summary>${number(problems.length)} ${problems.length === 1 ? 'place' : 'places'} to check</summary>
<ul>${problems.map(
    ({ path, line, column, message }) =>
      markup`<li><code>${path}${line !== null && `:${line}:${column ?? 1}`}</code> <bdi>${message}</bdi></li>
`,
  )}</ul></details>
`;
}
