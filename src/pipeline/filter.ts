import type { Cluster } from '../cluster/cluster.js';
import type { DedupeReport } from '../pipeline/report.js';

/** What is shown of a report; never how it clusters. */
export interface Filter {
  readonly minOutlets: number;
  readonly minWords: number;
  /** Every word of it must be in the speaker's name: `brix` finds Ada Brix. */
  readonly speaker?: string;
}

/** Whether it holds anything back: by default all that has a word passes. */
export function isFilter({ minOutlets, minWords, speaker }: Filter): boolean {
  return minOutlets > 1 || minWords > 1 || speaker !== undefined;
}

export function passes(
  { outlets, text, speaker }: Pick<Cluster, 'outlets' | 'text' | 'speaker'>,
  filter: Filter,
): boolean {
  return (
    outlets.length >= filter.minOutlets &&
    hasWords(text, filter.minWords) &&
    (filter.speaker === undefined || isNamed(speaker, filter.speaker))
  );
}

/** The report with the statements that pass; its summary still counts what was found. */
export function filtered(report: DedupeReport, filter: Filter): DedupeReport {
  const { clusters } = report;
  return {
    ...report,
    clusters: {
      *[Symbol.iterator]() {
        for (const cluster of clusters) if (passes(cluster, filter)) yield cluster;
      },
    },
  };
}

function isNamed(speaker: Cluster['speaker'], name: string): boolean {
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
