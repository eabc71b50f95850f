import type { Kind } from '../extract/quotation.js';

export type SpeakerType = 'person' | 'organisation' | 'document' | 'unknown';

/** Who is named as the speaker of a quotation, and the words of the article that name it. */
export interface Speaker {
  /** The fullest form that the article supports; null when only a bare mention ("a spokesman", an unresolved "he") is known. */
  readonly name: string | null;
  /** The words that name the speaker, `article.text.slice(start, end)`: the noun phrase with title and apposition. */
  readonly mention: string;
  readonly start: number;
  readonly end: number;
  readonly type: SpeakerType;
  /** The share of such answers that are right, 0 to 1. */
  readonly confidence: number;
  /** Carried over from an earlier quotation or sentence. */
  readonly carried: boolean;
}

/** One attributed quotation: the record that `quotes extract --format ndjson` prints. */
export interface Quote {
  /** `q_` and a hash of article id and start. */
  readonly id: string;
  readonly article: string;
  readonly path: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** The content inside the outer marks, letter for letter. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly kind: Kind;
  readonly speaker: Speaker | null;
  readonly cue: { readonly text: string; readonly start: number; readonly end: number } | null;
  /** Id of the piece of the same statement before it. */
  readonly continues: string | null;
}
