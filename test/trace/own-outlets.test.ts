import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from '../cli/folder.js';
import { run } from '../cli/run.js';

it('an outlet of the configuration is credited, and so are not two sources', async () => {
  const said = (where: string) =>
    `“We have waited two years for this crossing,” Ada Brix told the ${where}, which had asked her about it.\n`;
  const cwd = folderOf({ 'a.txt': said('Elm Gazette'), 'b.txt': said('Elm Gazette') });
  const independent = async () =>
    JSON.parse((await run(['dedupe', '.', '--json'], { cwd })).out).clusters.map(
      (cluster: { origin: string; independent: number }) => [cluster.origin, cluster.independent],
    );
  writeFileSync(join(cwd, 'quotes.config.json'), '{"outlets":{"Elmer":["Elm Gazette","elm.example"]}}');
  expect(await independent()).toEqual([['Elmer', 1]]);
  writeFileSync(join(cwd, 'quotes.config.json'), '{"outlets":{"Elmer":[1]}}');
  expect((await run(['dedupe', '.'], { cwd })).err).toContain('"outlets.Elmer[0]" must be a string');
});
