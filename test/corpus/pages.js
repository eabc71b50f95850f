// npm run pages: the words of article bodies on real pages against those marked by hand, mean F1, beside what
// readability alone reaches. Takes half a minute.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readHtml } from '../../dist/read/html.js';

const FOLDER = '../shared/eval/pages/scrapinghub';
const LEAST = 0.95;

if (existsSync(FOLDER)) measure();
else console.log(`SKIPPED: ${FOLDER} is not there`);

function measure() {
  const gold = readFileSync(`${FOLDER}/gold.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const sums = { ours: 0, readability: 0 };
  const worst = [];
  for (const { file, text } of gold) {
    const html = gunzipSync(readFileSync(`${FOLDER}/pages/${file}`)).toString();
    const ours = f1(readHtml({ path: file }, html).found[0]?.fields.text ?? '', text);
    sums.ours += ours;
    sums.readability += f1(new Readability(parseHTML(html).document).parse()?.textContent ?? '', text);
    worst.push([ours, file]);
  }
  console.log(`pages        ${gold.length}`);
  for (const [name, sum] of Object.entries(sums))
    console.log(`${name.padEnd(12)} ${(sum / gold.length).toFixed(4)}`);
  for (const [score, file] of worst.sort(([a], [b]) => a - b).slice(0, 10))
    console.log(score.toFixed(3), file);
  process.exitCode = sums.ours / gold.length >= LEAST ? 0 : 1;
}

/** Of the words as a bag, each as often as it stands there. */
function f1(text, gold) {
  const left = new Map();
  const goldWords = wordsOf(gold);
  for (const word of goldWords) left.set(word, (left.get(word) ?? 0) + 1);
  const words = wordsOf(text);
  let common = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  return words.length + goldWords.length === 0 ? 1 : (2 * common) / (words.length + goldWords.length);
}

function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
