import type { Coded } from '../cluster/corpus.js';
import type { Article, Problem } from '../read/article.js';
import type { Block } from '../read/block.js';
import type { TraceColumns } from '../trace/block-trace.js';
import type { Known } from './extracted.js';
import type { Pool } from './pool.js';
import type { RecordBytes } from './records.js';

/** All that is kept of a block. */
export interface Digest {
  readonly problems: readonly Problem[];
  /** Null if the block holds no article, only quotations that were extracted before. */
  readonly read: ReadArticles | null;
  readonly known: Known;
  /** The words of the dictionary that the quotations are coded by. */
  readonly words: readonly string[];
}

/** The articles that were read, without their prose. */
export interface ReadArticles {
  readonly articles: readonly Omit<Article, 'text'>[];
  /** Their speech quotations; articles by their index. */
  readonly quotes: Coded;
  readonly records: RecordBytes;
  /** What the speaker of each is called by, see `calledBy`. */
  readonly speakers: Int32Array;
  readonly trace: TraceColumns;
}

/**
 * One block through the stages that look at a block by itself. Each is a task of its own, so that a thread can do some of
 * them only, and V8 optimises less code twice.
 */
export async function digest(block: Block, pool: Pool): Promise<Digest> {
  const { problems, read, wordings, trace, known, words } = await pool.extract(block);
  if (read.articles.length === 0) return { problems, read: null, known, words };
  const { records, speakers, ...coded } = await pool.attribute(read);
  const articles = read.articles.map(({ text: _, ...article }) => article);
  return {
    problems,
    read: { articles, quotes: { ...wordings, ...coded }, records, speakers, trace },
    known,
    words,
  };
}
