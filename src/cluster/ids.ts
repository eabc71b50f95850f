import { hashString, hexOf, SEED } from '../text/hash.js';
import type { Corpus } from './corpus.js';
import { chunkOf, offsetOf } from './wordings.js';

/**
 * Ids of clusters by leader: 48 bits of a hash of the leader's words and speaker, so that they stay as long as the
 * statement does; where two are equal, all but the first in canonical order are told apart by article and start.
 * As numbers they sort as they do when printed (`printId`), and faster.
 */
export function clusterIds(corpus: Corpus, leaders: Iterable<number>): Float64Array {
  const hashes = corpus.vocabulary.map((word) => hashString(word, SEED));
  const taken = new Set<number>();
  const ids = new Float64Array(corpus.count);
  for (const leader of leaders) {
    let hash = hashLeader(corpus, hashes, leader);
    if (taken.has(hash)) {
      const place = `${corpus.articles[corpus.article[leader] as number]?.id}\0${corpus.start[leader]}`;
      for (hash = hashString(place, hash); taken.has(hash); hash = hashString(place, hash));
    }
    taken.add(hash);
    ids[leader] = hash;
  }
  return ids;
}

export function printId(id: number): string {
  return `c_${hexOf(id)}`;
}

function hashLeader(corpus: Corpus, hashes: readonly number[], leader: number): number {
  const { store } = corpus;
  const wording = corpus.wording[leader] as number;
  const words = chunkOf(store, wording);
  const from = offsetOf(store, wording);
  const identity = corpus.identities[corpus.name[leader] as number];
  let hash = hashString(identity ? [...identity.given, identity.key].join(' ') : '', SEED);
  for (let i = from; i < from + (store.length[wording] as number); i++)
    hash = hashString('', mix(hash, hashes[words[i] as number] as number));
  return hash;
}

const mix = (a: number, b: number): number => (a * 31 + b) % 0x1000000000000;
