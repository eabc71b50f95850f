import type { ArticleTrace, QuoteTrace } from './article-trace.js';
import type { Credit } from './credits.js';
import type { Prose } from './prose.js';

/** The traces of several articles, laid end to end in few arrays, that of the prose in memory shared by all threads. */
export interface TraceColumns {
  readonly words: Uint32Array<SharedArrayBuffer>;
  readonly starts: Uint32Array<SharedArrayBuffer>;
  readonly lengths: Uint8Array<SharedArrayBuffer>;
  /** Where the words of each article end. */
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly credits: readonly (readonly Credit[])[];
  readonly quoteWords: Uint32Array<ArrayBuffer>;
  readonly quoteStarts: Uint32Array<ArrayBuffer>;
  /** Where the words of each quotation end. */
  readonly quoteEnds: Uint32Array<ArrayBuffer>;
  /** Hash of the word that each quotation's speaker is called by, 0 where unknown. */
  readonly speakers: Uint32Array<ArrayBuffer>;
  /** Index of each quotation's credit among its article's, -1 for none. */
  readonly beside: Int32Array<ArrayBuffer>;
}

const RECORD_ONLY: QuoteTrace = {
  words: new Uint32Array(),
  starts: new Uint32Array(),
  speaker: null,
  credit: null,
};

/** @param count quotations of the block, those after the traces' own known by their records only */
export function columnsOf(traces: readonly ArticleTrace[], count: number): TraceColumns {
  const proses = traces.map(({ prose }) => prose);
  const own = traces.flatMap((trace) => trace.quotes);
  const quotes = [...own, ...Array<QuoteTrace>(count - own.length).fill(RECORD_ONLY)];
  const ends = endsOf(proses);
  const quoteEnds = endsOf(quotes);
  const size = ends.at(-1) ?? 0;
  const columns = {
    words: new Uint32Array(new SharedArrayBuffer(4 * size)),
    starts: new Uint32Array(new SharedArrayBuffer(4 * size)),
    lengths: new Uint8Array(new SharedArrayBuffer(size)),
    quoteWords: new Uint32Array(quoteEnds.at(-1) ?? 0),
    quoteStarts: new Uint32Array(quoteEnds.at(-1) ?? 0),
  };
  proses.forEach((prose, i) => {
    const from = ends[i - 1] ?? 0;
    columns.words.set(prose.words, from);
    columns.starts.set(prose.starts, from);
    columns.lengths.set(prose.lengths, from);
  });
  quotes.forEach((quote, i) => {
    columns.quoteWords.set(quote.words, quoteEnds[i - 1] ?? 0);
    columns.quoteStarts.set(quote.starts, quoteEnds[i - 1] ?? 0);
  });
  const beside = new Int32Array(count).fill(-1);
  beside.set(
    traces.flatMap(({ credits, quotes }) => quotes.map(({ credit }) => credits.indexOf(credit as Credit))),
  );
  return {
    ...columns,
    ends,
    quoteEnds,
    credits: traces.map(({ credits }) => credits),
    speakers: Uint32Array.from(quotes, ({ speaker }) => speaker ?? 0),
    beside,
  };
}

function endsOf(items: readonly { readonly words: Uint32Array }[]): Uint32Array<ArrayBuffer> {
  let end = 0;
  return Uint32Array.from(items, ({ words }) => (end += words.length));
}

/** The buffers that may change hands instead of being copied. */
export function traceBuffers(columns: TraceColumns): ArrayBuffer[] {
  return Object.values(columns).flatMap((column) =>
    ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer ? [column.buffer] : [],
  );
}

/** The traces of a collection, taken in block by block; a quotation's number is the place it came in at. */
export class Traces {
  /** By article number; an article whose own text was not read has none. */
  readonly articles: { readonly prose: Prose; readonly credits: readonly Credit[] }[] = [];
  /** The columns of blocks that hold articles, by the number of their first quotation. */
  private readonly blocks: { first: number; columns: TraceColumns; owners: ArrayLike<number> }[] = [];
  private count = 0;

  /**
   * @param articles the number of each article of the block
   * @param owners index in the block of each quotation's article
   */
  add(columns: TraceColumns, articles: readonly number[], owners: ArrayLike<number>): void {
    const { words, starts, lengths, ends } = columns;
    columns.credits.forEach((credits, i) => {
      const [from, to] = [ends[i - 1] ?? 0, ends[i]];
      const prose = {
        words: words.subarray(from, to),
        starts: starts.subarray(from, to),
        lengths: lengths.subarray(from, to),
      };
      this.articles[articles[i] as number] = { prose, credits };
    });
    if (columns.credits.length > 0) this.blocks.push({ first: this.count, columns, owners });
    this.count += owners.length;
  }

  /** By article number, undefined where its text was not read. */
  proses(articles: number): (Prose | undefined)[] {
    return Array.from({ length: articles }, (_, number) => this.articles[number]?.prose);
  }

  /** Whether no article was read: all quotations are known by their records only. */
  get isEmpty(): boolean {
    return this.blocks.length === 0;
  }

  quote(number: number): QuoteTrace {
    const block = this.blocks[lastUpTo(this.blocks, number)];
    const at = number - (block?.first ?? 0);
    if (block === undefined || at >= block.owners.length) return RECORD_ONLY;
    const { quoteWords, quoteStarts, quoteEnds, speakers, beside, credits } = block.columns;
    const [from, to] = [quoteEnds[at - 1] ?? 0, quoteEnds[at]];
    const speaker = speakers[at] as number;
    return {
      words: quoteWords.subarray(from, to),
      starts: quoteStarts.subarray(from, to),
      speaker: speaker === 0 ? null : speaker,
      credit: credits[block.owners[at] as number]?.[beside[at] as number] ?? null,
    };
  }
}

/** Index of the last block that begins at `number` or before it, -1 for none. */
function lastUpTo(blocks: readonly { readonly first: number }[], number: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as { first: number }).first <= number) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
