import { expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { packed, unpacked } from '../../src/pipeline/packed.js';
import { inputs } from '../../src/read/inputs.js';
import { parse } from '../../src/read/parse.js';

it('gives extractions back as they were, but for their problems', async () => {
  const extractions = [];
  for await (const block of inputs(['fixtures'], {}, process)) {
    if (!('bytes' in block)) continue;
    const { articles } = await parse(block);
    extractions.push(...articles.map(extract));
  }
  const quotations = extractions.flatMap((extraction) => extraction.quotations);
  expect(new Set(quotations.map(({ kind }) => kind)).size).toBe(3);
  expect(quotations.some(({ continues }) => continues !== null)).toBe(true);
  expect(quotations.some(({ cue }) => cue !== null)).toBe(true);
  expect(unpacked(structuredClone(packed(extractions)))).toEqual(
    extractions.map((extraction) => ({ ...extraction, problems: [] })),
  );
});
