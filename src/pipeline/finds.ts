import { overlaps } from '../trace/overlaps.js';
import type { ProseFound } from '../trace/search.js';
import type { Statements } from '../trace/statement.js';
import type { ProseFinds } from '../trace/trace.js';
import type { Pool } from './pool.js';
import { StoredProse, type StoredProses } from './proses.js';

/** What all prose tells of the statements, searched by whatever threads there are. */
export async function findsIn(
  stored: StoredProses,
  { shares, reports }: ProseFound,
  statements: Statements,
  pool: Pool,
): Promise<ProseFinds> {
  // It takes longer, so that it goes to a worker while this thread sees to the rest.
  const indirect = pool.search({ kind: 'indirect', statements, reports }, stored);
  const verbatim = pool.search({ kind: 'verbatim', statements }, stored);
  return {
    proses: new StoredProse(stored),
    shares,
    overlapping: overlaps(statements),
    indirect: await indirect,
    verbatim: await verbatim,
  };
}

/** Of quotations that are known by their records only. */
export function nothingIn(stored: StoredProses): ProseFinds {
  return { proses: new StoredProse(stored), shares: [], overlapping: [], indirect: [], verbatim: [] };
}
