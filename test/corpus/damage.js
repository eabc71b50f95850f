// npm run damage: one mark of each of 500 articles is deleted, doubled or changed in style; prints what survives.
import { existsSync } from 'node:fs';
import { extract } from '../../dist/extract/extract.js';
import { inputs } from '../../dist/read/inputs.js';
import { parse } from '../../dist/read/parse.js';

const NEWS = process.argv[2] ?? '../shared/eval/news/newsfeed2019.jsonl.gz';
const ARTICLES = 500;
const DAMAGES = ['delete', 'double', 'swap'];
const MARKS = /[“”"]/g;
const SWAPPED = { '“': '"', '”': '"', '"': '“' };

/** A linear congruential generator: the same damage on every run. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function damaged(text, at, damage) {
  const sign = text[at];
  const instead = {
    delete: '',
    double: sign + sign,
    swap: sign === '"' && /\S/.test(text[at - 1] ?? ' ') ? '”' : SWAPPED[sign],
  };
  return text.slice(0, at) + instead[damage] + text.slice(at + 1);
}

/** Speech as "words" by paragraph, so that a shift of offsets does not count as a change. */
function speech(article) {
  const { quotations, paragraphs } = extract(article);
  const found = quotations
    .filter(({ kind }) => kind !== 'other')
    .map(({ start, end, paragraph }) => ({ start, paragraph, words: article.text.slice(start, end) }));
  return { found, paragraphs };
}

/** How many of `before` are in `after`, each counted once. */
function survivors(before, after) {
  const left = new Map();
  for (const { words } of after) left.set(words, (left.get(words) ?? 0) + 1);
  let kept = 0;
  for (const { words } of before) {
    const n = left.get(words) ?? 0;
    if (n > 0) kept++;
    left.set(words, n - 1);
  }
  return kept;
}

const outside = { kept: 0, all: 0, broken: [] };
const inside = Object.fromEntries(DAMAGES.map((damage) => [damage, { kept: 0, all: 0 }]));

function measure(article, pick) {
  const marks = [...article.text.matchAll(MARKS)];
  if (marks.length === 0) return false;
  const at = marks[pick(marks.length)].index;
  const damage = DAMAGES[pick(DAMAGES.length)];
  const before = speech(article);
  const after = speech({ ...article, text: damaged(article.text, at, damage) });
  const paragraph = before.paragraphs.findIndex(({ start, end }) => start <= at && at < end);
  const isOut = (q) => q.paragraph !== paragraph;
  const out = before.found.filter(isOut);
  const kept = survivors(out, after.found.filter(isOut));
  outside.kept += kept;
  outside.all += out.length;
  if (kept < out.length) outside.broken.push(`${article.id} ${damage} at ${at}`);
  // The quotation that lost or changed its own mark is not asked to survive, the others of the paragraph are.
  const others = before.found.filter(
    (q) => !isOut(q) && !(q.start - 2 <= at && at <= q.start + q.words.length + 1),
  );
  inside[damage].kept += survivors(
    others,
    after.found.filter((q) => !isOut(q)),
  );
  inside[damage].all += others.length;
  return true;
}

if (!existsSync(NEWS)) console.log(`SKIPPED: ${NEWS} is not there`);
else {
  const articles = [];
  for await (const block of inputs([NEWS], {}, process)) articles.push(...(await parse(block)).articles);
  const pick = random(20);
  for (let done = 0; done < ARTICLES; ) if (measure(articles[pick(articles.length)], pick)) done++;
  const share = ({ kept, all }) => `${kept} of ${all} (${((100 * kept) / all).toFixed(1)} %)`;
  const total = { kept: 0, all: 0 };
  for (const damage of DAMAGES) {
    total.kept += inside[damage].kept;
    total.all += inside[damage].all;
    console.log(
      `others of the paragraph, one mark ${damage}d: ${share(inside[damage])}`.replace('swapd', 'swapped'),
    );
  }
  console.log(`other quotations of the damaged paragraph that survive: ${share(total)}`);
  console.log(`quotations of other paragraphs unchanged: ${share(outside)}`);
  for (const line of outside.broken) console.log(`   ${line}`);
}
