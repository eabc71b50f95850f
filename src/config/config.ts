import type { Severity } from '../check/finding.js';
import type { RuleSettings } from '../check/rules.js';
import type { OwnOutlets } from '../lexicon/outlets.js';

/** What `quotes.config.json` may say (`quotes schema config`). */
export interface Config {
  readonly $schema?: string;
  readonly ignore?: readonly string[];
  readonly outletFrom?: 'folder' | 'file' | 'none';
  readonly encoding?: string;
  /** Names of outlets, with the domains and other names that each has. */
  readonly outlets?: OwnOutlets;
  readonly agencies?: OwnOutlets;
  /** Bytes. */
  readonly maxSize?: number;
  readonly threshold?: number;
  readonly against?: readonly string[];
  readonly baseline?: string;
  readonly failOn?: Severity | 'none';
  readonly maxFindings?: number;
  readonly rules?: RuleSettings;
}
