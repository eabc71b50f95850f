import type { Collection } from '../pipeline/collect.js';
import { StoredProse } from '../pipeline/proses.js';
import type { DedupeReport, ReportArticle } from '../pipeline/report.js';
import type { Prose } from '../trace/prose.js';

/** Words of a text as numbers; 0 stands where a run of them is interrupted. */
export type Words = Pick<Prose, 'words'>;

/** All that was read: the named files, and the collection that they are checked against. */
export interface Everything extends Pick<DedupeReport, 'clusters' | 'problems'> {
  readonly articles: readonly ReportArticle[];
  /** The words of each article, in the same order; none where its text was not read. */
  readonly texts: () => readonly Words[];
}

export function everythingOf(collection: Collection, { clusters, problems }: DedupeReport): Everything {
  return { articles: [...collection.articles], clusters, problems, texts: () => textsOf(collection) };
}

/** What stands outside the quotations of an article, then the quotations, each a run of its own. */
function textsOf({ articles, corpus, traces, proses: stored }: Collection): Words[] {
  const proses = new StoredProse(stored);
  const parts = Array.from(articles, (_, number): Int32Array[] => {
    const prose = proses.at(number)?.words.slice();
    return prose === undefined ? [] : [prose];
  });
  for (let quote = 0; quote < corpus.count; quote++)
    parts[corpus.article[quote] as number]?.push(traces.words(quote));
  return parts.map((runs) => ({ words: joined(runs) }));
}

function joined(runs: readonly Int32Array[]): Int32Array<ArrayBuffer> {
  const words = new Int32Array(runs.reduce((sum, run) => sum + run.length + 1, 0));
  let at = 0;
  for (const run of runs) {
    words.set(run, at);
    at += run.length + 1;
  }
  return words;
}
