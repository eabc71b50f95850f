import type { ProblemRule } from '../rule.js';

export const empty: ProblemRule = {
  id: 'empty',
  severity: 'error',
  enabled: true,
  codes: ['empty-file', 'no-text', 'no-records'],
  summary: 'The file, or a record in it, holds no article text.',
  explanation: 'Nearly always an export or a download that failed. Nothing in such a file can be checked.',
  example: 'A file of 0 bytes, or {"title":"Pier to close","text":""}.',
  advice: 'Fetch the article again, or remove the file.',
};
