import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CopyLink,
  copiedFrom,
  copyGroups,
  copyLink,
  type TracedArticle,
} from '../../src/trace/copies.js';
import type { Credit } from '../../src/trace/credits.js';

function article(id: string, rest: Partial<TracedArticle> = {}): TracedArticle {
  return { id, outlet: id, published: null, agency: false, credits: [], ...rest };
}

function credit(key: string, kind: Credit['kind'] = 'dateline'): Credit {
  return { kind, key, outlet: key, text: `(${key})`, start: 0, end: 1 };
}

const EQUAL = { a: 0, b: 1, shared: 80, sizeA: 100, sizeB: 100 };

function direction(a: TracedArticle, b: TracedArticle, share = EQUAL): (string | null)[] {
  const { source, because } = copyLink([a, b], share);
  return [source, because];
}

describe('who of two copied whom', () => {
  it.each([
    ['a credit', article('a', { credits: [credit('b')] }), article('b'), ['b', 'credit']],
    [
      'a credit against a date',
      article('a', { published: '2031-05-01', credits: [credit('b')] }),
      article('b', { published: '2031-05-02' }),
      ['b', 'credit'],
    ],
    [
      'credits both ways',
      article('a', { credits: [credit('b')] }),
      article('b', { credits: [credit('a')] }),
      [null, null],
    ],
    ['a hand in it', article('a', { credits: [credit('b', 'contributor')] }), article('b'), [null, null]],
    [
      'a common agency',
      article('a', { published: '2031-05-01', credits: [credit('x')] }),
      article('b', { published: '2031-05-02', credits: [credit('x')] }),
      [null, null],
    ],
    [
      'an agency',
      article('a', { agency: true, published: '2031-05-02' }),
      article('b', { published: '2031-05-01' }),
      ['a', 'agency'],
    ],
    [
      'the day',
      article('a', { published: '2031-05-02' }),
      article('b', { published: '2031-05-01' }),
      ['b', 'date'],
    ],
    [
      'the hour, if both know it',
      article('a', { published: '2031-05-01T10:00:00Z' }),
      article('b', { published: '2031-05-01T11:30:00+02:00' }),
      ['b', 'date'],
    ],
    [
      'the day, if one knows no hour',
      article('a', { published: '2031-05-01T10:00:00Z' }),
      article('b', { published: '2031-05-01' }),
      [null, null],
    ],
    ['nothing', article('a'), article('b'), [null, null]],
  ] as const)('by %s', (_, a, b, expected) => {
    expect(direction(a, b)).toEqual(expected);
    expect(direction(b, a)).toEqual(expected);
  });

  it('by length, if the shorter is all in the longer', () => {
    expect(direction(article('a'), article('b'), { ...EQUAL, shared: 48, sizeA: 50 })).toEqual([
      'b',
      'contained',
    ]);
    expect(direction(article('a'), article('b'), { ...EQUAL, shared: 30, sizeA: 50 })).toEqual([null, null]);
  });
});

const ids = fc.constantFrom(...'abcdefgh');
const anyLink = fc
  .tuple(
    ids,
    ids,
    fc.integer({ min: 300, max: 1000 }),
    fc.constantFrom(0, 1, null),
    fc.constantFrom('credit', 'date'),
  )
  .filter(([a, b]) => a !== b)
  .map(([a, b, share, source, because]): CopyLink => {
    const articles = a < b ? ([a, b] as const) : ([b, a] as const);
    return {
      articles,
      share: share / 1000,
      shared: 10,
      source: source === null ? null : articles[source],
      because: source === null ? null : (because as 'credit' | 'date'),
      credits: [],
    };
  });
/** Each pair once. */
const links = fc
  .array(anyLink, { maxLength: 30 })
  .map((all) => [...new Map(all.map((link) => [link.articles.join(), link])).values()]);

describe('copies', () => {
  it('are taken from one article each, never round in a circle, whatever the order of the links', () => {
    fc.assert(
      fc.property(links, fc.infiniteStream(fc.nat()), (all, order) => {
        const found = copiedFrom(all);
        for (const start of found.keys()) {
          const seen = new Set([start]);
          for (let at = found.get(start)?.source; at; at = found.get(at)?.source) {
            expect(seen.has(at)).toBe(false);
            seen.add(at);
          }
        }
        const shuffled = all
          .map((link) => ({ link, place: order.next().value as number }))
          .sort((a, b) => a.place - b.place)
          .map(({ link }) => link);
        expect(copiedFrom(shuffled)).toEqual(found);
      }),
    );
  });

  it('are grouped with all that they are linked to', () => {
    fc.assert(
      fc.property(links, (all) => {
        const groups = copyGroups(all);
        const groupOf = (id: string) => groups.findIndex(({ articles }) => articles.includes(id));
        for (const { articles } of all) expect(groupOf(articles[0])).toBe(groupOf(articles[1]));
        expect(groups.flatMap(({ links: own }) => own)).toHaveLength(all.length);
        expect(new Set(groups.flatMap(({ articles }) => articles)).size).toBe(
          groups.flatMap(({ articles }) => articles).length,
        );
      }),
    );
  });
});
