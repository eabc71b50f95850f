import type { CheckSummary } from '../../check/report.js';

/** `2 errors, 1 note in 3 files`, and what is not shown and why. */
export function tally(summary: CheckSummary): string {
  const found = [
    counted(summary.errors, 'error'),
    counted(summary.warnings, 'warning'),
    counted(summary.notes, 'note'),
  ].filter((part) => !part.startsWith('0 '));
  const aside = [
    summary.hidden > 0 && `${summary.hidden} not shown`,
    summary.known > 0 && `${summary.known} known from the baseline`,
    summary.ignored > 0 && `${summary.ignored} ignored by front matter`,
    summary.stale > 0 && `${counted(summary.stale, 'stale line')} in the baseline`,
  ].filter(Boolean);
  const head = `${found.join(', ') || 'Nothing found'} in ${counted(summary.files, 'file')}`;
  return aside.length === 0 ? head : `${head} (${aside.join(', ')})`;
}

export const counted = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`;
