import type { Article } from '../../read/article.js';
import { printable } from '../../text/escape.js';
import type { Style } from '../style.js';
import { paragraph } from './page.js';

/** Path, outlet and date of an article in one line, its title in the next. */
export function articleHead(article: Omit<Article, 'text'>, { chalk, width }: Style): string {
  const { path, outlet, published, title } = article;
  const head = [chalk.bold(printable(path)), outlet && printable(outlet), published && printable(published)];
  return (
    paragraph(head.filter(Boolean).join(' · '), width) +
    (title ? paragraph(chalk.italic(printable(title)), width) : '')
  );
}

/** Each article with what is known about it, then its text, paragraph by paragraph. */
export async function* readText(articles: AsyncIterable<Article>, style: Style): AsyncIterable<string> {
  let gap = '';
  for await (const article of articles) {
    yield gap + articleHead(article, style);
    for (const key of ['id', 'url', 'lang'] as const)
      if (article[key] !== null && article[key] !== article.path)
        yield paragraph(`${style.chalk.dim(key)} ${printable(article[key])}`, style.width);
    for (const line of article.text.slice(article.bodyStart).split(/\r\n?|\n/))
      if (line.trim() !== '') yield `\n${paragraph(printable(line).trim(), style.width)}`;
    gap = `\n${style.chalk.dim('─'.repeat(style.width))}\n`;
  }
}
