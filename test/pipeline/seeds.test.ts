import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Cluster } from '../../src/cluster/cluster.js';
import { run } from '../cli/run.js';

const SEEDS = '../shared/seeds';

it.skipIf(!existsSync(SEEDS))(
  'the seeds: each statement once, each by somebody, those shared from one source',
  async () => {
    const { code, out } = await run(['dedupe', SEEDS, '--json']);
    expect(code).toBe(0);
    const { clusters, summary } = JSON.parse(out) as { clusters: Cluster[]; summary: object };
    expect(summary).toMatchObject({ articles: 5, quotes: 29, clusters: 18, shared: 4, problems: 3 });
    expect(clusters.filter(({ speaker }) => speaker === null)).toEqual([]);
    const shared = clusters.filter(({ outlets }) => outlets.length > 1);
    expect(new Set(shared.map(({ speaker }) => speaker?.name)).size).toBe(1);
    expect(shared.map(({ independent, origin }) => [independent, origin !== null])).toEqual(
      shared.map(() => [1, true]),
    );
    expect(shared.filter(({ unmarked }) => unmarked?.length === 1)).toHaveLength(3);
    expect(clusters.flatMap(({ conflicts, alterations }) => [...conflicts, ...alterations])).toEqual([]);
  },
);
