import type { Quote } from '../attribute/quote.js';
import type { Cluster, Membership } from '../cluster/cluster.js';
import { describe } from '../cluster/describe.js';

/** All that is known of a statement before its quotations are read back. */
export interface Outline
  extends Pick<Cluster, 'id' | 'sources' | 'independent' | 'origin' | 'unmarked' | 'related'> {
  /** Numbers of its quotations, the leader first, and the edits of each to the leader. */
  readonly quotes: Uint32Array;
  readonly edits: Uint32Array;
}

/** @param quotes those of its quotations, the leader first */
export function clusterOf(
  { id, edits, independent, sources, origin, unmarked, related }: Omit<Outline, 'quotes'>,
  quotes: readonly Quote[],
): Cluster {
  const { members, text, speaker, outlets, firstSeen, conflicts, alterations } = describe(quotes, edits);
  return {
    id,
    text,
    speaker,
    outlets,
    independent,
    sources,
    firstSeen,
    origin,
    conflicts,
    alterations,
    unmarked,
    related,
    quotes: quotes.map((quote, i) => ({ ...quote, ...(members[i] as Membership) })),
  };
}
