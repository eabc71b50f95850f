// npm run speakers: confidence against accuracy in ten bins, and the names of a set that has names only. Takes half a minute.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const EVAL = '../shared/eval';
const POLNEAR = `${EVAL}/attribution/polnear.jsonl.gz`;
const BASIL = `${EVAL}/attribution/basil.jsonl.gz`;
const SPEAKERS = `${EVAL}/speakers/dev.jsonl`;
const NEWS = `${EVAL}/news/newsfeed2019.jsonl.gz`;

const folder = mkdtempSync(join(tmpdir(), 'quotes-speakers-'));

function readLines(path) {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** The program's quotations of `articles`, by article id. */
function quotesOf(articles) {
  const path = join(folder, 'articles.ndjson');
  writeFileSync(path, articles.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(''));
  const { stdout, status } = spawnSync(
    process.execPath,
    ['bin/quotes.js', 'extract', '--format', 'ndjson', '--quiet', path],
    { maxBuffer: 1 << 28, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`quotes extract ended with ${status}`);
  return byArticle(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .filter(({ kind }) => kind !== 'other'),
  );
}

function byArticle(quotes) {
  const groups = new Map();
  for (const quote of quotes) {
    if (!groups.has(quote.article)) groups.set(quote.article, []);
    groups.get(quote.article).push(quote);
  }
  return groups;
}

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The found quotation that covers most of a labelled one, at least `least` of it. */
function found(quotes, gold, least) {
  let best;
  for (const quote of quotes ?? [])
    if (overlap(quote, gold) > (best ? overlap(best, gold) : least * (gold.end - gold.start))) best = quote;
  return best;
}

const words = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Equal last words, and no given names in conflict. The labels cut names at a letter with a diacritic. */
function samePerson(a, b) {
  const [x, y] = [words(a), words(b)];
  const cut = x.at(-1).length >= 5 && y.at(-1).startsWith(x.at(-1));
  if (!cut && x.at(-1) !== y.at(-1)) return x.join(' ') === y.join(' ');
  return x.length === 1 || y.length === 1 || x[0].startsWith(y[0]) || y[0].startsWith(x[0]);
}

/** [confidence, right] of every direct quotation whose speaker's words are labelled. */
function* mentions() {
  const articles = readLines(POLNEAR);
  const quotes = quotesOf(articles);
  for (const { id, quotes: labelled } of articles)
    for (const gold of labelled) {
      const speaker = found(quotes.get(id), gold, 0.8)?.speaker;
      if (gold.type !== 'direct' || !gold.speaker?.end || !speaker) continue;
      yield [speaker.confidence, overlap(speaker, gold.speaker) >= 0.5 * (speaker.end - speaker.start)];
    }
}

/** [confidence, right] of every name given to a labelled quotation. */
function* names() {
  const labels = readLines(SPEAKERS);
  const ids = new Set(labels.map(({ id }) => id));
  const quotes = quotesOf(readLines(NEWS).filter(({ id }) => ids.has(id)));
  for (const { id, quotes: labelled } of labels)
    for (const gold of labelled) {
      const speaker = found(quotes.get(id), gold, 0.8)?.speaker;
      if (gold.kind === 'not-speech' || !speaker?.name) continue;
      const accepted = gold.name === null ? [] : [gold.name, ...(gold.also ?? [])];
      yield [speaker.confidence, accepted.some((name) => samePerson(name, speaker.name))];
    }
}

function table(title, answers) {
  console.log(`\n${title}\nconfidence      answers   right`);
  const bins = Array.from({ length: 10 }, () => ({ n: 0, right: 0 }));
  for (const [confidence, right] of answers) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    bin.n++;
    if (right) bin.right++;
  }
  bins.forEach(({ n, right }, i) => {
    const share = n === 0 ? '    –' : `${((100 * right) / n).toFixed(1).padStart(5)}`;
    console.log(
      `${(i / 10).toFixed(1)} to ${((i + 1) / 10).toFixed(1)}   ${String(n).padStart(10)}   ${share}`,
    );
  });
}

/** Labels that stand for whoever of a group spoke: the text's own names can't be compared with them. */
const COLLECTIVE = /democrat|republican|lawmaker|campaign|plaintiff|buzzfeed|secure america now/i;

function basil() {
  const articles = readLines(BASIL);
  const quotes = quotesOf(articles);
  let n = 0;
  let right = 0;
  let collective = 0;
  for (const { id, quotes: labelled } of articles)
    for (const gold of labelled) {
      if (!gold.speaker || gold.type === 'indirect') continue;
      if (COLLECTIVE.test(gold.speaker.text)) {
        collective++;
        continue;
      }
      n++;
      const speaker = found(quotes.get(id), gold, 0.5)?.speaker;
      const name = speaker?.name ?? speaker?.mention;
      if (name && samePerson(gold.speaker.text, name)) right++;
    }
  console.log(`\nBASIL: ${right} of ${n} persons named rightly, ${((100 * right) / n).toFixed(1)} %`);
  console.log(`(${collective} labels name a group, such as "Democratic lawmakers", and are left out)`);
}

for (const [needed, run] of [
  [[POLNEAR], () => table('PolNeAR: the words that name the speaker of a direct quotation', mentions())],
  [[SPEAKERS, NEWS], () => table('speakers/dev: the resolved name', names())],
  [[BASIL], basil],
])
  if (needed.every(existsSync)) run();
  else console.log(`\nSKIPPED: ${needed.join(', ')} not there`);
rmSync(folder, { recursive: true });
