import { describe, expect, it } from 'vitest';
import { articleOf, speakersOf } from './articles.js';

/** Text, and for each of its quotations the words that name the speaker and the name; null for nobody. */
type Case = readonly [text: string, ...speakers: (readonly [mention: string, name: string | null] | null)[]];

/** Where the phrase that names a speaker begins and ends, and which of its words the name is. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a pronoun and its auxiliary': [
    ['Ada Brix left.\n\nShe’s said it was “a ruin in the making.”', ['She', 'Ada Brix']],
    ['Ada Brix left.\n\nShe’d often say, “We sail on.”', ['She', 'Ada Brix']],
    ['They’ve called it “a ruin in the making.”', ['They', null]],
    ['The Harbour Board met. It’s called “a ruin in the making.”', null],
  ],
  'who has an office and who had it': [
    [
      'Mayor Ada Brix and former Mayor Olaf Hale met. Brix left. Brix was late.\n\n“We wait,” the 80-year-old former mayor said.',
      ['the 80-year-old former mayor', 'Olaf Hale'],
    ],
    [
      'Former Mayor Olaf Hale met Mayor Ada Brix. Hale left. Hale was late.\n\n“We wait,” the mayor said.',
      ['the mayor', 'Ada Brix'],
    ],
    ['Former mayor Olaf Hale left.\n\n“We wait,” the mayor said.', ['the mayor', 'Olaf Hale']],
  ],
  'words that end in a full stop, and a small letter behind': [
    [
      'Tom Cole said that he left.\n\nThe lamp hung there.\n\n“So it is. We wait.”- said Brix.',
      ['Brix', 'Brix'],
    ],
  ],
  'a dateline without a dash': [
    [
      'Port Brill (HPA) Mayor Ada Brix raised her hand, saying, “We have waited two years.”',
      ['Mayor Ada Brix', 'Ada Brix'],
    ],
    ['Port Brill (HPA Money) The mayor, Ada Brix, said it was “grim.”', ['The mayor, Ada Brix,', 'Ada Brix']],
    ['Ada Brix (PSB) Monday said it was “grim.”', ['Ada Brix (PSB)', 'Ada Brix']],
  ],
  'brackets behind the phrase': [
    [
      'A report from the Tide Office (TO) found that the board “did not follow its own rules.”',
      ['A report from the Tide Office (TO)', null],
    ],
    [
      'A spokeswoman for the Harbour Union (HU) said: “We wait.”',
      ['A spokeswoman for the Harbour Union (HU)', null],
    ],
    [
      'Ada Brix of the Harbour Union (HU) said: “We wait.”',
      ['Ada Brix of the Harbour Union (HU)', 'Ada Brix'],
    ],
  ],
  'an organisation with “of” and its own': [
    ['“We wait,” Bank of Brill’s Ada Brix wrote.', ['Bank of Brill’s Ada Brix', 'Ada Brix']],
    [
      '“We wait,” Ada Brix of the council’s Harbour Committee said.',
      ['Ada Brix of the council’s Harbour Committee', 'Ada Brix'],
    ],
  ],
  'somebody of an organisation with “of”': [
    [
      '“We wait,” said University of Brill law professor Ada Brix.',
      ['University of Brill law professor Ada Brix', 'Ada Brix'],
    ],
    [
      'Ministry of Ports spokesman Tom Cole said: “We wait.”',
      ['Ministry of Ports spokesman Tom Cole', 'Tom Cole'],
    ],
    [
      '“We wait,” said the University of Brill in a note.',
      ['the University of Brill', 'University of Brill'],
    ],
  ],
  'somebody who does something': [
    ['“We wait,” said a baker’s customer holding a tray of Brill Buns.', ['a baker’s customer', null]],
  ],
  'the agent of a passive': [
    ['The plan was described by Ada Brix as “a ruin in the making.”', ['Ada Brix', 'Ada Brix']],
    ['The plan, called by critics “a ruin in the making,” passed.', ['critics', null]],
    ['As reported by the Brill Herald, “the pier was never safe.”', ['the Brill Herald', 'Brill Herald']],
    ['As noted in the Brill Herald, “the pier was never safe.”', ['the Brill Herald', 'Brill Herald']],
    ['Ada Brix dismissed the numbers reported by the Herald as “grim.”', ['Ada Brix', 'Ada Brix']],
    ['Asked by Tom Cole about the pier, Ada Brix condemned the “grim” plan.', ['Ada Brix', 'Ada Brix']],
  ],
  'whom somebody quotes': [
    ['“We sail on,” the Herald quoted Ada Brix as saying.', ['Ada Brix', 'Ada Brix']],
    ['The Herald quoted a nurse as saying the pier was “grim.”', ['a nurse', null]],
    ['In the words of Ada Brix, “the pier was never safe.”', ['Ada Brix', 'Ada Brix']],
    ['To quote Ada Brix, “the pier was never safe at all.”', ['Ada Brix', 'Ada Brix']],
  ],
  'an attribution put in before its words': [
    [
      'The trouble, says Ada Brix, an engineer, is “a ruin in the making.”',
      ['Ada Brix, an engineer', 'Ada Brix'],
    ],
    ['But, said Ada Brix, “we have waited two years.”', ['Ada Brix', 'Ada Brix']],
    ['Ada Brix, an engineer, said Tom Cole “has waited two years.”', ['Ada Brix, an engineer,', 'Ada Brix']],
  ],
  'lines that point to another page': [
    ['Ada Brix waved.\n\nRead more: “The pier was never safe at all.”', null],
    ['Ada Brix waved.\n\nRelated: “The pier was never safe at all.”', null],
  ],
  'who hears it in the passive': [
    ['Ada Brix was asked, “Will you close the pier?”', null],
    ['Ada Brix was quoted by the Brill Herald as saying the pier was “grim.”', ['Ada Brix', 'Ada Brix']],
  ],
  'words that name nobody, and those that do behind a given name': [
    ['He met a Western diplomat. “We wait,” Western said.', ['Western', null]],
    ['Ada Page came. “We wait,” Page said.', ['Page', 'Ada Page']],
  ],
  'a month for a surname': [
    [
      '“We wait,” said Ada May at noon. “We sail,” Mrs May added. Then Ada May said it was “grim.”',
      ['Ada May', 'Ada May'],
      ['Mrs May', 'Ada May'],
      ['Ada May', 'Ada May'],
    ],
    ['Ada May 5 came late. “We wait,” said Ada Brix May 5.', ['Ada Brix', 'Ada Brix']],
  ],
  'credits of pictures': [
    ['Buy Photo Zorvan Brix at the pier.\n\n“We wait,” Brix said.', ['Brix', 'Zorvan Brix']],
    ['Ada Brix came. Brill Images\n\n“We wait,” she said.', ['she', 'Ada Brix']],
  ],
  'an office and its field': [
    [
      'Secretary of Ports Ada Brix flew home. Trade Secretary Tom Cole stayed. Cole ate.\n\n“We wait,” said the secretary of Ports.',
      ['the secretary of Ports', 'Ada Brix'],
    ],
  ],
  'numbers for people': [
    ['In a letter from Ada Brix and Tom Cole, the two said, “We have waited two years.”', ['the two', null]],
    ['“We wait,” some of the nurses said.', ['some of the nurses', null]],
  ],
  'names in appositions': [
    [
      '“We wait,” said her husband, the novelist Tom Cole.',
      ['her husband, the novelist Tom Cole', 'Tom Cole'],
    ],
    ['The pier warden, Ada Brix, said it was “grim.”', ['The pier warden, Ada Brix,', 'Ada Brix']],
    ['Earlier at the pier, Ada Brix, a nurse, said: “We wait.”', ['Ada Brix, a nurse,', 'Ada Brix']],
    ['Tom Cole was led by Ada Brix of the Friends of Brill, who said: “We wait.”', ['who', 'Ada Brix']],
  ],
  'honours, trades and compounds beside a name': [
    ['Judge Ada Brix QC said: “We have waited two years.”', ['Judge Ada Brix QC', 'Ada Brix']],
    ['Ada Brix MP said: “We have waited two years.”', ['Ada Brix MP', 'Ada Brix']],
    ['Chef-owner Zorvan Brix said: “We have waited two years.”', ['Chef-owner Zorvan Brix', 'Zorvan Brix']],
    ['Headteacher Zorvan Brix said: “We have waited two years.”', ['Headteacher Zorvan Brix', 'Zorvan Brix']],
    [
      '“We wait,” said her husband, a former Secretary of Ports Tom Cole.\n\nTom Cole left.',
      ['her husband, a former Secretary of Ports Tom Cole', 'Tom Cole'],
    ],
  ],
  'two offices of one person': [
    ['“We wait,” said founder and CEO Zorvan Brix.', ['founder and CEO Zorvan Brix', 'Zorvan Brix']],
    ['“We wait,” said the nurse and the mayor.', ['the nurse and the mayor', null]],
    ['Mayor-elect Zorvan Brix said: “We wait.”', ['Mayor-elect Zorvan Brix', 'Zorvan Brix']],
  ],
  'an answer behind a question': [
    [
      'A reporter asked: “Will you close the pier?” Ada Brix replied, “We will wait two years.”',
      ['A reporter', null],
      ['Ada Brix', 'Ada Brix'],
    ],
    ['These doubts nag Ada Brix: “Why did we wait two years?” she asks.', ['she', 'Ada Brix']],
  ],
  'adverbs behind an auxiliary': [
    ['Ada Brix has long called the pier “a ruin.”', ['Ada Brix', 'Ada Brix']],
    ['Ada Brix would only say that the pier was “a ruin in the making.”', ['Ada Brix', 'Ada Brix']],
  ],
  'verbs that say nothing here': [
    ['Ada Brix said that Tom Cole will continue to be “a ruin in the making.”', ['Ada Brix', 'Ada Brix']],
    ['Ada Brix wondered whether Tom Cole knew of it, saying it was “grim.”', ['Ada Brix', 'Ada Brix']],
  ],
  'adjectives that are adverbs elsewhere': [
    ['“We wait,” said a first officer of the ferry.', ['a first officer of the ferry', null]],
    ['According to a late adviser, it was “a ruin in the making.”', ['a late adviser', null]],
  ],
};

for (const [title, cases] of Object.entries(CASES))
  describe(title, () => {
    it.each(cases.map(([text, ...speakers]) => ({ text, speakers })))('$text', ({ text, speakers }) => {
      expect(speakersOf(articleOf(text)).map((s) => s && [s.mention, s.name])).toEqual(speakers);
    });
  });
