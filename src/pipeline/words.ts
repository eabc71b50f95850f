import { type Coded, code, type Said } from '../cluster/corpus.js';
import { BlockTrace, type TraceColumns } from '../trace/block-trace.js';
import { OutletDirectory, type OwnDirectory } from '../trace/outlets.js';
import type { Attributed } from './attributed.js';
import { type Packed, unpacked } from './packed.js';

/** The words of articles, as numbers. */
export interface Words {
  /** Those of the speech quotations, by which they are compared; articles by their index. */
  readonly quotes: Coded;
  /** What tracing needs of the articles and their quotations. */
  readonly trace: TraceColumns;
}

/** The one of the last articles: all of a run have the same. */
let last: { readonly own: string; readonly directory: OutletDirectory } | undefined;

function directoryFor({ outlets, agencies }: OwnDirectory): OutletDirectory {
  const own = JSON.stringify([outlets, agencies]);
  if (last?.own !== own) last = { own, directory: new OutletDirectory({ outlets, agencies }) };
  return last.directory;
}

/** Takes the words of articles; the same in any thread. */
export function wordsIn(
  articles: Packed,
  { names, called }: Pick<Attributed, 'names' | 'called'>,
  own: OwnDirectory,
): Words {
  const trace = new BlockTrace(directoryFor(own));
  const quotes: Said[] = [];
  const owners: number[] = [];
  unpacked(articles).forEach((extraction, owner) => {
    const first = quotes.length;
    for (const { kind, start, end } of extraction.quotations) {
      if (kind === 'other') continue;
      const text = extraction.article.text.slice(start, end);
      quotes.push({ text, start, name: names[quotes.length] as string | null });
      owners.push(owner);
    }
    trace.add(extraction, called.slice(first, quotes.length));
  });
  return { quotes: code(quotes, Uint32Array.from(owners)), trace: trace.columns() };
}
