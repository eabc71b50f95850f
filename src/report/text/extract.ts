import type { Quote, Speaker } from '../../attribute/quote.js';
import type { Analysis } from '../../pipeline/analyse.js';
import { printable } from '../../text/escape.js';
import type { Style } from '../style.js';
import { articleHead } from './article.js';
import { paragraph, quoted } from './page.js';

/** Every article that holds quotations: its head, then each quotation beside the line it begins on, then its speaker. */
export async function* extractText(analyses: AsyncIterable<Analysis>, style: Style): AsyncIterable<string> {
  let gap = '';
  for await (const { article, quotes } of analyses) {
    if (quotes.length === 0) continue;
    yield gap + articleHead(article, style);
    for (const [index, quote] of quotes.entries()) yield quotation(quote, quotes[index + 1], style);
    gap = '\n';
  }
}

/** The speaker stands once, under the last of the pieces that continue one another. */
function quotation(quote: Quote, next: Quote | undefined, style: Style): string {
  const { chalk, width } = style;
  const line = `${String(quote.line).padStart(5)}  `;
  const words = paragraph(quoted(quote.text), width, line);
  if (next?.continues === quote.id) return words;
  const by = quote.kind === 'other' ? 'not speech' : credit(quote.speaker, style);
  const note = [quote.cue && `“${printable(quote.cue.text)}”`, quote.kind, quote.id]
    .filter(Boolean)
    .join(', ');
  return (
    words +
    paragraph(style.verbose ? `${by} ${chalk.dim(`(${note})`)}` : by, width, `${' '.repeat(line.length)}— `)
  );
}

function credit(speaker: Speaker | null, { chalk }: Style): string {
  if (speaker === null) return chalk.dim('unknown');
  const mention = printable(speaker.mention);
  if (speaker.name === null) return mention;
  const name = chalk.cyan(printable(speaker.name));
  return mention === speaker.name || speaker.carried
    ? name
    : `${name} ${chalk.dim(`(${quoted(speaker.mention)})`)}`;
}
