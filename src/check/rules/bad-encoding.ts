import type { ProblemRule } from '../rule.js';

export const badEncoding: ProblemRule = {
  id: 'bad-encoding',
  severity: 'warning',
  enabled: true,
  codes: ['bad-encoding'],
  locate: (text) => text.search(/[^\0-\x7f]/),
  summary: 'The bytes are not valid in the encoding that the file should have; it was decoded all the same.',
  explanation: `The encoding was guessed. A wrong guess turns quotation marks and accents into other characters, and then \
quotations are missed and names are not recognised.`,
  example: 'A file saved as Windows-1252 in a folder of UTF-8 files.',
  advice: 'Save the file as UTF-8, or name its encoding with --encoding.',
};
