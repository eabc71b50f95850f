import fc from 'fast-check';
import type { Quote, Speaker } from '../../src/attribute/quote.js';

const WORDS =
  'the a we you to of will not go stay river bridge ferry toll two years notwithstanding misunderstanding'.split(
    ' ',
  );
/** In days of a month, by article: few apart, and many. */
const DATES = [10, 11, 13, 16, 25, 27, 28];
const SPEAKERS: readonly (readonly [name: string | null, mention?: string, type?: 'organisation'] | null)[] =
  [
    null,
    [null, 'she'],
    [null, 'a spokeswoman for the Harbour Authority'],
    ['Ada Brix'],
    ['Brix'],
    ['Olaf Brix', 'Harbour Authority spokesman Olaf Brix'],
    ['A. Brix'],
    ['Mr. Tomas Hale'],
    ['Hale', 'Hale, a spokesman for the Harbour Authority'],
    ['Harbour Authority', 'the Harbour Authority', 'organisation'],
  ];

/** Small numbers that decide everything about a corpus, so that fast-check can shrink it. */
export const plan = fc.record({
  statements: fc.array(fc.array(fc.nat(WORDS.length - 1), { minLength: 1, maxLength: 26 }), {
    minLength: 1,
    maxLength: 4,
  }),
  copies: fc.array(
    fc.record({
      of: fc.nat(30),
      cut: fc.constantFrom(0, 0, 0, 1, 4, 9),
      keep: fc.constantFrom(1, 2, 3, 4, 5, 7, 8, 30, 30, 30, 30),
      edits: fc.array(fc.tuple(fc.nat(30), fc.nat(WORDS.length - 1), fc.nat(2)), { maxLength: 3 }),
      style: fc.constantFrom('plain', 'plain', 'cut', 'cut', 'cut', 'gap', 'insert', 'both', 'inner'),
      at: fc.tuple(fc.nat(20), fc.nat(9)),
      speaker: fc.nat(SPEAKERS.length - 1),
      article: fc.nat(7),
    }),
    { minLength: 2, maxLength: 24 },
  ),
  threshold: fc.constantFrom(0.9, 0.9, 0.9, 0.8, 1, 0.3, 0),
});

export type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

export function quotesOf({ statements, copies }: Plan): Quote[] {
  // Copies are copied too, so that chains arise.
  const known: string[][] = statements.map((words) => words.map((word) => WORDS[word] as string));
  return copies.map((copy, index) => {
    const source = known[copy.of % known.length] as string[];
    const words = source.slice(copy.cut % source.length).slice(0, Math.max(1, copy.keep));
    for (const [at, word, kind] of copy.edits)
      words.splice(
        at % (words.length + 1),
        kind === 0 ? 0 : 1,
        ...(kind === 2 ? [] : [WORDS[word] as string]),
      );
    known.push(words.length > 0 ? words : ['so']);
    return quote(index, styled(known.at(-1) as string[], copy), copy);
  });
}

function styled(words: readonly string[], { style, at }: Plan['copies'][number]): string {
  const from = at[0] % (words.length + 1);
  const to = Math.min(words.length, from + at[1]);
  const [head, middle, tail] = [words.slice(0, from), words.slice(from, to), words.slice(to)].map((w) =>
    w.join(' '),
  );
  if (style === 'cut') return `${head} ${tail}`;
  if (style === 'gap') return `${head} … ${tail}`;
  if (style === 'insert') return `${head} [the mayor] ${tail}`;
  if (style === 'both') return `${head} [the mayor] ${middle} ... ${tail}`;
  if (style === 'inner') return `${head} “${middle}” ${tail}`;
  return words.join(' ');
}

function quote(index: number, text: string, copy: Plan['copies'][number]): Quote {
  return {
    id: `q_${index}`,
    article: `a${copy.article}`,
    path: 'p',
    outlet: copy.article % 3 === 0 ? null : `o${copy.article % 2}`,
    published: copy.article === 7 ? null : `2031-05-${DATES[copy.article]}`,
    text,
    start: index,
    end: index + 1,
    line: 1,
    column: 1,
    kind: 'direct',
    speaker: speakerOf(SPEAKERS[copy.speaker] ?? null),
    cue: null,
    continues: null,
  };
}

function speakerOf(named: (typeof SPEAKERS)[number]): Speaker | null {
  if (named === null) return null;
  const [name, mention = name as string, type = 'person'] = named;
  return { name, mention, start: 0, end: 1, type, confidence: 1, carried: false };
}
