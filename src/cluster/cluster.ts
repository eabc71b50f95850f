import type { Quote, SpeakerType } from '../attribute/quote.js';

/** How a member relates to its cluster's leader: the first of these that holds (contract, "The matching rule"). */
export type Relation = 'same' | 'fragment' | 'elided' | 'near' | 'part';

/** A run of words that differs between the leader and a member; either side may be empty. */
export interface Change {
  readonly from: string;
  readonly to: string;
}

/** A difference that may turn the meaning, with both wordings. */
export interface Alteration {
  readonly kind: 'number' | 'negation' | 'name' | 'modal';
  readonly quote: string;
  readonly from: string;
  readonly to: string;
}

/** One statement under several names. */
export interface Conflict {
  readonly name: string;
  readonly quotes: readonly string[];
}

export interface Member extends Quote {
  readonly relation: Relation;
  readonly similarity: number;
  readonly changes: readonly Change[];
}

/** One statement: its wording, its speaker, and every quotation that carries it. */
export interface Cluster {
  readonly id: string;
  readonly text: string;
  readonly speaker: {
    readonly name: string;
    readonly type: SpeakerType;
    readonly confidence: number;
    readonly agreement: number;
  } | null;
  readonly outlets: readonly string[];
  readonly independent: number | null;
  readonly firstSeen: { readonly article: string; readonly published: string | null };
  readonly origin: string | null;
  readonly conflicts: readonly Conflict[];
  readonly alterations: readonly Alteration[];
  readonly unmarked: null;
  readonly related: readonly string[];
  readonly quotes: readonly Member[];
}
