import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSynthetic } from './synthetic-quotations.js';

const FLOOR = '../shared/eval/floor.mjs';
/** Records of the ordinary runs: QUOTATIONS=1000000,10000000 for the growth from one to ten million. */
const SIZES = (process.env.QUOTATIONS ?? '1000000').split(',').map(Number);
/** Odd inputs, each against the ordinary time a record (of `long`: a word). */
const ODD = { viral: 100_000, short: 100_000, same: 100_000, long: 50_000 };

function timed(args) {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds: (performance.now() - begun) / 1000, output: stdout.trim() };
}

const show = (name, text) => console.log(`${name.padEnd(24)} ${text}`);

async function dedupe(folder, name, count, kind) {
  const input = join(folder, `${name}.ndjson`);
  const output = join(folder, `${name}.json`);
  await writeSynthetic(input, count, kind);
  const { seconds, output: peak } = timed(['test/bench/dedupe-peak.js', input, output]);
  show(
    name,
    `${seconds.toFixed(1)} s, ${peak} MB at the peak, ${(statSync(input).size / 1e6).toFixed(0)} MB read`,
  );
  return { seconds, input, output };
}

export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-bench-'));
  try {
    const base = await dedupe(folder, 'start', 1);
    const runs = [];
    for (const count of SIZES) {
      const { seconds, input, output } = await dedupe(folder, `${count} quotations`, count);
      runs.push({ count, seconds });
      if (existsSync(FLOOR)) {
        const floor = timed([FLOOR, 'quotes', input]).seconds;
        show('', `floor ${floor.toFixed(1)} s: ${(seconds / floor).toFixed(2)} times`);
      } else show('', `SKIPPED: ${FLOOR} is not there`);
      rmSync(input);
      rmSync(output);
    }
    for (const [i, { count, seconds }] of runs.entries())
      if (i > 0)
        show(
          'growth',
          `${(seconds / runs[0].seconds).toFixed(2)} times for ${count / runs[0].count} times the input`,
        );
    const { count, seconds } = runs[0];
    const ordinary = (seconds - base.seconds) / count;
    for (const [kind, size] of Object.entries(ODD)) {
      const odd = await dedupe(folder, kind, size, kind);
      // Words in an ordinary record, by the generator's mean.
      const unit = kind === 'long' ? ordinary / 25 : ordinary;
      show('', `${((odd.seconds - base.seconds) / size / unit).toFixed(2)} times the ordinary time`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
