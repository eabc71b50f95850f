import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usage } from './measure.js';
import { writeSynthetic } from './synthetic-quotations.js';

const SHARED = '../shared/eval/floor.mjs';
const FLOOR = existsSync(SHARED) ? [SHARED, 'quotes'] : ['test/bench/floor.js'];
/** Records of the ordinary runs: QUOTATIONS=1000000,10000000 for the growth from one to ten million. */
const SIZES = (process.env.QUOTATIONS ?? '1000000').split(',').map(Number);
/** Odd inputs, each against the ordinary time a record (of `long`: a word). */
const ODD = { viral: 100_000, short: 100_000, same: 100_000, long: 50_000 };

const show = (name, text) => console.log(`${name.padEnd(24)} ${text}`);
const times = (a, b) => `${(a / b).toFixed(2)} times`;
const seconds = ({ clock, processor }) =>
  `${clock.toFixed(1)} s (${processor.toFixed(1)} s of the processor)`;
const ratios = (a, b) => `${times(a.clock, b.clock)} (${times(a.processor, b.processor)} by the processor)`;

/** Seconds by the clock and by the processor of `quotes dedupe` on so many records, and of the floor on the same file. */
async function dedupe(folder, name, count, kind) {
  const input = join(folder, `${name}.ndjson`);
  const output = join(folder, `${name}.json`);
  const words = await writeSynthetic(input, count, kind);
  const size = (statSync(input).size / 1e6).toFixed(0);
  const run = usage(['bin/quotes.js', 'dedupe', input, '--json', '--quiet', '-o', output]);
  const floor = usage([...FLOOR, input]);
  rmSync(input);
  rmSync(output);
  const { clock, processor, peak } = run;
  show(name, `${seconds(run)}, ${peak.toFixed(0)} MB at the peak, ${size} MB read`);
  return { count, words, clock, processor, peak, floor };
}

export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-bench-'));
  try {
    const start = await dedupe(folder, 'start', 1);
    const runs = [];
    for (const count of SIZES) {
      const run = await dedupe(folder, `${count} quotations`, count);
      runs.push(run);
      const { floor } = run;
      show('', `floor ${seconds(floor)}: ${ratios(run, floor)}`);
    }
    const [first, ...larger] = runs;
    for (const run of larger)
      show(
        'growth',
        `for ${times(run.count, first.count)} the input ${ratios(run, first)}, memory ${times(run.peak, first.peak)}`,
      );
    for (const [kind, size] of Object.entries(ODD)) {
      const odd = await dedupe(folder, kind, size, kind);
      const unit = kind === 'long' ? 'words' : 'count';
      const each = (run) => ({
        clock: (run.clock - start.clock) / run[unit],
        processor: (run.processor - start.processor) / run[unit],
      });
      show('', `a ${unit === 'words' ? 'word' : 'record'} ${ratios(each(odd), each(first))} the ordinary`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
