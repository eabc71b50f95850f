import type { ProblemRule } from '../rule.js';

export const mixedMarks: ProblemRule = {
  id: 'mixed-marks',
  severity: 'note',
  enabled: true,
  codes: ['mixed-marks'],
  summary: 'A quotation opens with one kind of mark and closes with another.',
  explanation: `Text pasted together from several sources mixes “curly”, "straight" and „low“ marks. Mixed within one \
quotation they are read all the same, but other programs lose such a quotation or read on to the next mark.`,
  example: '“We have waited two years for this crossing," said Ada Brix.',
  advice: 'Use one kind of mark for both ends.',
};
