import { describe, expect, it } from 'vitest';
import { type Prose, proseOfText, wordHashes } from '../../src/trace/prose.js';
import { reportsIn } from '../../src/trace/reports.js';
import { search } from '../../src/trace/search.js';
import { type StatementWords, statementsOf } from '../../src/trace/statement.js';
import { unmarkedCarriers } from '../../src/trace/unmarked.js';

function statement(text: string, speaker: string | null): StatementWords {
  const name = speaker === null ? undefined : wordHashes(speaker).at(-1);
  return { ...proseOfText(text), speakers: name === undefined ? [] : [name] };
}

function carriers(prose: Prose, statements: readonly StatementWords[], marked: number[]) {
  const all = statementsOf(statements);
  const verbatim = search({ kind: 'verbatim', statements: all }, [prose]);
  const reports = reportsIn([prose], all.speakers);
  const indirect = search({ kind: 'indirect', statements: all, reports }, [prose]);
  return unmarkedCarriers([prose], verbatim, indirect, () => marked);
}

function carried(prose: string, text: string, speaker: string | null = 'Ada Brix'): string[] {
  const found = carriers(proseOfText(prose), [statement(text, speaker)], []);
  return (found.get(0) ?? []).map(
    ({ kind, closeness, start, end }) => `${kind} ${closeness}: ${prose.slice(start, end)}`,
  );
}

const FERRY = 'We will run the ferry every hour until the last of the islanders has come home.';

describe('carriers without quotation marks', () => {
  it.each([
    [
      'the words as they are',
      'Brix promised them: We will run the ferry every hour until the last of the islanders has come home, and left.',
      ['verbatim 1: We will run the ferry every hour until the last of the islanders has come home'],
    ],
    [
      'one word in ten changed',
      'Ms. Brix promised them they will run the ferry every hour until the last of the islanders is come home.',
      ['verbatim 0.933: will run the ferry every hour until the last of the islanders is come home'],
    ],
    [
      'reported',
      'On Monday Brix said that she would run ferries every hour until the last islander has come home. He left.',
      [
        'indirect 0.625: On Monday Brix said that she would run ferries every hour until the last islander has come home',
      ],
    ],
  ])('%s', (_, prose, expected) => expect(carried(prose, FERRY)).toEqual(expected));

  it('are found where only the end of a sentence keeps its words', () => {
    const statement =
      'Tired boats never cross rough cold deep water in winter unless the harbour office pays for new engines and safety crews.';
    const prose =
      'Brix said tired big boats will never again cross such rough and cold and deep grey water in winter unless the wealthy harbour office finally pays for new engines and safety crews.';
    expect(carried(prose, statement)).toEqual([expect.stringContaining('indirect')]);
  });

  it.each([
    [
      'nobody is named',
      'They said they will run the ferry every hour until the last of the islanders has come.',
      FERRY,
      'Ada Brix',
    ],
    [
      'another is named',
      'On Monday Vane said that she would run ferries every hour until the last islander has come home.',
      FERRY,
      'Ada Brix',
    ],
    [
      'nothing is reported',
      'Before Brix came, ferries ran every hour until the last islander was home.',
      FERRY,
      'Ada Brix',
    ],
    [
      'the phrase is a name',
      'Brix runs the Department of Ferries and Quays of the Port of Portvale.',
      'I ask the Department of Ferries and Quays of the Port of Portvale to say at last what it means to do about the fog, and when.',
      'Ada Brix',
    ],
    [
      'the words mean nothing',
      'Brix said that at the end of the day it is what it is.',
      'And at the end of the day it is what it is.',
      'Ada Brix',
    ],
    ['the words are few', 'Brix said that she would run the ferry.', 'We will run the ferry.', 'Ada Brix'],
  ])('none where %s', (_, prose, text, speaker) => expect(carried(prose, text, speaker)).toEqual([]));

  it('does not list an article that quotes the statement too', () => {
    const prose = proseOfText(`Brix promised: ${FERRY}`);
    expect(carriers(prose, [statement(FERRY, 'Ada Brix')], [0])).toEqual(new Map());
  });
});
