import fc from 'fast-check';
import { expect } from 'vitest';
import type { Quote } from '../../src/attribute/quote.js';
import { corpusOf } from '../../src/cluster/corpus.js';
import { statementsOf } from '../../src/cluster/statements.js';
import { plan, quotesOf } from './plan.js';
import { type Joined, reference } from './reference.js';

/** What the program finds, in the words of the reference. */
export function joined(quotes: readonly Quote[], threshold: number, jobs = 1): Joined {
  const { leader, edits, related, order } = statementsOf(corpusOf(quotes), threshold, jobs);
  const id = (quote: number) => (quotes[quote] as Quote).id;
  const lengths = corpusOf(quotes);
  return {
    leaders: new Map(quotes.map((q, i) => [q.id, id(leader[i] as number)])),
    similarity: new Map(
      quotes.map((q, i) => [
        q.id,
        edits[i] === 0
          ? 1
          : 1 - (edits[i] as number) / (lengths.store.length[lengths.wording[i] as number] as number),
      ]),
    ),
    related: new Map(
      Array.from(order)
        .filter((i) => leader[i] === i)
        .map((i) => [id(i), new Set((related.get(i) ?? []).map(id))]),
    ),
  };
}

/** For comparison: plain objects in a fixed order. */
export const plainly = ({ leaders, similarity, related }: Joined) => ({
  leaders: Object.fromEntries([...leaders].sort()),
  similarity: Object.fromEntries([...similarity].sort()),
  related: Object.fromEntries([...related].map(([k, v]) => [k, [...v].sort()] as const).sort()),
});

/** On random corpora, in either order of input, by one job and by several. @param formula how many near wordings make one */
export function expectAllPairs(formula: number, numRuns: number): void {
  fc.assert(
    fc.property(plan, (corpus) => {
      const quotes = quotesOf(corpus);
      const expected = plainly(reference(quotes, corpus.threshold, formula));
      expect(plainly(joined(quotes, corpus.threshold))).toEqual(expected);
      expect(plainly(joined([...quotes].reverse(), corpus.threshold, 3))).toEqual(expected);
    }),
    { numRuns: Number(process.env.RUNS ?? numRuns) },
  );
}
