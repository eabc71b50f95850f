import type { Suspect } from '../../attribute/explanation.js';
import type { Quote } from '../../attribute/quote.js';
import type { Explanation } from '../../extract/explanation.js';
import { sum } from '../../extract/judge.js';
import type { Article } from '../../read/article.js';
import { printable } from '../../text/escape.js';
import type { Reading, ReadMark, Role } from '../../text/marks.js';
import { positions, type Span } from '../../text/spans.js';
import type { Style } from '../style.js';
import { paragraph, quoted } from './page.js';

const ROLES: Readonly<Record<Role, string>> = {
  opens: 'opens a quotation',
  closes: 'closes a quotation',
  reopens: 'opens what is open already',
  apostrophe: 'is an apostrophe',
  prime: 'is a sign of feet, inches or minutes',
  stray: 'belongs to nothing',
  absent: '',
};

type Place = (span: Span) => string;

/** Why a quotation is one: its paragraph, its marks with their prices, what speaks for speech and for each speaker, and its cue. */
export function* quotationText(
  article: Article,
  quote: Quote,
  { passage, nextBest, judged }: Explanation,
  suspects: readonly Suspect[],
  { chalk, width }: Style,
): Iterable<string> {
  const { text } = article;
  const position = positions(text);
  const place: Place = ({ start }) => {
    const { line, column } = position(start);
    return `${line}:${column}`;
  };
  const kind = quote.kind === 'other' ? 'not speech' : `${quote.kind} speech`;
  yield `${chalk.bold(quote.id)}  ${printable(quote.path)}:${quote.line}:${quote.column}  ${kind}\n\n`;
  yield paragraph(printable(text.slice(passage.paragraph.start, passage.paragraph.end)), width, '  ');

  yield `\n${chalk.bold('Marks')}, at the prices of their roles; the cheapest reading costs ${passage.reading.price}\n`;
  for (const mark of passage.reading.marks) {
    const line = markLine(text, mark, place);
    if (line !== null) yield `${line}\n`;
  }
  yield `${nextBestLine(text, passage.reading, nextBest, place)}\n`;

  yield `\n${chalk.bold('Speech')}, if what speaks for it outweighs what speaks against it: ${sum(judged.evidence)}\n`;
  for (const { weight, because } of judged.evidence)
    yield paragraph(because, width, `  ${signed(weight).padStart(4)}  `);
  if (judged.region.carried) yield '  it goes on from the paragraph before and is what it was there\n';

  if (suspects.length > 0) yield `\n${chalk.bold('Speaker')}, by shares of probability; weights add up\n`;
  for (const suspect of suspects.slice(0, SUSPECTS)) {
    yield `  ${suspect.probability.toFixed(2)}  ${suspectLine(suspect)}\n`;
    for (const { weight, because } of suspect.evidence)
      yield paragraph(because, width, `        ${signed(weight).padStart(4)}  `);
  }

  yield '\n';
  yield `cue        ${quote.cue === null ? 'none' : `${quoted(quote.cue.text)} at ${place(quote.cue)}`}\n`;
  yield `continues  ${quote.continues ?? 'nothing'}\n`;
  yield `speaker    ${speaker(quote, place)}\n`;
}

function markLine(text: string, { start, end, role, price, lost }: ReadMark, place: Place): string | null {
  if (role === 'absent') return null;
  const sign = lost ? 'lost' : printable(text.slice(start, end));
  return `  ${place({ start, end }).padEnd(8)} ${sign.padEnd(5)} ${ROLES[role].padEnd(36)} ${String(price).padStart(3)}`;
}

function nextBestLine(text: string, best: Reading, next: Reading | null, place: Place): string {
  if (next === null) return '  no other reading';
  const roles = new Map(best.marks.map((mark) => [mark.start, mark.role]));
  const other = next.marks.find((mark) => !mark.lost && roles.get(mark.start) !== mark.role);
  const how =
    other === undefined
      ? ''
      : `: ${printable(text.slice(other.start, other.end))} at ${place(other)} ${ROLES[other.role]}`;
  return `  the next best reading costs ${next.price}${how}`;
}

/** How many suspects are shown. */
const SUSPECTS = 3;

function suspectLine({ mention, name }: Suspect): string {
  if (mention === null) return 'nobody';
  return name === null ? quoted(mention) : `${printable(name)}, by ${quoted(mention)}`;
}

function signed(weight: number): string {
  return weight < 0 ? `−${-weight}` : `+${weight}`;
}

function speaker({ speaker: found }: Quote, place: Place): string {
  if (found === null) return 'unknown';
  const carried = found.carried ? ', carried over' : '';
  return `${printable(found.name ?? 'not named')}, by ${quoted(found.mention)} at ${place(found)}${carried} (${found.confidence.toFixed(2)})`;
}
