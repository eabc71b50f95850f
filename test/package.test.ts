import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Needs the npm registry and half a minute, so it runs in CI only. */
it.skipIf(!process.env.CI)('the packed tarball works in an empty folder', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-package-'));
  const npm = (cwd: string, ...args: string[]) => execFileSync('npm', args, { cwd, encoding: 'utf8' });
  const [{ filename }] = JSON.parse(
    npm('.', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  );
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  npm(folder, 'install', '--no-audit', '--no-fund', `./${filename}`);
  writeFileSync(join(folder, 'a.txt'), '“We shall see about that tomorrow,” said Ida Korb.\n');
  expect(npm(folder, 'exec', '--', 'quotes', 'dedupe', 'a.txt')).toContain('— Ida Korb');

  const use =
    "import { dedupe } from 'saidonce'; for (const { speaker } of (await dedupe(['a.txt'])).clusters) console.log(speaker.name);";
  writeFileSync(join(folder, 'use.js'), use);
  expect(execFileSync(process.execPath, ['use.js'], { cwd: folder, encoding: 'utf8' })).toBe('Ida Korb\n');
});
