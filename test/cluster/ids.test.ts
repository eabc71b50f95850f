import { expect, it } from 'vitest';
import type { Quote } from '../../src/attribute/quote.js';
import { corpusOf } from '../../src/cluster/corpus.js';
import { clusterIds } from '../../src/cluster/ids.js';
import { list } from '../../src/cluster/listing.js';
import { statementsOf } from '../../src/cluster/statements.js';

const quote = (article: string, start: number, text: string): Quote => ({
  id: `q_${article}_${start}`,
  article,
  path: `${article}.txt`,
  outlet: article,
  published: null,
  text,
  start,
  end: start + text.length,
  line: 1,
  column: start + 1,
  kind: 'direct',
  speaker: null,
  cue: null,
  continues: null,
});

/** Id of each cluster by its leader's quotation. */
function idsOf(quotes: readonly Quote[]): Map<string, number> {
  const corpus = corpusOf(quotes);
  const { leaders, ids } = list(corpus, statementsOf(corpus, 0.9));
  return new Map(
    Array.from(leaders, (leader) => [(quotes[leader] as Quote).id, ids[leader] as number] as const).sort(
      ([a], [b]) => (a < b ? -1 : 1),
    ),
  );
}

/** Few words that nobody is named for are no statement with the same ones elsewhere. */
const ALIKE = ['a', 'b', 'c', 'd'].map((article) => quote(article, 40, 'Never again'));

it('tells leaders with equal words apart, whatever the order of the input', () => {
  const ids = idsOf(ALIKE);
  expect(new Set(ids.values()).size).toBe(4);
  expect(idsOf([...ALIKE].reverse())).toEqual(ids);
  expect(idsOf([2, 0, 3, 1].map((i) => ALIKE[i] as Quote))).toEqual(ids);
});

it('stays when other articles are added behind the first', () => {
  const [first, ...others] = ALIKE as [Quote, ...Quote[]];
  expect(idsOf(ALIKE).get(first.id)).toBe(idsOf([first]).get(first.id));
  expect(idsOf(others).size).toBe(3);
});

it('does not depend on the order of leaders that are like no other', () => {
  const corpus = corpusOf(ALIKE);
  const leaders = Uint32Array.of(0, 1, 2, 3);
  const ids = [leaders, Uint32Array.of(3, 1, 0, 2)].map((order) =>
    clusterIds(corpus, leaders, { order, met: 0 }),
  );
  expect(ids[0]).toEqual(ids[1]);
  expect(new Set(ids[0]).size).toBe(4);
});
