import { describe, expect, it } from 'vitest';
import { articleOf, speakersOf } from './articles.js';

/** Text, and the name of the speaker of each of its quotations. */
type Case = readonly [text: string, ...names: (string | null)[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'who said what the sentence before reports without marks': [
    [
      '“We wait,” said Tom Cole. Olaf Brix was there.\n\nThe pier will hold, Brix said on Monday.\n\n“We sail on,” he said.',
      'Tom Cole',
      'Olaf Brix',
    ],
    [
      '“We wait,” said Tom Cole.\n\nThe pier will hold, says the harbour engineer Olaf Brix, who built it.\n\n“We sail on,” he says.',
      'Tom Cole',
      'Olaf Brix',
    ],
    [
      'Olaf Brix came late.\n\nTom Cole will have left by then, he said. “We sail on,” he added.',
      'Olaf Brix',
    ],
    [
      'Olaf Brix, a harbour engineer, said Tom Cole had left the pier.\n\n“We sail on,” he said.',
      'Olaf Brix',
    ],
    ['Olaf Brix, a harbour engineer, said the pier was late.\n\n“We sail on,” he said.', 'Olaf Brix'],
    ['Olaf Brix, a harbour engineer, told Tom Cole.\n\n“We sail on,” he said.', 'Olaf Brix'],
  ],
  'whose report the sentence before is': [
    [
      '“We wait,” said Tom Cole.\n\nThe pier will hold, said the engineer Olaf Brix. “It is as old as the port.”',
      'Tom Cole',
      'Olaf Brix',
    ],
    [
      '“We wait,” said Tom Cole.\n\nThe pier will hold, according to Olaf Brix. “We sail on,” he said.',
      'Tom Cole',
      'Olaf Brix',
    ],
    [
      'Tom Cole was “ready,” he said, according to Brill Harbour. “We sail on,” he said.',
      'Tom Cole',
      'Tom Cole',
    ],
  ],
  'somebody who was introduced without a name': [
    [
      'Mayor Ada Brix, an official of the port, spoke.\n\n“We wait,” said an official of the union.\n\n“We sail on,” the official said.',
      null,
      null,
    ],
    ['Ada Brix spoke to a reporter.\n\n“Why wait?” the reporter asked.', null],
  ],
  'one of several by name': [
    ['Tom Cole left. One of Cole’s engineers, Olaf Brix, sat down. “We sail on,” he said.', 'Olaf Brix'],
  ],
};

for (const [title, cases] of Object.entries(CASES))
  describe(title, () => {
    it.each(cases.map(([text, ...names]) => ({ text, names })))('$text', ({ text, names }) => {
      expect(speakersOf(articleOf(text)).map((s) => s?.name ?? null)).toEqual(names);
    });
  });
