import { createHash } from 'node:crypto';
import type { RuleId } from './finding.js';

/**
 * What a finding is recognised by in later runs: its rule, and a hash of the speaker and the words. Neither path
 * nor line enters, so that a moved, renamed or re-wrapped article keeps its fingerprints; nor do case, marks and
 * punctuation.
 */
export function fingerprint(rule: RuleId, speaker: string | null, text: string): string {
  const key = `${plain(speaker ?? '')}\0${plain(text)}`;
  return `${rule}:${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
}

/** Letters and digits only, one blank between words. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';
