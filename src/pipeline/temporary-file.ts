import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Descriptor of a new file, to write and to read, that goes with the process, however that ends. */
export function temporaryFile(): number {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-'));
  const file = openSync(join(folder, 'kept'), 'w+');
  // Without a name the file goes with the process; where an open file keeps its name, it stays.
  rmSync(folder, { recursive: true, force: true });
  return file;
}
