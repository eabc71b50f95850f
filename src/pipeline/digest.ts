import type { Article, Problem } from '../read/article.js';
import type { Block } from '../read/block.js';
import type { TraceColumns } from '../trace/block-trace.js';
import type { Attributed } from './attributed.js';
import type { Known } from './extracted.js';
import type { Pool } from './pool.js';

/** All that is kept of a block. */
export interface Digest {
  readonly problems: readonly Problem[];
  /** Null if the block holds no article, only quotations that were extracted before. */
  readonly read: ReadArticles | null;
  readonly known: Known;
}

/** The articles that were read, without their prose. */
export interface ReadArticles {
  readonly articles: readonly Omit<Article, 'text'>[];
  readonly attributed: Attributed;
  readonly trace: TraceColumns;
}

/**
 * One block through the stages that look at a block by itself. Each is a task of its own, so that a thread can do some of
 * them only, and V8 optimises less code twice.
 */
export async function digest(block: Block, pool: Pool): Promise<Digest> {
  const { problems, read, trace, known } = await pool.extract(block);
  if (read.articles.length === 0) return { problems, read: null, known };
  const attributed = await pool.attribute(read);
  const articles = read.articles.map(({ text: _, ...article }) => article);
  return { problems, read: { articles, attributed, trace }, known };
}
