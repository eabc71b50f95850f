// npm run trace: one `quotes dedupe --json` over 11,750 articles; prints how copies agree with a comparison of all pairs
// of articles, credits per thousand articles, how sources add up, and samples to be read.
// npm run trace -- --members 100: so many members with their differences to the leader, to be read one by one.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { main } from '../../dist/cli.js';

const NEWS = '../shared/eval/news/newsfeed2019.jsonl.gz';
const MEMBERS = process.argv[2] === '--members' ? Number(process.argv[3] ?? 100) : 0;
const SAMPLE = 30;
const WORDS = 8;

if (!existsSync(NEWS)) {
  console.log(`SKIPPED: ${NEWS} is not there`);
} else if (MEMBERS > 0) members(await dedupe());
else {
  const report = await dedupe();
  copies(report, allPairs());
  credits(report);
  sources(report);
  changes(report);
  unmarked(report);
}

async function dedupe() {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-trace-'));
  const out = join(folder, 'report.json');
  await main(['dedupe', NEWS, '--json', '--quiet', '-o', out], process);
  const report = JSON.parse(readFileSync(out, 'utf8'));
  rmSync(folder, { recursive: true });
  return report;
}

/** Pairs of articles of two outlets by id, each with its Jaccard share and its share of the smaller one's shingles. */
function allPairs() {
  const bytes = readFileSync(NEWS);
  const lines = (NEWS.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n').filter(Boolean);
  const articles = lines.map((line) => JSON.parse(line));
  const numbers = new Map();
  const carriers = new Map();
  const sizes = articles.map(({ text }, article) => {
    const words = (
      text
        .toLowerCase()
        .replace(/’/g, "'")
        .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
    ).map((word) => {
      if (!numbers.has(word)) numbers.set(word, numbers.size);
      return numbers.get(word);
    });
    const shingles = new Set();
    for (let at = 0; at + WORDS <= words.length; at++) shingles.add(hash(words.slice(at, at + WORDS)));
    for (const shingle of shingles) {
      const list = carriers.get(shingle % 64) ?? new Map();
      carriers.set(shingle % 64, list);
      const own = list.get(shingle);
      if (own) own.push(article);
      else list.set(shingle, [article]);
    }
    return shingles.size;
  });
  const shared = new Map();
  for (const list of carriers.values())
    for (const own of list.values())
      for (let x = 0; x < own.length; x++)
        for (let y = x + 1; y < own.length; y++) {
          if (articles[own[x]].outlet === articles[own[y]].outlet) continue;
          const key = own[x] * articles.length + own[y];
          shared.set(key, (shared.get(key) ?? 0) + 1);
        }
  const pairs = new Map();
  for (const [key, count] of shared) {
    const [a, b] = [Math.floor(key / articles.length), key % articles.length];
    const smaller = Math.min(sizes[a], sizes[b]);
    const name = [articles[a].id, articles[b].id].sort().join(' ');
    pairs.set(name, { jaccard: count / (sizes[a] + sizes[b] - count), share: count / smaller, smaller });
  }
  return pairs;
}

/** 52 bits: among seven million shingles no two different ones are expected to meet. */
function hash(words) {
  let [one, other] = [7, 11];
  for (const word of words) {
    one = Math.imul(one ^ word, 0x9e3779b1);
    one ^= one >>> 15;
    other = Math.imul(other + word, 0x85ebca6b);
    other ^= other >>> 13;
  }
  return (one >>> 0) * 0x100000 + (other >>> 12);
}

function copies({ articles, copies }, pairs) {
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const over = copies.filter((group) => new Set(group.articles.map((id) => outletOf.get(id))).size > 1);
  const links = copies.flatMap((group) => group.links);
  const groupOf = new Map(copies.flatMap((group, n) => group.articles.map((id) => [id, n])));
  // What has fewer shingles is the foot of a page that failed to load.
  const alike = [...pairs].filter(([, { jaccard, smaller }]) => jaccard >= 0.8 && smaller >= 30);
  const linked = alike.filter(([name]) => {
    const [a, b] = name.split(' ').map((id) => groupOf.get(id));
    return a !== undefined && a === b;
  });
  const sound = links.filter(({ articles }) => (pairs.get(articles.join(' '))?.share ?? 0) >= 0.3);
  const because = new Map();
  for (const link of links) because.set(link.because, (because.get(link.because) ?? 0) + 1);
  console.log(
    `copy groups over two outlets or more: ${over.length}, of ${over.flatMap((group) => group.articles).length} articles`,
  );
  console.log(`pairs with a Jaccard share >= 0.8: ${alike.length}, linked ${linked.length}`);
  console.log(`links: ${links.length}, with >= 0.3 of the smaller article's shingles ${sound.length}`);
  console.log(`direction by ${[...because].map(([why, n]) => `${why ?? 'nothing'} ${n}`).join(', ')}`);
}

function credits({ articles }) {
  const all = articles.flatMap(({ credits }) => credits ?? []);
  const crediting = articles.filter(({ credits }) => credits?.length > 0).length;
  const thousand = articles.length / 1000;
  console.log(
    `\noutlets credited per thousand articles: ${(all.length / thousand).toFixed(0)}, in ${(crediting / thousand).toFixed(0)} articles`,
  );
}

function sources({ clusters }) {
  const shared = clusters.filter(({ outlets }) => outlets.length > 1);
  const tied = shared.filter(({ independent, outlets }) => independent < outlets.length);
  const single = shared.filter(({ independent }) => independent === 1);
  console.log(
    `\nstatements in two outlets or more: ${shared.length}; with fewer sources than outlets ${tied.length}, with one source ${single.length}; origin known ${shared.filter(({ origin }) => origin).length}`,
  );
}

function changes({ clusters }) {
  const byKind = new Map();
  for (const { quotes } of clusters)
    for (const quote of quotes)
      for (const change of quote.changes)
        byKind.set(change.kind, [...(byKind.get(change.kind) ?? []), { change, quote, leader: quotes[0] }]);
  for (const [kind, all] of byKind) {
    console.log(`\n${kind}: ${all.length}`);
    for (const { change, quote, leader } of sample(all)) {
      console.log(`  ${JSON.stringify(change.from)} -> ${JSON.stringify(change.to)}   ${quote.id}`);
      if (kind === 'material') console.log(`    ${leader.text}\n    ${quote.text}`);
    }
  }
}

function members({ clusters }) {
  const all = clusters.flatMap(({ quotes, alterations }) =>
    quotes
      .slice(1)
      .flatMap((quote) => (quote.changes.length > 0 ? { quote, leader: quotes[0], alterations } : [])),
  );
  console.log(`members with another wording: ${all.length}`);
  for (const [i, { quote, leader, alterations }] of sample(all, MEMBERS).entries()) {
    const altered = alterations.filter((alteration) => alteration.quote === quote.id);
    console.log(`\n${i + 1}. ${quote.id} ${altered.map(({ kind }) => kind).join(' ')}`);
    console.log(`  ${leader.text}\n  ${quote.text}`);
    for (const { kind, from, to } of quote.changes)
      console.log(`    ${kind}: ${JSON.stringify(from)} -> ${JSON.stringify(to)}`);
  }
}

function unmarked({ clusters }) {
  const all = clusters.flatMap(({ unmarked, text }) => unmarked.map((carrier) => ({ ...carrier, text })));
  console.log(`\ncarriers without marks: ${all.length}`);
  for (const { article, start, end, kind, closeness, text } of sample(all))
    console.log(`  ${kind} ${closeness} ${article}:${start}-${end}  ${text.slice(0, 100)}`);
}

/** Some of a list, always the same, from all over it. */
function sample(list, size = SAMPLE) {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
  const left = [...list];
  return Array.from(
    { length: Math.min(size, list.length) },
    () => left.splice(Math.floor(random() * left.length), 1)[0],
  );
}
