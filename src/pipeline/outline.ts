import type { Cluster } from '../cluster/cluster.js';
import { describe } from '../cluster/describe.js';
import type { Records } from './records.js';

/** All that is known of a statement before its quotations are read back. */
export interface Outline
  extends Pick<Cluster, 'id' | 'sources' | 'independent' | 'origin' | 'unmarked' | 'related'> {
  /** Numbers of its quotations, the leader first, and the edits of each to the leader. */
  readonly quotes: Uint32Array;
  readonly edits: Uint32Array;
}

export function clusterOf({ quotes, edits, ...outline }: Outline, records: Records): Cluster {
  const { id, related, independent, sources, origin, unmarked } = outline;
  const read = Array.from(quotes, (quote) => records.get(quote));
  return {
    ...describe({ id, quotes: read, edits: [...edits], related }),
    independent,
    sources,
    origin,
    unmarked,
  };
}
