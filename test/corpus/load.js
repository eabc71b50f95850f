// npm run load: one `quotes dedupe --json` over 11,750 articles; prints its time, peak memory and what it found.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../dist/cli.js';

const NEWS = process.argv[2] ?? '../shared/eval/news/newsfeed2019.jsonl.gz';

if (!existsSync(NEWS)) {
  console.log(`SKIPPED: ${NEWS} is not there`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-load-'));
  const out = join(folder, 'report.json');
  process.exitCode = await main(['dedupe', NEWS, '--json', '--quiet', '-o', out], process);
  const seconds = performance.now() / 1000; // since the process began
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const { summary } = JSON.parse(readFileSync(out, 'utf8'));
  rmSync(folder, { recursive: true });
  console.log(`${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB at the peak, exit ${process.exitCode}`);
  console.log(`${summary.shared} statements in two outlets or more; ${JSON.stringify(summary)}`);
}
