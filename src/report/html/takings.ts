import type { Cluster, Tie } from '../../cluster/cluster.js';
import { percent } from './count.js';
import { carrierOf, type Lookup } from './lookup.js';
import { type Markup, markup } from './markup.js';

/** One carrier of a statement has it from another, or the two are one source and nothing says who was first. */
export interface Taking {
  readonly from: string;
  readonly by: string;
  readonly kind: 'copied' | 'credited' | 'shared';
  /** What `by` does with `from`. */
  readonly verb: string;
  /** What shows it, in brackets behind the names; null where the verb says it all. */
  readonly evidence: Markup | null;
}

/** Ties without a direction, in a reader's words. */
const SHARES: Readonly<Partial<Record<Tie['because'], string>>> = {
  copy: 'shares prose with',
  rewrite: 'tells it as does',
  repeat: 'repeats the statements of',
};

/** Who has a statement from whom: by copies whose direction is known, by credits, then by ties without direction. */
export function takings(cluster: Cluster, look: Lookup): Taking[] {
  const found = new Map<string, Taking>();
  const add = (taking: Taking) => {
    const [from, by] = [taking.from, taking.by];
    const known = found.has(JSON.stringify([from, by])) || found.has(JSON.stringify([by, from]));
    if (from !== by && !known) found.set(JSON.stringify([from, by]), taking);
  };
  for (const { article } of [...cluster.quotes, ...cluster.unmarked]) {
    const copy = look.article(article)?.copyOf;
    if (copy) add(copied(carrierOf(copy.article, look), carrierOf(article, look), copy.share));
  }
  const ties = cluster.sources.flatMap((source) => source.ties);
  for (const { article, because, to, text } of ties)
    if (because === 'credit') add(credited(to, carrierOf(article, look), text));
  for (const { article, because, to } of ties) {
    const verb = SHARES[because];
    if (verb) add({ ...shared(carrierOf(to, look), carrierOf(article, look)), verb });
  }
  return [...found.values()];
}

function copied(from: string, by: string, share: number): Taking {
  return { from, by, kind: 'copied', verb: 'copies', evidence: markup`${percent(share)} of its prose` };
}

function credited(from: string, by: string, words: string | null): Taking {
  const evidence = words === null ? null : markup`“<bdi>${words}</bdi>”`;
  return { from, by, kind: 'credited', verb: 'credits', evidence };
}

function shared(from: string, by: string): Omit<Taking, 'verb'> {
  return { from, by, kind: 'shared', evidence: null };
}
