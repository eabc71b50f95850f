import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whatever a run of the tests leaves behind lies in one folder, which is removed in the end. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-test-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
