import { z } from 'zod';
import { RULE_IDS, SEVERITIES } from '../check/finding.js';

/** `quotes.config.json`, or `"quotes"` in package.json: defaults for the options of the same name, and the rules. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('Where editors find the schema of this file'),
  ignore: z.array(z.string()).optional().describe('Globs of files and folders to leave out'),
  outletFrom: z.enum(['folder', 'file', 'none']).optional().describe('Outlet of an article that names none'),
  encoding: z.string().optional().describe('Encoding of all files'),
  maxSize: z.int().positive().optional().describe('Largest file to read, in bytes'),
  threshold: z.number().min(0).max(1).optional().describe('How alike two quotations must be'),
  against: z.array(z.string()).optional().describe('The collection that files are checked against'),
  baseline: z.string().optional().describe('File of known findings'),
  failOn: z
    .enum([...SEVERITIES, 'none'])
    .optional()
    .describe('The least severity that fails a check'),
  maxFindings: z.int().nonnegative().optional().describe('Show no more findings than this'),
  rules: z
    .partialRecord(z.enum(RULE_IDS), z.enum([...SEVERITIES, 'off']))
    .optional()
    .describe('Severity of each rule, or off'),
});

export type Config = z.infer<typeof configSchema>;
