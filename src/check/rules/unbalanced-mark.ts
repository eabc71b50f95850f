import type { ProblemRule } from '../rule.js';

export const unbalancedMark: ProblemRule = {
  id: 'unbalanced-mark',
  severity: 'warning',
  enabled: true,
  codes: ['unbalanced-mark', 'doubtful-mark'],
  summary: 'A quotation mark has no partner, or hardly fits its place.',
  explanation: `Without its partner a mark leaves open which words are the speaker's and which are the reporter's. A quotation \
that runs over several paragraphs opens each of them and closes only the last: that is correct and not reported.`,
  example: '“We have waited two years for this crossing, said Ada Brix.',
  advice: 'Put in the missing mark, or take the stray one out.',
};
