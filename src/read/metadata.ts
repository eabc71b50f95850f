import type { Article } from './article.js';
import type { Block } from './block.js';
import { isoDate } from './dates.js';
import type { Found } from './found.js';
import type { ParseOptions } from './options.js';

/** What a format found, as articles: ids, outlets, dates (contract, "Inputs"). */
export async function makeArticles(block: Block, found: readonly Found[]): Promise<readonly Article[]> {
  const byUrl = found.some(({ fields }) => fields.outlet === undefined && fields.url !== undefined);
  const domainOf = byUrl ? (await import('./domain.js')).domainOf : () => null;
  return found.map(({ fields: own, bodyStart, record }) => {
    const fields = { ...block.beside, ...own };
    const path = block.path;
    return {
      id: fields.id ?? (record === null ? path : `${path}#${record}`),
      path,
      outlet:
        fields.outlet ?? (fields.url && domainOf(fields.url)) ?? outletFrom(path, block.options.outletFrom),
      title: fields.title ?? null,
      published: fields.published === undefined ? null : isoDate(fields.published),
      url: fields.url ?? null,
      author: fields.author ?? null,
      lang: fields.lang ?? null,
      text: fields.text ?? '',
      bodyStart,
    };
  });
}

/** `--outlet-from`: the name of the file's folder, or of the file without its endings. */
function outletFrom(path: string, from: ParseOptions['outletFrom']): string | null {
  const parts = path.split('/').filter((part) => part !== '..');
  const name = parts.pop() ?? '';
  if (from === 'folder') return parts.at(-1) ?? null;
  if (from === 'file') return name.replace(/(?:\.[a-z]+)?(?:\.gz)?$/i, '') || null;
  return null;
}
