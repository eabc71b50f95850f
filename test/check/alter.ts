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
  /** Line and column of the two quotations in the new text, sorted. */
  readonly places: readonly (readonly [number, number])[];
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
  const changed = [
    { quote: number, edit: numberEdit(number) },
    { quote: negation, edit: negationEdit(negation) },
  ];
  let result = text;
  for (const { edit } of changed.sort((a, b) => b.edit.start - a.edit.start))
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  const [later, earlier] = changed as [(typeof changed)[0], (typeof changed)[0]];
  const moved = later.quote.line === earlier.quote.line ? growth(earlier.edit) : 0;
  const places = [
    [earlier.quote.line, earlier.quote.column] as const,
    [later.quote.line, later.quote.column + moved] as const,
  ];
  return { text: result, places };
}

const growth = ({ start, end, text }: Edit) => text.length - (end - start);

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
