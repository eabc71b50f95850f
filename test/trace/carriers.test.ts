import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Prose, proseIn, wordHashes } from '../../src/trace/prose.js';
import { reportsIn } from '../../src/trace/reports.js';
import { search } from '../../src/trace/search.js';
import { statementsOf } from '../../src/trace/statement.js';
import { takeUp, WordColumns } from '../../src/trace/word-columns.js';
import { type PlainPassage, type PlainProse, plainIndirect, plainVerbatim } from './plain-carriers.js';

const NAMES = ['brix', 'vane', 'tamm'];
const MEANT =
  'ferry ferries harbour harbours lamp lamps wait waited waiting bridge bridges close closed closing island islands ' +
  'winter water boat boats fog engine engines pay paying crew crews school bread oven price prices bus';
const FUNCTION = 'the of and we will not a to in it';

const among = (words: string) => fc.constantFrom(...words.split(' '));
const name = fc.constantFrom(...NAMES);
const word = fc.oneof({ weight: 2, arbitrary: among(MEANT) }, among(FUNCTION));
const sentence = fc.array(word, { minLength: 7, maxLength: 19, size: 'max' });

interface Statement {
  readonly sentences: readonly string[][];
  readonly speakers: readonly string[];
}

const statement: fc.Arbitrary<Statement> = fc.record({
  sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }),
  speakers: fc.uniqueArray(name, { maxLength: 2, size: 'max' }),
});

/** What becomes of words that are told again, one after the other: most are kept, or hardly two together. */
const edits = fc.constantFrom(12, 1).chain((weight) =>
  fc.array(
    fc.oneof(
      { weight, arbitrary: fc.constant({ kind: 'keep', word: '' }) },
      fc.record({
        kind: fc.constantFrom('change', 'add', 'add', 'drop', 'bend', 'leave out', 'stop'),
        word,
      }),
    ),
    { minLength: 11, maxLength: 23 },
  ),
);
const retelling = fc.record({
  of: fc.nat({ max: 3 }),
  from: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat({ max: 12 })),
  length: fc.integer({ min: 6, max: 40 }),
  isNamed: fc.boolean(),
  opening: fc.array(fc.oneof(name, among('said told says'), word), { maxLength: 16 }),
  edits,
});
type Retelling = typeof retelling extends fc.Arbitrary<infer T> ? T : never;

/** The sentences that tell a part of a statement again, behind an opening that may name its speaker. */
function retold({ from, length, isNamed, opening, edits }: Retelling, statement: Statement): string[][] {
  const own = statement.sentences.flat().slice(from, from + length);
  const [speaker = 'brix'] = statement.speakers;
  const told = [isNamed ? [speaker, ...opening, 'said'] : opening.slice(0, 5)];
  own.forEach((word, i) => {
    const { kind, word: other } = edits[i % edits.length] as (typeof edits)[0];
    const sentence = told.at(-1) as string[];
    if (kind === 'keep') sentence.push(word);
    else if (kind === 'change') sentence.push(other);
    else if (kind === 'add') sentence.push(other, word);
    else if (kind === 'bend') sentence.push(`${word}s`);
    else if (kind === 'leave out') sentence.push('', word);
    else if (kind === 'stop') told.push([word]);
  });
  return told;
}

const corpus = fc
  .record({
    statements: fc.array(statement, { minLength: 1, maxLength: 4 }),
    pieces: fc.array(fc.oneof({ weight: 4, arbitrary: retelling }, sentence), { minLength: 1, maxLength: 4 }),
  })
  .map(({ statements, pieces }) => ({
    statements,
    sentences: pieces.flatMap((piece) =>
      Array.isArray(piece) ? [piece] : retold(piece, statements[piece.of % statements.length] as Statement),
    ),
  }));

/** Sentences as the plain way takes them. */
function plain(sentences: readonly (readonly string[])[]): PlainProse {
  return {
    words: sentences.flat(),
    opens: sentences.flatMap((words) => words.map((_, at) => at === 0)),
  };
}

/** The same as columns, from a text: “x” is left out. */
function columns(sentences: readonly (readonly string[])[]): Prose {
  const found = new WordColumns();
  const text = sentences.map((words) => `${words.map((word) => word || '“x”').join(' ')}! `).join('');
  takeUp(text);
  let from = 0;
  for (let at = text.indexOf('“'); at !== -1; at = text.indexOf('“', from)) {
    found.add(from, at);
    found.interrupt(at);
    from = at + 3;
  }
  found.add(from, text.length);
  return proseIn(found);
}

const byPlace = (a: PlainPassage, b: PlainPassage) =>
  a.first - b.first || a.last - b.last || a.statement - b.statement;

it.each([
  ['verbatim' as const, plainVerbatim],
  ['indirect' as const, plainIndirect],
])('%s finds what the plain way finds', (kind, plainly) => {
  let count = 0;
  fc.assert(
    fc.property(corpus, ({ statements, sentences }) => {
      const all = statementsOf(
        statements.map(({ sentences, speakers }) => ({
          ...columns(sentences),
          speakers: speakers.map((speaker) => wordHashes(speaker)[0] as number),
        })),
      );
      const prose = [columns(sentences)];
      const reports = reportsIn(prose, all.speakers);
      const found = search({ kind, statements: all, reports }, prose);
      const expected = plainly(
        plain(sentences),
        statements.map(({ sentences, speakers }) => ({ ...plain(sentences), speakers })),
      );
      expect(found.map(({ article: _, ...passage }) => passage).sort(byPlace)).toEqual(
        expected.sort(byPlace),
      );
      count += expected.length;
    }),
    { numRuns: Number(process.env.RUNS ?? 400) },
  );
  expect(count).toBeGreaterThan(40);
});
