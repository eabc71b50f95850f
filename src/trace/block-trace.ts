import type { Quote } from '../attribute/quote.js';
import { shared } from '../cluster/shared.js';
import type { Extraction } from '../extract/quotation.js';
import { type Credit, creditsBeside, creditsOf } from './credits.js';
import type { OutletDirectory } from './outlets.js';
import { addProse, proseIn } from './prose.js';
import { isFunctionWord, isReporting } from './word-classes.js';
import { takeUp, WordColumns } from './word-columns.js';

/** What tracing keeps of a block's articles when their texts are let go, laid end to end in few arrays. */
export interface TraceColumns {
  /** The prose of the articles, in memory shared by all threads. */
  readonly words: Int32Array;
  readonly places: Int32Array;
  /** Where the words of each article end. */
  readonly ends: Int32Array<ArrayBuffer>;
  readonly credits: readonly (readonly Credit[])[];
  readonly quoteWords: Int32Array<ArrayBuffer>;
  readonly quotePlaces: Int32Array<ArrayBuffer>;
  /** Where the words of each quotation end. */
  readonly quoteEnds: Int32Array<ArrayBuffer>;
  /** Index of the credit beside each quotation among its article's, -1 for none. */
  readonly beside: Int32Array<ArrayBuffer>;
}

/** Used again for every block: one is finished before the next is begun. */
const prose = new WordColumns();
const quoted = new WordColumns();

/** Takes the traces of a block's articles, one after the other. */
export class BlockTrace {
  private readonly ends: number[] = [];
  private readonly credits: (readonly Credit[])[] = [];
  private readonly quoteEnds: number[] = [];
  private readonly beside: number[] = [];

  constructor(private readonly directory: OutletDirectory) {
    prose.count = 0;
    quoted.count = 0;
  }

  add(extraction: Extraction): void {
    const { article, quotations } = extraction;
    const from = prose.count;
    addProse(extraction, prose);
    this.ends.push(prose.count);
    const credits = creditsOf(article, proseIn(prose, from), this.directory);
    this.credits.push(credits);
    const beside = creditsBeside(extraction, credits);
    quotations.forEach(({ kind, start, end }, i) => {
      if (kind === 'other') return;
      takeUp(article.text.slice(start, end));
      quoted.add(0, end - start);
      this.quoteEnds.push(quoted.count);
      this.beside.push(beside[i] ?? -1);
    });
  }

  columns(): TraceColumns {
    const { ends, credits, quoteEnds, beside } = this;
    return {
      words: shared(Int32Array, prose.words.subarray(0, prose.count)),
      places: shared(Int32Array, prose.places.subarray(0, prose.count)),
      ends: Int32Array.from(ends),
      credits,
      quoteWords: quoted.words.slice(0, quoted.count),
      quotePlaces: quoted.places.slice(0, quoted.count),
      quoteEnds: Int32Array.from(quoteEnds),
      beside: Int32Array.from(beside),
    };
  }
}

const name = new WordColumns();

/**
 * Hash of the word by which others name the speaker: "Brix" of "Ada Brix", "Harbour" of "Harbour Authority"; 0 for a
 * name without a capital ("officials") or of words that stand in every sentence.
 */
export function calledBy({ speaker }: Quote): number {
  const names = speaker?.name?.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)) ?? [];
  const called = speaker?.type === 'organisation' ? names[0] : names.at(-1);
  if (called === undefined) return 0;
  name.count = 0;
  takeUp(called);
  name.add(0, called.length);
  const hash = name.count === 0 ? 0 : (name.words[name.count - 1] as number);
  return isFunctionWord(hash) || isReporting(hash) ? 0 : hash;
}
