import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../src/lexicon/lexicon.js';
import { type Candidate, cheapest } from '../../src/text/mark-lattice.js';
import { isSingle, NEVER, nestingPrice, PRICE, partnerPrice } from '../../src/text/mark-prices.js';
import { STYLES } from '../../src/text/mark-styles.js';
import { type Reading, readMarks } from '../../src/text/marks.js';

const lexicon = lexiconFor('en');

function read(text: string, around = { carried: false, takenUp: false }): Reading | null {
  return readMarks(text, { start: 0, end: text.length }, around, lexicon);
}

/** The outermost stretches between marks. */
function outer(text: string, around?: { carried: boolean; takenUp: boolean }): string[] {
  const found: string[] = [];
  let from = -1;
  for (const mark of read(text, around)?.marks ?? []) {
    if (mark.role === 'opens' && mark.depth === 1) from = mark.end;
    if (mark.role === 'closes' && mark.depth === 0) {
      found.push(text.slice(from, mark.start));
      from = -1;
    }
  }
  if (from !== -1) found.push(text.slice(from));
  return found;
}

describe('styles', () => {
  it.each([
    '“We wait,” said Brix.',
    '"We wait," said Brix.',
    "'We wait,' said Brix.",
    '‘We wait,’ said Brix.',
    '„We wait,“ said Brix.',
    '„We wait,” said Brix.',
    '”We wait,” said Brix.',
    '«We wait,» said Brix.',
    '« We wait, » said Brix.',
    '»We wait,« said Brix.',
    '‹We wait,› said Brix.',
    '「We wait,」 said Brix.',
    "``We wait,'' said Brix.",
    "''We wait,'' said Brix.",
    '&ldquo;We wait,&rdquo; said Brix.',
    '&quot;We wait,&quot; said Brix.',
    'â€œWe wait,â€\u009d said Brix.',
    '\uFFFDWe wait,\uFFFD said Brix.',
    '“We wait," said Brix.',
    '"We wait,” said Brix.',
  ])('%s', (text) => expect(outer(text).map((words) => words.trim())).toEqual(['We wait,']));
});

describe('what is no quotation mark', () => {
  it.each([
    'The mayors’ plan and the voters’ will.',
    "The '90s, and 'twas ever thus; rock 'n' roll.",
    'He is 6\'2" and the board 5" wide.',
    'It’s the dogs’ day in ’68.',
  ])('%s', (text) => expect(outer(text)).toEqual([]));
});

describe('marks gone wrong', () => {
  it.each([
    ['“We wait, Brix said. “We always wait,” he added.', ['We wait,', 'We always wait,']],
    ['We wait,” Brix said.', ['We wait,']],
    ['“We wait,”” Brix said.', ['We wait,']],
    ['“We wait, “quietly” and long,” Brix said.', ['We wait, “quietly” and long,']],
    ['“We asked ‘why’ and ‘when’,” Brix said.', ['We asked ‘why’ and ‘when’,']],
    [
      '“Maybe we wait. Maybe soon “Brill will see,” said Brix.',
      ['Maybe we wait. Maybe soon “Brill will see,'],
    ],
    ['“We waited. “We hoped. “We left.”', ['We waited. “We hoped. “We left.']],
    ['“We wait ,” Brix said, “ and wait. ”', ['We wait ,', ' and wait. ']],
    ['“We wait,”Brix said.“We do.”', ['We wait,', 'We do.']],
  ])('%s', (text, expected) => expect(outer(text)).toEqual(expected));
});

it('leaves a quotation open that the next paragraph takes up, and goes on without a mark', () => {
  expect(read('“We wait.', { carried: false, takenUp: true })).toMatchObject({ open: 1, price: 1 });
  expect(outer('And so we wait,” he said.', { carried: true, takenUp: false })).toEqual(['And so we wait,']);
});

const piece = fc.constantFrom(
  ...'“”"\'‘’„«»‹›「」`'.split(''),
  ...[
    ' ',
    ' ',
    ' ',
    ', ',
    '. ',
    '? ',
    ': ',
    '—',
    '(',
    ')',
    '\n',
    'We',
    'wait',
    'Brix',
    'said',
    'the mayors',
    '6',
    '90s',
    '&quot;',
  ],
  ...["''", '``', 'â€œ', '\uFFFD', '…', '[sic]', '日本'],
);
const prose = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

it('is always well-formed: no closing without an opening, at most three deep, prices add up', () => {
  fc.assert(
    fc.property(prose, fc.boolean(), fc.boolean(), (text, carried, takenUp) => {
      const reading = read(text, { carried, takenUp });
      let depth = 0;
      let last = 0;
      let price = 0;
      for (const mark of reading?.marks ?? []) {
        expect(mark.start).toBeGreaterThanOrEqual(last);
        expect(mark.price).toBeGreaterThanOrEqual(0);
        if (mark.role === 'opens') expect(mark.depth).toBe(depth + 1);
        else if (mark.role === 'closes') expect(mark.depth).toBeLessThan(depth);
        else expect(mark.depth).toBe(depth);
        expect(mark.depth).toBeLessThanOrEqual(3);
        depth = mark.depth;
        last = mark.end;
        price += mark.price;
      }
      expect(reading?.open ?? 0).toBe(depth);
      expect(reading?.price ?? 0).toBeGreaterThanOrEqual(price);
    }),
    { numRuns: 1000 },
  );
});

/** A price for the reading of `candidates` from `at` on, by trying every role of every mark. */
function plain(candidates: readonly Candidate[], at: number, stack: readonly number[], open: number): number {
  const mark = candidates[at];
  if (mark === undefined) return stack.length === 0 ? 0 : open + (stack.length - 1) * PRICE.lostNestedCloser;
  const rest = (next: readonly number[]) => plain(candidates, at + 1, next, open);
  const outside = stack.length === 0;
  const fits = (outside ? mark.opens : mark.closes) === 0;
  const ways = [
    mark.apostrophe + rest(stack),
    mark.prime + rest(stack),
    mark.stray + (fits ? PRICE.strayFitting : 0) + rest(stack),
  ];
  if (outside) ways.push(mark.opens + (isSingle(mark.style) ? PRICE.singleOutside : 0) + rest([mark.style]));
  else if (stack.length < 3)
    ways.push(mark.opens + nestingPrice(stack.at(-1) as number, mark.style) + rest([...stack, mark.style]));
  if (stack.length > 0)
    ways.push(mark.closes + partnerPrice(stack.at(-1) as number, mark.style) + rest(stack.slice(0, -1)));
  if (stack.length > 1)
    ways.push(
      mark.closes +
        partnerPrice(stack.at(-2) as number, mark.style) +
        PRICE.lostNestedCloser +
        rest(stack.slice(0, -2)),
    );
  return Math.min(...ways);
}

const candidate: fc.Arbitrary<Candidate> = fc
  .record({
    style: fc.integer({ min: 1, max: STYLES.length - 1 }),
    opens: fc.constantFrom(0, 0, 2, 5, 8),
    closes: fc.constantFrom(0, 0, 2, 5, 8),
    apostrophe: fc.constantFrom(NEVER, 2, 6),
    prime: fc.constantFrom(NEVER, NEVER, 1),
  })
  .map((fields) => ({
    ...fields,
    start: 0,
    end: 1,
    before: 0,
    after: 0,
    reopens: NEVER,
    stray: PRICE.stray,
    lost: false,
    doubt: 0,
  }));

it('is the cheapest reading: as cheap as trying them all', () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 7 }), (candidates) => {
      const best = plain(candidates, 0, [], PRICE.lostCloser);
      // Beyond that the beam may let a reading go.
      fc.pre(best <= 40);
      expect(cheapest('', candidates, PRICE.lostCloser).price).toBe(best);
    }),
    { numRuns: 1000 },
  );
});
