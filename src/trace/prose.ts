import type { Extraction } from '../extract/quotation.js';
import { takeUp, WordColumns } from './word-columns.js';

/** The unquoted words of one article: what is left of its prose when its text is let go. See `WordColumns`. */
export interface Prose {
  readonly words: Int32Array;
  readonly places: Int32Array;
}

/** The prose of articles by number, undefined where the text was not read; good until the next is asked for. */
export interface Proses {
  readonly length: number;
  at(article: number): Prose | undefined;
}

/** Some of many words. */
export interface WordRange extends Prose {
  readonly from: number;
  /** Just after the last. */
  readonly to: number;
}

/**
 * Adds the words of an article outside its quotations, speech only: scare quotes and titles stay
 * prose. Linear.
 */
export function addProse({ article, quotations }: Extraction, columns: WordColumns): void {
  const { text, bodyStart } = article;
  takeUp(text);
  let from = bodyStart;
  for (const { kind, outer } of quotations) {
    if (kind === 'other' || outer.start < from) continue;
    columns.add(from, outer.start);
    columns.interrupt(outer.start);
    from = outer.end;
  }
  columns.add(from, text.length);
}

export function proseOf(extraction: Extraction): Prose {
  const columns = new WordColumns();
  addProse(extraction, columns);
  return proseIn(columns);
}

/** The words of a text of its own, a quotation or a name. */
export function proseOfText(text: string): Prose {
  const columns = new WordColumns();
  takeUp(text);
  columns.add(0, text.length);
  return proseIn(columns);
}

export function wordHashes(text: string): Int32Array {
  return proseOfText(text).words;
}

/** What was added from a word on: a view that later words may overwrite. */
export function proseIn({ words, places, count }: WordColumns, from = 0): Prose {
  return { words: words.subarray(from, count), places: places.subarray(from, count) };
}
