import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loneLine } from '../../src/pipeline/lone-line.js';
import { clusterOf, type Outline } from '../../src/pipeline/outline.js';
import { RecordStore, Records, recordBytes } from '../../src/pipeline/records.js';
import { toldOf } from '../../src/pipeline/told.js';
import { json } from '../../src/text/json.js';
import { offset, record, text } from './any-record.js';

function stored(line: string): Records {
  const store = new RecordStore();
  store.add(recordBytes([line]));
  return new Records(store.stored());
}

const known = fc.record({
  independent: fc.nat(3),
  sources: fc.array(
    fc.record({
      articles: fc.array(text),
      credited: fc.option(text),
      ties: fc.array(
        fc.record({
          article: text,
          because: fc.constant('credit' as const),
          to: text,
          text: fc.option(text),
        }),
      ),
    }),
    { maxLength: 2 },
  ),
  origin: fc.option(text),
  unmarked: fc.array(
    fc.record({
      article: text,
      start: offset,
      end: offset,
      kind: fc.constant('verbatim' as const),
      closeness: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 2 },
  ),
  related: fc.array(text),
});

/** One quotation in an article that credits nobody. */
const alone = (article: string): Outline => ({
  id: 'c_1',
  quotes: Uint32Array.of(0),
  edits: Uint32Array.of(0),
  independent: 1,
  sources: [{ articles: [article], credited: null, ties: [] }],
  origin: null,
  unmarked: [],
  related: [],
});

it('is what the plain way prints, or nothing', () => {
  let made = 0;
  fc.assert(
    fc.property(record, fc.option(known, { nil: undefined }), (quote, known) => {
      const records = stored(json(quote));
      const outline: Outline = { ...alone(quote.article), ...known };
      const line = loneLine('{', 'c_1', records.json(0), known ? toldOf(outline) : null);
      if (line === null) return;
      made++;
      expect(line).toBe(json(clusterOf(outline, [records.get(0)])));
    }),
    { numRuns: Number(process.env.RUNS ?? 2000) },
  );
  expect(made).toBeGreaterThan(500);
});

it('leaves records of other shapes to the plain way', () => {
  const [quote] = fc.sample(record, { numRuns: 1, seed: 1 });
  const { id, ...rest } = quote as typeof quote & object;
  expect(loneLine('{', 'c_1', json({ ...rest, id }), null)).toBeNull();
  expect(loneLine('{', 'c_1', '{"id":"q_1","article":"a', null)).toBeNull();
});
