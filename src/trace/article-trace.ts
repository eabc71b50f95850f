import type { Quote } from '../attribute/quote.js';
import type { Extraction } from '../extract/quotation.js';
import { type Credit, creditsBeside, creditsOf } from './credits.js';
import type { OutletDirectory } from './outlets.js';
import { type Prose, proseOf, proseOfText, wordHashes } from './prose.js';
import { isFunctionWord, isReporting } from './statement.js';

/** What tracing keeps of one article when its text is let go. */
export interface ArticleTrace {
  readonly prose: Prose;
  readonly credits: readonly Credit[];
  /** In the order of the article's quotations, speech only. */
  readonly quotes: readonly QuoteTrace[];
}

/** What tracing keeps of one quotation. */
export interface QuoteTrace extends Pick<Prose, 'words' | 'starts'> {
  /** Hash of the word that its speaker is called by ("Brix" of "Ada Brix"); null where no name is known. */
  readonly speaker: number | null;
  /** The credit that stands beside it. */
  readonly credit: Credit | null;
}

/**
 * The trace of one article.
 * @param quotes its quotations as records; what is not speech is left out
 */
export function traceOf(
  extraction: Extraction,
  quotes: readonly Quote[],
  directory: OutletDirectory,
): ArticleTrace {
  const { article } = extraction;
  const prose = proseOf(extraction);
  const credits = creditsOf(article, prose, directory);
  const beside = creditsBeside(extraction, credits);
  const traced = quotes.flatMap(({ kind, text, speaker }, i): QuoteTrace | [] => {
    if (kind === 'other') return [];
    const { words, starts } = proseOfText(text);
    return { words, starts, speaker: calledBy(speaker), credit: beside[i] ?? null };
  });
  return { prose, credits, quotes: traced };
}

/**
 * The word by which others name the speaker: "Brix" of "Ada Brix", "Harbour" of "Harbour Authority"; null for a name
 * without a capital ("officials") or of words that stand in every sentence.
 */
function calledBy(speaker: Quote['speaker']): number | null {
  const names = speaker?.name?.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)) ?? [];
  const hash = wordHashes((speaker?.type === 'organisation' ? names[0] : names.at(-1)) ?? '').at(-1);
  return hash === undefined || isFunctionWord(hash) || isReporting(hash) ? null : hash;
}
