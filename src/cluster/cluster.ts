import type { Quote, SpeakerType } from '../attribute/quote.js';

/** How a member relates to its cluster's leader: the first of these that holds (contract, "The matching rule"). */
export type Relation = 'same' | 'fragment' | 'elided' | 'near' | 'part';

/** A run of words that differs between the leader and a member; either side may be empty. */
export interface Change {
  readonly kind: ChangeKind;
  readonly from: string;
  readonly to: string;
}

/**
 * `bracketed`, `elided`: the editor says so. `material`: it may turn the meaning, see `Alteration`. `style`: of house
 * style only (won't and will not, 6,000 and six thousand, fuelled and fueled). `cut`: words left out without a sign.
 */
export type ChangeKind = 'bracketed' | 'elided' | 'material' | 'style' | 'cut' | 'wording';

/** A difference that may turn the meaning, with both wordings. */
export interface Alteration {
  readonly kind: 'number' | 'negation' | 'name' | 'modal' | 'tense';
  /** Id of the member that differs from the leader. */
  readonly quote: string;
  /** The leader's words and the member's. */
  readonly from: string;
  readonly to: string;
  /** Whose words were published first, the leader's or the member's; null where the dates don't say. */
  readonly earlier: 'from' | 'to' | null;
}

/** A name other than the cluster's speaker under which the statement is carried. */
export interface Conflict {
  readonly name: string;
  /** Ids of the quotations that give this name. */
  readonly quotes: readonly string[];
}

/** A quotation as its cluster holds it; `speaker` stays what its own article says. */
export interface Member extends Quote, Membership {}

/** How a quotation stands to the leader of its cluster, and whose it is for all that its article says. */
export interface Membership {
  readonly relation: Relation;
  /** `1 − edits / |b|` to the leader (contract, "The matching rule"). */
  readonly similarity: number;
  /** Word-level differences to the leader, in the wording of both. */
  readonly changes: readonly Change[];
  /** The cluster's speaker where the article itself names none; null where it does, or where nobody does. */
  readonly inferredSpeaker: string | null;
}

/** Prose that carries a statement without quotation marks: its words, or indirect speech close to them. */
export interface Unmarked {
  readonly article: string;
  /** UTF-16 offsets in the text of the article. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'verbatim' | 'indirect';
  /** Share of the words that are the same, 0 to 1. */
  readonly closeness: number;
}

/**
 * Why an article counts as one source with others. `credit`: it names the outlet `to` as its source; `copy`, `rewrite`,
 * `repeat`: what ties it to the article `to`; `outlet`: it is of the same outlet as the article `to`.
 */
export interface Tie {
  readonly article: string;
  readonly because: 'outlet' | 'credit' | 'copy' | 'rewrite' | 'repeat';
  readonly to: string;
  /** The words that credit; null for other reasons. */
  readonly text: string | null;
}

/** Carriers of a statement that credit or copy one another, or the same outlet: one source, however many. */
export interface Source {
  /** Ids, in code unit order. */
  readonly articles: readonly string[];
  /** The outlet that they credit; null where they credit none, or several. */
  readonly credited: string | null;
  readonly ties: readonly Tie[];
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
  /** Number of sources that neither credit nor copy one another. */
  readonly independent: number;
  readonly sources: readonly Source[];
  readonly firstSeen: { readonly article: string; readonly published: string | null };
  /** Name of the outlet that credits or copies show the statement to come from. */
  readonly origin: string | null;
  readonly conflicts: readonly Conflict[];
  readonly alterations: readonly Alteration[];
  /** Prose that carries the statement without quotation marks. */
  readonly unmarked: readonly Unmarked[];
  /** Ids of quotations that match a member of this cluster but not its leader. */
  readonly related: readonly string[];
  /** The leader first, then in canonical order. */
  readonly quotes: readonly Member[];
}
