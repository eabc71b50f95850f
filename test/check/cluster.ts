import type { Alteration, Cluster, Conflict, Member } from '../../src/cluster/cluster.js';

/** A carrier of a statement; `path:outlet` as written in tests. */
export function carrier(
  path: string,
  text: string,
  rest: Partial<Member> & { readonly name?: string } = {},
): Member {
  const { name, ...given } = rest;
  return {
    id: `q_${path}`,
    article: path,
    path,
    outlet: null,
    published: null,
    text,
    start: 10,
    end: 10 + text.length,
    line: 3,
    column: 2,
    kind: 'direct',
    speaker:
      name === undefined
        ? null
        : { name, mention: name, start: 0, end: name.length, type: 'person', confidence: 1, carried: false },
    cue: null,
    continues: null,
    relation: 'same',
    similarity: 1,
    changes: [],
    inferredSpeaker: null,
    ...given,
  };
}

export function cluster(
  quotes: readonly Member[],
  alterations: readonly Alteration[] = [],
  conflicts: readonly Conflict[] = [],
): Cluster {
  const [leader] = quotes as [Member];
  const name = leader.speaker?.name ?? null;
  return {
    id: `c_${leader.id}`,
    text: leader.text,
    speaker: name === null ? null : { name, type: 'person', confidence: 1, agreement: 1 },
    outlets: [],
    independent: 1,
    sources: [],
    firstSeen: { article: leader.article, published: null },
    origin: null,
    conflicts,
    alterations,
    unmarked: [],
    related: [],
    quotes,
  };
}
