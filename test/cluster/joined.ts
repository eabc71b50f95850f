import type { Quote } from '../../src/attribute/quote.js';
import { corpusOf } from '../../src/cluster/corpus.js';
import { statementsOf } from '../../src/cluster/statements.js';
import type { Joined } from './reference.js';

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
