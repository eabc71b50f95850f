/** Changes that turn the meaning of a quotation, made by rule on any article. */

export interface Quoted {
  readonly article: string;
  readonly text: string;
  readonly start: number;
  readonly line: number;
  readonly column: number;
  readonly kind: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER = new RegExp(`\\b(?:[1-8]\\d*|${NUMBERS.join('|')})\\b`);
const NEGATION = /\bnot |n[’']t(?= )/;

/** Long enough that one word is within a tenth of it. */
const LEAST_WORDS = 12;

export interface Altered {
  readonly text: string;
  /** Where the two quotations begin, each with the words that are changed. */
  readonly changed: readonly Quoted[];
}

/** The article with a number changed in one of its quotations and a “not” taken out of another; null if it has no such two. */
export function altered(text: string, quotes: readonly Quoted[]): Altered | null {
  // What stands in brackets are the editor's words: another number there is no alteration.
  const long = quotes.filter(
    ({ kind, text }) => kind === 'direct' && !/[[(]/.test(text) && text.split(/\s+/).length >= LEAST_WORDS,
  );
  const number = long.find((quote) => NUMBER.test(quote.text));
  const negation = long.find((quote) => quote !== number && NEGATION.test(quote.text));
  if (number === undefined || negation === undefined) return null;
  const edits = [numberEdit(number), negationEdit(negation)].sort((a, b) => b.start - a.start);
  let result = text;
  for (const { start, end, text: words } of edits)
    result = result.slice(0, start) + words + result.slice(end);
  return { text: result, changed: [number, negation] };
}

function numberEdit(quote: Quoted): Edit {
  const match = NUMBER.exec(quote.text) as RegExpExecArray;
  const [found] = match;
  const word = NUMBERS.indexOf(found);
  const other =
    word === -1 ? `${Number(found[0]) + 1}${found.slice(1)}` : NUMBERS[(word + 1) % NUMBERS.length];
  const start = quote.start + match.index;
  return { start, end: start + found.length, text: other as string };
}

function negationEdit(quote: Quoted): Edit {
  const match = NEGATION.exec(quote.text) as RegExpExecArray;
  const start = quote.start + match.index;
  return { start, end: start + match[0].length, text: '' };
}
