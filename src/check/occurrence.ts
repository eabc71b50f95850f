import type { Place, Related } from './finding.js';
import type { RuleText } from './rule.js';

/** One place in a named file that a rule remarks on. */
export interface Occurrence {
  readonly rule: RuleText;
  readonly place: Place;
  readonly published: string | null;
  readonly speaker: string | null;
  /** The words concerned, letter for letter. */
  readonly text: string;
  /** By which the place is recognised in later runs. */
  readonly fingerprint: string;
  /** In how many places of all articles that were read the same stands. */
  readonly count: number;
  /** Made only for what is reported. */
  readonly describe: () => { readonly message: string; readonly related: readonly Related[] };
}

/** Occurrences that make one finding together: for a rule about statements, all named carriers of one. */
export type Group = readonly Occurrence[];
