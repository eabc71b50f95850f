import type { Article, Problem } from './article.js';
import type { Block } from './block.js';

export interface Parsed {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

export function parse(block: Block): Parsed {
  const text = new TextDecoder().decode(block.bytes);
  if (block.format !== 'ndjson')
    return { articles: [article(block.path, block.path, {}, text)], problems: [] };
  const articles = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const fields = JSON.parse(line) as Record<string, string>;
      return article(
        fields.id ?? `${block.path}#${block.firstRecord + index + 1}`,
        block.path,
        fields,
        fields.text ?? '',
      );
    });
  return { articles, problems: [] };
}

function article(id: string, path: string, fields: Record<string, string>, text: string): Article {
  return {
    id,
    path,
    outlet: fields.outlet ?? null,
    title: fields.title ?? null,
    published: fields.date ?? null,
    url: fields.url ?? null,
    lang: fields.lang ?? null,
    text,
    bodyStart: 0,
  };
}
