import type { Article, Problem } from '../read/article.js';
import type { Span } from '../text/spans.js';

/** `direct`: a clause or more of the speaker's words; `partial`: words inside the reporter's sentence; `other`: marked but not speech. */
export type Kind = 'direct' | 'partial' | 'other';

/** A marked stretch of an article; `start` and `end` bound the content inside the outer marks. */
export interface Quotation extends Span {
  readonly kind: Kind;
  /** The same with its marks; equal to the content where a mark is missing. */
  readonly outer: Span;
  /** Index into the extraction's `paragraphs`. */
  readonly paragraph: number;
  /** The words that mark it as speech ("said", "according to", ":"), null where none governs it. */
  readonly cue: Span | null;
  /** Index of the piece of the same statement before it, null for a first piece. */
  readonly continues: number | null;
}

/** What one article holds: its paragraphs and its quotations, both in order and disjoint. */
export interface Extraction {
  readonly article: Article;
  readonly paragraphs: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly problems: readonly Problem[];
}
