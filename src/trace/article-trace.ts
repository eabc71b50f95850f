import type { Extraction } from '../extract/quotation.js';
import { type Credit, creditsBeside, creditsOf } from './credits.js';
import type { OutletDirectory } from './outlets.js';
import { type Prose, proseOf, proseOfText, stem, wordHashes } from './prose.js';

/** What tracing keeps of one article when its text is let go. */
export interface ArticleTrace {
  readonly prose: Prose;
  readonly credits: readonly Credit[];
  /** In the order of the article's quotations. */
  readonly quotes: readonly QuoteTrace[];
}

/** What tracing keeps of one quotation. */
export interface QuoteTrace extends Pick<Prose, 'words' | 'starts'> {
  /** Stem of the last word of its speaker's name ("Brix" of "Ada Brix"); null where no name is known. */
  readonly speaker: number | null;
  /** The credit that stands beside it. */
  readonly credit: Credit | null;
}

/**
 * The trace of one article.
 * @param speakers names of the speakers of its quotations, null where unknown.
 */
export function traceOf(
  extraction: Extraction,
  speakers: readonly (string | null)[],
  directory: OutletDirectory,
): ArticleTrace {
  const { article, quotations } = extraction;
  const prose = proseOf(extraction);
  const credits = creditsOf(article, prose, directory);
  const beside = creditsBeside(extraction, credits);
  const quotes = quotations.map(({ start, end }, i): QuoteTrace => {
    const { words, starts } = proseOfText(article.text.slice(start, end));
    return { words, starts, speaker: surname(speakers[i] ?? null), credit: beside[i] ?? null };
  });
  return { prose, credits, quotes };
}

function surname(name: string | null): number | null {
  const last = name === null ? undefined : wordHashes(name).at(-1);
  return last === undefined ? null : stem(last);
}
