import { expect, it } from 'vitest';
import { contextsOf } from '../../src/extract/context.js';
import type { Article } from '../../src/read/article.js';
import { processorTime } from '../processor-time.js';

/** The contexts of what stands between round brackets in `marked`; the brackets are not part of the article. */
function contexts(marked: string) {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const [at, part] of marked.split(/[()]/).entries()) {
    if (at % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return contextsOf({ text, lang: 'en', bodyStart: 0 } as Article, spans);
}

it('gives the rest of the sentence with its marks', () => {
  expect(
    contexts(
      'The boat was late. “(We waited. We froze,)” said Ms. Brix, “(and nobody came.)” Then it rained.\nIt did.',
    ),
  ).toEqual([
    { before: '“', after: '” said Ms. Brix, “and nobody came.”' },
    { before: 'We froze,” said Ms. Brix, “', after: '”' },
  ]);
});

it('stays within the paragraph', () => {
  expect(contexts('No stop here\n“(We waited)”\nNor here')).toEqual([{ before: '“', after: '”' }]);
});

it('shortens endless sentences at a word', () => {
  const [context] = contexts(`${'price list '.repeat(500)}“(no)” ${'a b '.repeat(500)}`);
  expect(context?.before).toMatch(/^… (price|list) .{250,300}“$/);
  expect(context?.after).toMatch(/^” a b .{250,300} …$/);
});

it('takes linear time in a paragraph of many quotations', () => {
  expect(processorTime(() => contexts('“(no)” and '.repeat(50_000)))).toBeLessThan(2000);
});
