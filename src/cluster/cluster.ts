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
  /** Id of the member that differs from the leader. */
  readonly quote: string;
  readonly from: string;
  readonly to: string;
}

/** A name other than the cluster's speaker under which the statement is carried. */
export interface Conflict {
  readonly name: string;
  /** Ids of the quotations that give this name. */
  readonly quotes: readonly string[];
}

/** A quotation as its cluster holds it; `speaker` stays what its own article says. */
export interface Member extends Quote {
  readonly relation: Relation;
  /** `1 − edits / |b|` to the leader (contract, "The matching rule"). */
  readonly similarity: number;
  /** Word-level differences to the leader, in the wording of both. */
  readonly changes: readonly Change[];
  /** The cluster's speaker where the article itself names none; null where it does, or where nobody does. */
  readonly inferredSpeaker: string | null;
}

/** One statement: its wording, its speaker, and every quotation that carries it. */
export interface Cluster {
  /** `c_` and a hash of the leader's words and speaker. */
  readonly id: string;
  /** The wording that most outlets carry. */
  readonly text: string;
  /** By vote of the members; `agreement` is the share of the named members that agree. */
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
  /** Ids of quotations that match a member of this cluster but not its leader. */
  readonly related: readonly string[];
  /** The leader first, then in canonical order. */
  readonly quotes: readonly Member[];
}
