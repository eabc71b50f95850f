import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TracedArticle } from '../../src/trace/copies.js';
import { type Credit, vouching } from '../../src/trace/credits.js';
import { originOf } from '../../src/trace/origin.js';
import { type ArticleTie, type Carrier, sourcesOf } from '../../src/trace/sources.js';

function credit(key: string, kind: Credit['kind']): Credit {
  return { kind, key, outlet: key, text: key, start: 0, end: 1 };
}

function carrier(
  id: string,
  outlet: string | null,
  rest: Partial<Carrier & { whole: Credit[] }> = {},
): Carrier {
  const { whole = [], credits = [], marked = true } = rest;
  const article: TracedArticle = { id, outlet, published: null, agency: false, credits: whole };
  return { article, credits: [...credits, ...vouching(whole)], marked };
}

const none = () => [];
const alone = () => undefined;
const grouped = (
  carriers: Carrier[],
  ties: readonly ArticleTie[] = [],
  groups: Record<string, string> = {},
) =>
  sourcesOf(
    carriers,
    (id) => ties.filter(({ articles }) => articles.includes(id)),
    (id) => groups[id],
  ).map(({ articles }) => articles.join(''));

describe('sources', () => {
  it('are three where three heard it', () => {
    expect(grouped([carrier('a', 'x'), carrier('b', 'y'), carrier('c', null)])).toEqual(['a', 'b', 'c']);
  });
  it('are one where all print the same text, even by way of one that leaves the statement out', () => {
    const carriers = [carrier('a', 'x'), carrier('b', 'y'), carrier('c', 'z')];
    expect(grouped(carriers, [], { a: 'g', b: 'g', c: 'g', absent: 'g' })).toEqual(['abc']);
  });
  it('are one where all credit the same outlet, whether it is among them or not', () => {
    const whole = [credit('w', 'dateline')];
    const beside = [credit('w', 'told')];
    expect(grouped([carrier('a', 'x', { whole }), carrier('b', 'y', { credits: beside })])).toEqual(['ab']);
    expect(grouped([carrier('a', 'x', { whole }), carrier('c', 'w')])).toEqual(['ac']);
  });
  it('are not joined by a credit that belongs to another passage, nor by a hand in the article', () => {
    const other = [credit('w', 'told'), credit('w', 'contributor')];
    expect(grouped([carrier('a', 'x', { whole: other }), carrier('b', 'w')])).toEqual(['a', 'b']);
  });
  it('are joined by one outlet reported again and again, unless another stands beside it', () => {
    const again = [credit('w', 'report'), credit('w', 'report')];
    expect(grouped([carrier('a', 'x', { whole: again }), carrier('b', 'w')])).toEqual(['ab']);
    const mixed = [...again, credit('v', 'report')];
    expect(grouped([carrier('a', 'x', { whole: mixed }), carrier('b', 'w')])).toEqual(['a', 'b']);
  });
  it('take in carriers without marks, which are none of their own', () => {
    const carriers = [
      carrier('a', 'x'),
      carrier('b', 'y', { marked: false }),
      carrier('c', 'z', { marked: false }),
    ];
    expect(grouped(carriers, [{ articles: ['a', 'b'], because: 'rewrite' }])).toEqual(['ab']);
  });
});

describe('the origin of a statement', () => {
  const origin = (
    carriers: Carrier[],
    copied: Record<string, string> = {},
    groups: Record<string, string> = {},
  ) =>
    originOf(
      carriers,
      sourcesOf(carriers, none, (id) => groups[id]),
      (id) => copied[id],
      (id) => carriers.find(({ article }) => article.id === id)?.article.outlet ?? null,
    );
  it('is the outlet that it was told to, whoever else carries it', () => {
    expect(origin([carrier('a', 'x', { credits: [credit('w', 'told')] }), carrier('b', 'y')])).toBe('w');
  });
  it('is the outlet that all credit or copy', () => {
    const whole = [credit('w', 'dateline')];
    expect(origin([carrier('a', 'x', { whole }), carrier('b', 'y', { whole })])).toBe('w');
    expect(origin([carrier('a', 'x'), carrier('b', 'y')], { b: 'a' }, { a: 'g', b: 'g' })).toBe('x');
  });
  it('is unknown where two tell of it on their own, and where nobody says', () => {
    const whole = [credit('w', 'dateline')];
    expect(origin([carrier('a', 'x', { whole }), carrier('b', 'y')])).toBe(null);
    expect(origin([carrier('a', 'x')])).toBe(null);
    expect(origin([carrier('a', 'x'), carrier('b', 'y')], {}, { a: 'g', b: 'g' })).toBe(null);
  });
});

describe('for any carriers', () => {
  const outlet = fc.constantFrom('u', 'v', 'w', 'x', 'y', null);
  const anyCredit = fc
    .tuple(
      fc.constantFrom('u', 'v', 'w', 'p', 'q'),
      fc.constantFrom('told', 'report', 'dateline', 'contributor'),
    )
    .map(([key, kind]) => credit(key, kind as Credit['kind']));
  const some = fc.array(anyCredit, { maxLength: 2 });
  const carriers = fc
    .array(fc.record({ outlet, whole: some, credits: some }), { minLength: 1, maxLength: 10 })
    .map((all) => all.map(({ outlet, ...rest }, i) => carrier(`${i}`, outlet, rest)));

  it('sources are no more than outlets, and hold every carrier once', () => {
    fc.assert(
      fc.property(carriers, (all) => {
        const sources = sourcesOf(all, none, alone);
        const outlets = new Set(all.map(({ article }) => article.outlet ?? article.id));
        expect(sources.length).toBeLessThanOrEqual(outlets.size);
        expect(sources.flatMap(({ articles }) => articles).sort()).toEqual(
          all.map(({ article }) => article.id),
        );
      }),
    );
  });
  it('an unrelated article adds a source, or none of an outlet that has one; it never takes one away', () => {
    fc.assert(
      fc.property(carriers, outlet, (all, of) => {
        const more = [...all, carrier('new', of)];
        expect(sourcesOf(more, none, alone).length).toBeGreaterThanOrEqual(
          sourcesOf(all, none, alone).length,
        );
      }),
    );
  });
  it('sources do not depend on the order', () => {
    fc.assert(
      fc.property(carriers, (all) => {
        expect(sourcesOf([...all].reverse(), none, alone)).toEqual(sourcesOf(all, none, alone));
      }),
    );
  });
});
