// Links between quotations, found by us and by what people use for it in Python, on the same strings: how many of the
// pairs that match by text alone each finds (all pairs are compared to know them), how many more, and the time.
// Programs that are not installed are left out in sight: pip install datasketch rapidfuzz.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusOf } from '../../dist/cluster/corpus.js';
import { linksOf } from '../../dist/cluster/link.js';
import { allowanceAlone } from '../../dist/cluster/rule.js';
import { writeSynthetic } from './synthetic-quotations.js';

/** Few, since some compare all pairs. */
const COUNT = Number(process.env.QUOTATIONS ?? 2000);
const THRESHOLD = 0.9;

async function syntheticQuotes(folder) {
  const path = join(folder, 'quotations.ndjson');
  await writeSynthetic(path, COUNT);
  return readFileSync(path, 'utf8').trim().split('\n').map(JSON.parse);
}

/** Pairs of quotations' wordings that match by text alone, as `a b` with a < b. */
function ourPairs(corpus) {
  const { store, wording } = corpus;
  const used = new Set(wording);
  const found = new Set();
  for (const { a, b, edits } of linksOf(corpus, THRESHOLD))
    a.forEach((longer, i) => {
      const allowed = allowanceAlone(1000 * THRESHOLD, store.standing[b[i]], store.length[b[i]]);
      if (edits[i] <= allowed && used.has(longer) && used.has(b[i])) found.add(keyOf(longer, b[i]));
    });
  return found;
}

const keyOf = (a, b) => (a < b ? `${a} ${b}` : `${b} ${a}`);

function show(name, seconds, ours, found, right) {
  const common = [...found].filter((pair) => right.has(pair)).length;
  const cells = [
    name.padEnd(34),
    `${seconds.toFixed(2)} s`.padStart(9),
    `${(seconds / ours).toFixed(1)} times`.padStart(13),
    `${((100 * common) / right.size).toFixed(1)} %`.padStart(9),
    String(found.size - common).padStart(9),
  ];
  console.log(cells.join(''));
}

export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-bench-'));
  try {
    const quotes = await syntheticQuotes(folder);
    const begun = performance.now();
    const corpus = corpusOf(quotes);
    const right = ourPairs(corpus);
    const ours = (performance.now() - begun) / 1000;
    console.log(
      `${COUNT} quotations, ${right.size} pairs match by text alone (npm run verify: these are all)`,
    );
    console.log(`${''.padEnd(34)}     time   against us    found     other`);
    show('quotes', ours, ours, right, right);
    const wordings = new Map(quotes.map(({ text }, i) => [corpus.wording[i], text]));
    const numbers = [...wordings.keys()];
    const texts = join(folder, 'texts.json');
    writeFileSync(texts, JSON.stringify([...wordings.values()]));
    const script = new URL('./others.py', import.meta.url).pathname;
    const { stdout, stderr, status, error } = spawnSync('python3', [script, texts], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    if (error) console.log('SKIPPED: python3 is not there');
    else if (status !== 0) throw new Error(stderr);
    for (const line of (stdout ?? '').trim().split('\n').filter(Boolean)) {
      const { name, skipped, seconds, pairs } = JSON.parse(line);
      if (skipped) console.log(`SKIPPED ${name}: ${skipped}`);
      else show(name, seconds, ours, new Set(pairs.map(([a, b]) => keyOf(numbers[a], numbers[b]))), right);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
