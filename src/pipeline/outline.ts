import type { Quote } from '../attribute/quote.js';
import type { Cluster } from '../cluster/cluster.js';
import { describe } from '../cluster/describe.js';

/** All that is known of a statement before its quotations are read back. */
export interface Outline
  extends Pick<Cluster, 'id' | 'sources' | 'independent' | 'origin' | 'unmarked' | 'related'> {
  /** Numbers of its quotations, the leader first, and the edits of each to the leader. */
  readonly quotes: Uint32Array;
  readonly edits: Uint32Array;
}

/** @param read its quotations */
export function clusterOf({ edits, quotes: _, ...outline }: Outline, read: readonly Quote[]): Cluster {
  const { id, related, independent, sources, origin, unmarked } = outline;
  return {
    ...describe({ id, quotes: read, edits: [...edits], related }),
    independent,
    sources,
    origin,
    unmarked,
  };
}
