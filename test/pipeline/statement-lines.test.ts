import { expect, it } from 'vitest';
import { collect } from '../../src/pipeline/collect.js';
import { dedupe } from '../../src/pipeline/dedupe.js';
import { passes } from '../../src/pipeline/filter.js';
import { inputs } from '../../src/read/inputs.js';
import { json } from '../../src/text/json.js';

it.each([
  [{ minOutlets: 1, minWords: 1 }],
  [{ minOutlets: 2, minWords: 1 }],
  [{ minOutlets: 1, minWords: 6, speaker: 'brix' }],
])('prints the statements as they are: %j', async (filter) => {
  const report = await dedupe(await collect(inputs(['fixtures'], {}, process)));
  const plain = [...report.clusters].filter((cluster) => passes(cluster, filter));
  let lines = '';
  for await (const chunk of report.clusterLines({ filter, opening: '{', separator: '\n' }))
    lines += Buffer.from(chunk).toString();
  expect(plain.length).toBeGreaterThan(0);
  expect(lines).toBe(plain.map(json).join('\n'));
});
