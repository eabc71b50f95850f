import { describe, expect, it } from 'vitest';
import type { TracedArticle } from '../../src/trace/copies.js';
import { nearTies, sharing } from '../../src/trace/near.js';
import { proseOfText } from '../../src/trace/prose.js';

const article = (id: string, published: string): TracedArticle => ({
  id,
  outlet: id,
  published,
  agency: false,
  credits: [],
});
const STATEMENTS = [
  [0, 1],
  [0, 1],
  [0, 1],
];

function ties(cutAlike: number[][], later: string, texts: [string, string] = ['', ''], fewest = 4) {
  const proses = texts.map(proseOfText);
  return nearTies(
    sharing(STATEMENTS, cutAlike, [0, 1]),
    [article('a', '2031-05-02'), article('b', later)],
    proses,
    () => fewest,
  ).map(({ because }) => because);
}

describe('articles that share three statements', () => {
  it('are one source if days later they are cut at the same words', () =>
    expect(ties(STATEMENTS, '2031-05-04')).toEqual(['repeat']));
  it('are two if the speech is cut elsewhere, as by somebody who heard it', () =>
    expect(ties(STATEMENTS.slice(1), '2031-05-04')).toEqual([]));
  it('are two on the day after, when all write of it', () =>
    expect(ties(STATEMENTS, '2031-05-03')).toEqual([]));
  it('are two if both have many more', () => expect(ties(STATEMENTS, '2031-05-04', ['', ''], 7)).toEqual([]));
  it('are one source whatever the day if the telling is the same in other words', () => {
    const told =
      'The harbour master opened the winter line to the outer islands on Friday, a year after the great storm when two of the three piers were lost.';
    const retold = `On Friday she opened the winter line to the outer islands again, a year after the great storm when two of the three piers were lost.`;
    expect(ties([], '2031-05-02', [told, retold])).toEqual(['rewrite']);
    expect(ties([], '2031-05-02', [told, 'Nobody in the town was told of it before.'])).toEqual([]);
  });
});
