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
  return `c_${id.toString(16).padStart(12, '0')}`;
}

const SEED = 0x9e3779b97f4a;

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

/** FNV-1a over UTF-16 units in two lanes of 24 bits, made one number below 2^48. */
function hashString(text: string, seed: number): number {
  let high = Math.floor(seed / 0x1000000) ^ 0x811c9dc5;
  let low = (seed % 0x1000000) ^ 0x01000193;
  for (let i = 0; i < text.length; i++) {
    high = Math.imul(high ^ text.charCodeAt(i), 0x01000193);
    low = Math.imul(low ^ text.charCodeAt(i), 0x85ebca6b);
    low ^= low >>> 13;
  }
  high = Math.imul(high ^ (high >>> 15), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x9e3779b1);
  return (high >>> 8) * 0x1000000 + (low >>> 8);
}

const mix = (a: number, b: number): number => (a * 31 + b) % 0x1000000000000;
