import type { Cluster, Source, Tie, Unmarked } from '../../cluster/cluster.js';
import type { ReportArticle } from '../../pipeline/report.js';
import { printable } from '../../text/escape.js';
import type { CopyGroup, CopyLink } from '../../trace/copies.js';
import type { Style } from '../style.js';
import { counted, paragraph } from './page.js';

/** Where a statement came from: its sources and what ties their articles, shared prose, carriers without marks. */
export function* originText(
  { sources, origin, unmarked }: Cluster,
  copies: readonly CopyGroup[],
  { chalk, width }: Style,
): Iterable<string> {
  const from = origin === null ? '' : `, from ${printable(origin)}`;
  yield `\n${chalk.bold(counted(sources.length, 'independent source'))}${from}\n`;
  for (const source of sources) yield* sourceLines(source, width);
  const carriers = new Set(sources.flatMap(({ articles }) => articles));
  const links = copies.flatMap((group) => group.links);
  yield* copyLines(
    links.filter(({ articles }) => articles.every((id) => carriers.has(id))),
    width,
  );
  if (!unmarked?.length) return;
  yield `\n${chalk.bold('Without quotation marks')}\n`;
  for (const carrier of unmarked) yield paragraph(unmarkedLine(carrier), width, '  ', '    ');
}

/** What ties an article to others: the outlets that it credits, and the articles that it shares prose with. */
export function* articleText(
  { id, credits, copyOf }: ReportArticle,
  copies: readonly CopyGroup[],
  { chalk, width }: Style,
): Iterable<string> {
  yield `${chalk.bold(printable(id))}\n\n`;
  yield paragraph(credits?.length ? `credits ${credits.map(printable).join(', ')}` : 'credits nobody', width);
  yield paragraph(copyOf === null ? 'a copy of no other that the evidence tells' : copyOfLine(copyOf), width);
  const links = copies.flatMap((group) => group.links);
  yield* copyLines(
    links.filter(({ articles }) => articles.includes(id)),
    width,
  );
}

const copyOfLine = ({ article, share }: { article: string; share: number }) =>
  `taken from ${printable(article)}, with which it shares ${percent(share)} of its prose`;

function* sourceLines({ articles, ties }: Source, width: number): Iterable<string> {
  yield paragraph(articles.map(printable).join(', '), width, '  ', '    ');
  for (const line of new Set(ties.map(tieLine))) yield paragraph(line, width, '    → ', '      ');
}

const REASONS: Readonly<Record<Tie['because'], string>> = {
  outlet: 'is of the same outlet as',
  credit: 'credits',
  copy: 'shares its prose with',
  rewrite: 'shares two statements and many runs of four words with',
  repeat: 'has, days later, three statements or more and half of all from',
};

function tieLine({ article, because, to, text }: Tie): string {
  const words = text === null ? '' : `: “${printable(text)}”`;
  return `${printable(article)} ${REASONS[because]} ${printable(to)}${words}`;
}

function* copyLines(links: readonly CopyLink[], width: number): Iterable<string> {
  for (const link of links) {
    yield paragraph(shareLine(link), width, '  ', '    ');
    for (const { article, outlet, text } of link.credits)
      yield paragraph(
        `${printable(article)} credits ${printable(outlet)}: “${printable(text)}”`,
        width,
        '    → ',
        '      ',
      );
  }
}

const DIRECTIONS: Readonly<Record<NonNullable<CopyLink['because']>, string>> = {
  credit: 'which the other credits',
  agency: 'which writes for others to print',
  date: 'which was published first',
  contained: 'of which the other is a part',
};

function shareLine({ articles: [a, b], share, shared, source, because }: CopyLink): string {
  const prose = `${printable(a)} and ${printable(b)} share ${percent(share)} of the smaller one's prose (${shared} runs of eight words)`;
  if (source === null || because === null) return `${prose}; nothing says who took it from whom`;
  return `${prose}; the source is ${printable(source)}, ${DIRECTIONS[because]}`;
}

function unmarkedLine({ article, start, end, kind, closeness }: Unmarked): string {
  const how = kind === 'verbatim' ? 'in the same words' : 'in indirect speech';
  return `${printable(article)}, characters ${start} to ${end}, ${how}; ${percent(closeness)} of the words agree`;
}

const percent = (share: number) => `${Math.round(100 * share)} %`;
