import type { Article } from './article.js';
import type { Block } from './block.js';
import type { Fields } from './fields.js';
import type { Found } from './found.js';
import { languageTag } from './language.js';
import type { ParseOptions } from './options.js';
import { publishedDates } from './published.js';

/** What a format found, as articles: ids, outlets, dates, languages (contract, "Inputs"). */
export async function makeArticles(block: Block, found: readonly Found[]): Promise<readonly Article[]> {
  const { path, options } = block;
  const records = found.map(({ fields, inferred }) => ({ ...inferred, ...block.beside, ...fields }));
  const domainOf = records.some(needsDomain) ? (await import('./domain.js')).domainOf : () => null;
  const dates = publishedDates(
    records,
    found.map(({ bodyStart }) => bodyStart),
  );
  return records.map((fields, index) => {
    const { record, bodyStart } = found[index] as Found;
    const text = fields.text ?? '';
    return {
      id: fields.id ?? (record === null ? path : `${path}#${record}`),
      path,
      outlet: outletOf(fields, domainOf) ?? outletFrom(path, options.outletFrom),
      title: fields.title ?? null,
      published: dates[index] ?? null,
      url: fields.url ?? null,
      author: fields.author ?? null,
      lang: languageTag(fields.lang, text, bodyStart),
      text,
      bodyStart,
    };
  });
}

function needsDomain({ outlet, url }: Fields): boolean {
  return outlet === undefined ? url !== undefined : isAddress(outlet);
}

/** An outlet given as a web address is its domain, so that `https://www.gazette.example` and `gazette.example` are one. */
function outletOf({ outlet, url }: Fields, domainOf: (url: string) => string | null): string | null {
  if (outlet === undefined) return url === undefined ? null : domainOf(url);
  if (isAddress(outlet)) return domainOf(outlet) ?? outlet;
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(outlet) ? outlet.toLowerCase() : outlet;
}

function isAddress(outlet: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(outlet);
}

/** `--outlet-from`: the name of the file's folder, or of the file without its endings. */
function outletFrom(path: string, from: ParseOptions['outletFrom']): string | null {
  const parts = path.split('/').filter((part) => part !== '..');
  const name = parts.pop() ?? '';
  if (from === 'folder') return parts.at(-1) ?? null;
  if (from === 'file') return name.replace(/(?:\.[a-z]+)?(?:\.gz)?$/i, '') || null;
  return null;
}
