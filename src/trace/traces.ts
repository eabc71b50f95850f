import type { TraceColumns } from './block-trace.js';
import { type Credit, vouching } from './credits.js';
import type { WordRange } from './prose.js';

/** What is kept of a block besides its prose. */
interface BlockColumns extends Omit<TraceColumns, 'words' | 'places' | 'ends'> {
  /** Hash of the word that each quotation's speaker is called by, 0 where unknown. */
  readonly speakers: Int32Array;
}

/** The traces of a collection, its prose aside, taken in block by block; a quotation's number is the place it came in at. */
export class Traces {
  /** By article number; an article whose own text was not read has none. */
  readonly credits: (readonly Credit[] | undefined)[] = [];
  /** Those that bear on all that the article says. */
  readonly vouching: (readonly Credit[] | undefined)[] = [];
  /** The columns of blocks, by the number of their first quotation. */
  private readonly blocks: { first: number; columns: BlockColumns; owners: ArrayLike<number> }[] = [];
  private count = 0;

  /**
   * @param articles the number of each article of the block
   * @param owners index in the block of the article of each of its quotations
   * @param speakers what the speaker of each is called by, see `calledBy`
   */
  add(
    trace: TraceColumns,
    articles: readonly number[],
    owners: ArrayLike<number>,
    speakers: Int32Array,
  ): void {
    const { words: _, places: __, ends: ___, ...columns } = trace;
    columns.credits.forEach((credits, i) => {
      this.credits[articles[i] as number] = credits;
      this.vouching[articles[i] as number] = vouching(credits);
    });
    this.blocks.push({ first: this.count, columns: { ...columns, speakers }, owners });
    this.count += owners.length;
  }

  /** Takes in so many quotations that are known by their records only. */
  addKnown(count: number): void {
    this.count += count;
  }

  /** Whether no article was read: all quotations are known by their records only. */
  get isEmpty(): boolean {
    return this.blocks.length === 0;
  }

  /** The hashes of a quotation's words; none where it is known by its record only. */
  words(quote: number): Int32Array {
    const { words, from, to } = this.range(quote);
    return words.subarray(from, to);
  }

  /** The same and their places, among those of the whole block. */
  range(quote: number): WordRange {
    const { block, at } = this.locate(quote);
    if (block === undefined) return NO_WORDS;
    const { quoteWords: words, quotePlaces: places, quoteEnds } = block.columns;
    return { words, places, from: at === 0 ? 0 : (quoteEnds[at - 1] as number), to: quoteEnds[at] as number };
  }

  /** Hash of the word that a quotation's speaker is called by, 0 where unknown. */
  speaker(quote: number): number {
    const { block, at } = this.locate(quote);
    return block?.columns.speakers[at] ?? 0;
  }

  /** Those hashes of all quotations, each once, but for 0. */
  speakers(): Set<number> {
    const speakers = new Set<number>();
    for (const { columns } of this.blocks) for (const speaker of columns.speakers) speakers.add(speaker);
    speakers.delete(0);
    return speakers;
  }

  /** The credit that stands beside a quotation. */
  credit(quote: number): Credit | null {
    const { block, at } = this.locate(quote);
    if (block === undefined) return null;
    const beside = block.columns.beside[at] as number;
    return beside === -1 ? null : (block.columns.credits[block.owners[at] as number]?.[beside] ?? null);
  }

  /** The block of a quotation and its place there. */
  private locate(quote: number) {
    const block = this.blocks[lastUpTo(this.blocks, quote)];
    const at = quote - (block?.first ?? 0);
    return block === undefined || at >= block.owners.length ? NOWHERE : { block, at };
  }
}

const NO_WORDS: WordRange = { words: new Int32Array(), places: new Int32Array(), from: 0, to: 0 };
const NOWHERE = { block: undefined, at: 0 };

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
