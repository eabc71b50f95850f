import { expect, expectTypeOf, it } from 'vitest';
import type { Quote } from '../../src/attribute/quote.js';
import {
  looksLikeQuote,
  type QuoteRecord,
  quoteRecordFault,
  quoteRecordOf,
} from '../../src/read/quote-record.js';

const quote: Quote = {
  id: 'q_1',
  article: 'in/a.txt',
  path: 'in/a.txt',
  outlet: null,
  published: '2031-05-02',
  text: 'It is ours',
  start: 1,
  end: 11,
  line: 1,
  column: 2,
  kind: 'direct',
  speaker: null,
  cue: { text: 'said', start: 14, end: 18 },
  continues: null,
};

it('has the shape of a quotation', () => {
  expectTypeOf<QuoteRecord>().toEqualTypeOf<Quote>();
  expect(looksLikeQuote(quote)).toBe(true);
  expect(quoteRecordFault({ ...quote })).toBeNull();
});

it('names the first key that is not as it should be', () => {
  expect(quoteRecordFault({ ...quote, start: -1 })).toBe('start');
  expect(quoteRecordFault({ ...quote, outlet: 5 })).toBe('outlet');
  expect(quoteRecordFault({ ...quote, speaker: { name: 'Ada Brix' } })).toBe('speaker');
  const speaker = { name: null, mention: 'she', start: 1, end: 4, type: 'person', carried: false };
  for (const confidence of [JSON.parse('1e999'), -0.1, 2])
    expect(quoteRecordFault({ ...quote, speaker: { ...speaker, confidence } })).toBe('speaker');
  expect(quoteRecordFault({ ...quote, speaker: { ...speaker, confidence: 1 } })).toBeNull();
  expect(looksLikeQuote({ text: 'An article', kind: 'news' })).toBe(false);
});

it('is freed of keys that are not its own', () => {
  const speaker = {
    name: null,
    mention: 'she',
    start: 1,
    end: 4,
    type: 'person',
    confidence: 1,
    carried: false,
  };
  const own = { ...quote, speaker } as Quote;
  const more = { ...own, relation: 'mine', speaker: { ...speaker, x: 1 }, cue: { ...own.cue, x: 1 } };
  expect(JSON.stringify(quoteRecordOf(more))).toBe(JSON.stringify(own));
});
