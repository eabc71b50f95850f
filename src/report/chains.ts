import type { Cluster } from '../cluster/cluster.js';

/**
 * Puts the pieces of one statement together, in their order: a cluster follows the one that its quotations continue
 * most often. Each chain stands where its first-ranked piece stood.
 */
export function chains(clusters: readonly Cluster[]): Cluster[][] {
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.quotes.map(({ id }) => [id, cluster] as const)),
  );
  const next = new Map<Cluster, Cluster>();
  const previous = new Map<Cluster, Cluster>();
  const firstOf = new Map<Cluster, Cluster>(); // by the last piece of a chain
  const lastOf = new Map<Cluster, Cluster>(); // by the first
  for (const cluster of clusters) {
    const before = mostFrequent(cluster.quotes.map(({ continues }) => continues && clusterOf.get(continues)));
    if (before === undefined || next.has(before)) continue;
    const first = firstOf.get(before) ?? before;
    if (first === cluster) continue; // it would bite its own tail
    const last = lastOf.get(cluster) ?? cluster;
    next.set(before, cluster);
    previous.set(cluster, before);
    firstOf.set(last, first);
    lastOf.set(first, last);
  }
  const seen = new Set<Cluster>();
  return clusters.flatMap((cluster) => {
    if (seen.has(cluster)) return [];
    let first = cluster;
    for (let at = previous.get(first); at; at = previous.get(at)) first = at;
    const chain: Cluster[] = [];
    for (let at: Cluster | undefined = first; at; at = next.get(at)) chain.push(at);
    for (const piece of chain) seen.add(piece);
    return [chain];
  });
}

/** Ties go to the one that comes first. */
function mostFrequent<T extends object>(values: readonly (T | null | undefined | '')[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts)
    if (best === undefined || count > (counts.get(best) as number)) best = value;
  return best;
}
