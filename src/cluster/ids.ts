import { hashString, hexOf, SEED } from '../text/hash.js';
import { byCodeUnit, type Ordered } from './canonical.js';
import type { Corpus } from './corpus.js';
import { chosen } from './sort.js';
import { chunkOf, offsetOf } from './wordings.js';

/**
 * Ids of clusters by leader: 48 bits of a hash of the leader's words and speaker, so that they stay as long as the
 * statement does; where two are equal, all but the first are told apart by article and start.
 * The first is so in canonical order, or for other words of the same hash, where no such order is known, by these two.
 * As numbers they sort as they do when printed (`printId`), and faster.
 * @param leaders ascending
 */
export function clusterIds(corpus: Corpus, leaders: Uint32Array, { order, met }: Ordered): Float64Array {
  const hash = leaderHashes(corpus);
  const ids = new Float64Array(corpus.count);
  for (const leader of leaders) ids[leader] = hash(leader);
  const sorted = Float64Array.from(leaders, (leader) => ids[leader] as number).sort();
  const repeated = new Set(sorted.filter((id, i) => id === sorted[i - 1]));
  const alike = new Set(leaders.filter((leader) => repeated.has(ids[leader] as number)));
  const placeOf = (leader: number) =>
    `${corpus.articles.at(corpus.article[leader] as number)?.id}\0${corpus.start[leader]}`;
  const isAlike = (leader: number) => alike.has(leader);
  const others = [...chosen(order.subarray(met), isAlike)].sort((x, y) => byCodeUnit(placeOf(x), placeOf(y)));
  const given = new Set<number>();
  for (const leader of [...chosen(order.subarray(0, met), isAlike), ...others]) {
    let id = ids[leader] as number;
    if (given.has(id)) {
      const place = placeOf(leader);
      while (given.has(id) || isIn(sorted, id)) id = hashString(place, id);
    }
    given.add(id);
    ids[leader] = id;
  }
  return ids;
}

export function printId(id: number): string {
  return `c_${hexOf(id)}`;
}

/** The hash of a leader: FNV-1a over the hashes of its speaker and words, in two lanes of 24 bits. */
function leaderHashes({ store, wording, identities, name, vocabulary }: Corpus): (leader: number) => number {
  const high = new Uint32Array(vocabulary.length);
  const low = new Uint32Array(vocabulary.length);
  vocabulary.forEach((word, i) => {
    const hash = hashString(word, SEED);
    high[i] = Math.floor(hash / 0x1000000);
    low[i] = hash % 0x1000000;
  });
  const speakers = Float64Array.from(identities, (identity) =>
    hashString(identity ? [...identity.given, identity.key].join(' ') : '', SEED),
  );
  return (leader) => {
    const own = wording[leader] as number;
    const words = chunkOf(store, own);
    const from = offsetOf(store, own);
    const end = from + (store.length[own] as number);
    const speaker = speakers[name[leader] as number] as number;
    let one = Math.floor(speaker / 0x1000000);
    let other = speaker % 0x1000000;
    for (let i = from; i < end; i++) {
      one = Math.imul(one ^ (high[words[i] as number] as number), 0x01000193);
      other = Math.imul(other ^ (low[words[i] as number] as number), 0x85ebca6b);
      other ^= other >>> 13;
    }
    return hashString('', (one >>> 8) * 0x1000000 + (other >>> 8));
  };
}

/** Whether a number is among ascending ones. */
function isIn(sorted: Float64Array, value: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value;
}
