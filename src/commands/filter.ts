import type { Cluster } from '../cluster/cluster.js';
import type { DedupeReport } from '../pipeline/report.js';

/** What is shown of a report; never how it clusters. */
export interface Filter {
  readonly minOutlets: number;
  readonly minWords: number;
  /** Every word of it must be in the speaker's name: `brix` finds Ada Brix. */
  readonly speaker?: string;
}

/** The report with the statements that pass; its summary still counts what was found. */
export function filtered(report: DedupeReport, filter: Filter): DedupeReport {
  const { clusters } = report;
  const passes = (cluster: Cluster) =>
    cluster.outlets.length >= filter.minOutlets &&
    hasWords(cluster.text, filter.minWords) &&
    (filter.speaker === undefined || isNamed(cluster, filter.speaker));
  return {
    ...report,
    clusters: {
      *[Symbol.iterator]() {
        for (const cluster of clusters) if (passes(cluster)) yield cluster;
      },
    },
  };
}

function isNamed({ speaker }: Cluster, name: string): boolean {
  if (speaker === null) return false;
  const known = new Set(words(speaker.name));
  return words(name).every((word) => known.has(word));
}

/** The default, one word, is answered without putting all into normal form. */
function hasWords(text: string, least: number): boolean {
  return (least <= 1 && /[\p{L}\p{N}]/u.test(text)) || words(text).length >= least;
}

/** Case and diacritics aside. */
function words(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []
  );
}
