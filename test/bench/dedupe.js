import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare } from './measure.js';
import { FLOOR, NEWS, onNews } from './news.js';

/** `quotes dedupe` on articles, JSON to a file, in two threads. */
export const bench = () =>
  onNews(() => {
    const folder = mkdtempSync(join(tmpdir(), 'quotes-bench-'));
    const output = ['--json', '-o', join(folder, 'report.json')];
    try {
      compare('dedupe', FLOOR, ['bin/quotes.js', 'dedupe', NEWS, ...output, '--workers', '2', '-q']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
