import { IndirectIndex } from './indirect.js';
import { type Prose, SENTENCE } from './prose.js';
import type { StatementWords } from './statement.js';
import { type Passage, VerbatimIndex } from './verbatim.js';

/** Prose that carries a statement without quotation marks; UTF-16 offsets of its words in the article's text. */
export interface UnmarkedCarrier {
  readonly article: number;
  readonly start: number;
  readonly end: number;
  /** `verbatim`: eight words and more by the matching rule; `indirect`: close to them, its speaker named. */
  readonly kind: 'verbatim' | 'indirect';
  /** Share of the passage's words (`verbatim`) or of a sentence of the statement (`indirect`) that are the same. */
  readonly closeness: number;
}

/**
 * By statement, the articles whose prose carries it, each once, at the place that is closest.
 * @param marked the articles that carry a statement in quotation marks already
 */
export function unmarkedCarriers(
  proses: readonly (Prose | undefined)[],
  statements: readonly StatementWords[],
  marked: (statement: number) => ReadonlySet<number>,
): Map<number, UnmarkedCarrier[]> {
  const verbatim = new VerbatimIndex(statements);
  const indirect = new IndirectIndex(statements);
  const found = new Map<number, UnmarkedCarrier[]>();
  proses.forEach((prose, article) => {
    if (prose === undefined) return;
    const best = new Map<number, UnmarkedCarrier>();
    const offer = (passage: Passage, kind: UnmarkedCarrier['kind']): void => {
      const { statement, closeness } = passage;
      const known = best.get(statement);
      if (known && (known.kind !== kind || known.closeness >= closeness)) return;
      best.set(statement, { article, ...spanOf(prose, passage), kind, closeness });
    };
    for (const passage of verbatim.passages(prose)) offer(passage, 'verbatim');
    for (const passage of indirect.passages(prose)) offer(passage, 'indirect');
    for (const [statement, carrier] of best) {
      if (marked(statement).has(article)) continue;
      const list = found.get(statement);
      if (list === undefined) found.set(statement, [carrier]);
      else list.push(carrier);
    }
  });
  return found;
}

function spanOf({ starts, lengths }: Prose, { first, last }: Passage): { start: number; end: number } {
  return {
    start: (starts[first] as number) & ~SENTENCE,
    end: ((starts[last] as number) & ~SENTENCE) + (lengths[last] as number),
  };
}
