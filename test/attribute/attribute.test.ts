import { describe, expect, it } from 'vitest';
import { articleOf, speakersOf } from './articles.js';

/** Text, and for each of its quotations the words that name the speaker and the name. */
type Case = readonly [text: string, ...speakers: (readonly [mention: string, name: string | null])[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'the phrase beside the verb, with title and apposition': [
    [
      '“We have waited two years,” said Ada Brix, the harbour master.',
      ['Ada Brix, the harbour master', 'Ada Brix'],
    ],
    ['“We have waited two years,” Ada Brix, 34, said on Monday.', ['Ada Brix, 34,', 'Ada Brix']],
    ['Harbour master Ada Brix said: “We have waited two years.”', ['Harbour master Ada Brix', 'Ada Brix']],
    [
      '“We are late,” said Deputy Port Minister Ilse van der Meer.',
      ['Deputy Port Minister Ilse van der Meer', 'Ilse van der Meer'],
    ],
    ['Ada Brix told the Gazette that the pier was “a ruin in the making.”', ['Ada Brix', 'Ada Brix']],
    ['According to Tom Cole, “the pier was never safe at all.”', ['Tom Cole', 'Tom Cole']],
    ['“The pier was never safe at all,” according to Tom Cole.', ['Tom Cole', 'Tom Cole']],
    [
      'In May Ada Brix, who runs the port, wrote: “The pier was never safe.”',
      ['Ada Brix, who runs the port,', 'Ada Brix'],
    ],
  ],
  'chains of verbs and nested clauses': [
    ['Ada Brix waved at the crowd and said, “We have waited two years.”', ['Ada Brix', 'Ada Brix']],
    ['Ada Brix went on to say: “We have waited two years for this.”', ['Ada Brix', 'Ada Brix']],
    ['Ada Brix slammed the plan, calling it “a ruin in the making.”', ['Ada Brix', 'Ada Brix']],
    ['The council rose early, with Ada Brix saying, “We have waited two years.”', ['Ada Brix', 'Ada Brix']],
    ['“We have waited two years,” Ada Brix said, according to the Gazette.', ['Ada Brix', 'Ada Brix']],
    ['The recording has Ada Brix saying, “We have waited two years.”', ['Ada Brix', 'Ada Brix']],
    ['Tom Cole was asked about it by Ada Brix, who replied, “We have waited.”', ['who', 'Ada Brix']],
  ],
  'somebody named before': [
    [
      'Ada Brix runs the port.\n\n“We have waited two years,” Brix said. “Now we sail on.”',
      ['Brix', 'Ada Brix'],
      ['Brix', 'Ada Brix'],
    ],
    [
      'Mayor Ada Brix opened the pier.\n\n“We have waited two years,” the mayor said.',
      ['the mayor', 'Ada Brix'],
    ],
    ['Ada Brix opened the pier with Tom Cole.\n\n“We have waited two years,” she said.', ['she', 'Ada Brix']],
    [
      'The Harbour Authority closed the pier.\n\n“The pier is not safe,” the authority said.',
      ['the authority', 'Harbour Authority'],
    ],
    [
      '“The pier is not safe,” the Harbour Authority said.\n\n“We regret it,” it added.',
      ['the Harbour Authority', 'Harbour Authority'],
      ['it', 'Harbour Authority'],
    ],
    ['Bill Cole swims.\n\n“I swim far,” Cole said.\n\nWilliam Cole is ten.', ['Cole', 'William Cole']],
  ],
  'labels and lines of their own': [
    ['Ada Brix: “We have waited two years for this.”', ['Ada Brix', 'Ada Brix']],
    ['“We have waited two years for this.”\n\n— Ada Brix', ['Ada Brix', 'Ada Brix']],
    [
      'Tom Cole had come.\n\n“We have waited two years for this.\nAda Brix, harbour engineer.”\n\nTom Cole left.',
      ['Ada Brix, harbour engineer', 'Ada Brix'],
    ],
    [
      '“We have waited two years for this,” said Ada Brix.\n\n“Now we sail on at last.”',
      ['Ada Brix', 'Ada Brix'],
      ['Ada Brix', 'Ada Brix'],
    ],
  ],
  'a participle that opens the sentence': [
    ['Calling the pier “a ruin in the making,” Ada Brix left.', ['Ada Brix', 'Ada Brix']],
    [
      'Tom Cole came, he said. And after vowing that “we will close the pier” for good, Ada Brix left.',
      ['Ada Brix', 'Ada Brix'],
    ],
    [
      'In a letter Ada Brix spoke of a fire in which Tom Cole was hurt by a beam and said “we will close the pier.”',
      ['Ada Brix', 'Ada Brix'],
    ],
  ],
  'whom he and she mean': [
    [
      '“We wait,” said Ada Brix, a former harbour nurse at the old port.\n\n“Now we sail on,” she added.',
      ['Ada Brix, a former harbour nurse at the old port', 'Ada Brix'],
      ['she', 'Ada Brix'],
    ],
    [
      'Ilse Cole was silent, but Ada Brix told the board that she was late. “We sail on,” she said.',
      ['she', 'Ada Brix'],
    ],
    [
      'Tom Cole did not answer, which was not lost on Ada Brix, an engineer at the port.\n\n“We wait,” she said.',
      ['she', 'Ada Brix'],
    ],
    [
      'Tom Cole left. He wrote to Olaf Brix, an engineer at the port.\n\n“We wait,” he said.',
      ['he', 'Tom Cole'],
    ],
  ],
  'relatives of one surname': [
    [
      'Zorvan Brix plays on. His grandmother, Ilse Brix, came too. “I wait,” she said.\n\n“We sail,” Brix wrote.',
      ['she', 'Ilse Brix'],
      ['Brix', 'Zorvan Brix'],
    ],
  ],
  'organisations with “and” and “&”': [
    ['“We sail on,” Cole & Brix said.', ['Cole & Brix', 'Cole & Brix']],
    [
      'The Coopers and Riggers Union met. “We sail on,” the union said.',
      ['the union', 'Coopers and Riggers Union'],
    ],
  ],
  'the organisation that “it” means': [
    [
      'Ada Brix leads the Coopers and Riggers Union. The union met on Monday. “We wait,” it said.',
      ['it', 'Coopers and Riggers Union'],
    ],
    ['The Harbour Board met. It called the pier “a ruin in the making.”', ['It', 'Harbour Board']],
  ],
  'a gesture for an attribution': [
    [
      'Ada Brix opened the pier. Asked about the cost, Brix shrugged. “We have waited two years.”',
      ['Brix', 'Ada Brix'],
    ],
  ],
  'the name in an apposition': [
    [
      '“We sail on,” said Ada Brix, once the engineer of the pier, so quietly that few heard it.',
      ['Ada Brix, once the engineer of the pier', 'Ada Brix'],
    ],
    [
      'The head of the Port Brill Harbour Board, Ada Brix of Port Brill, said the pier was “a ruin in the making.”',
      ['The head of the Port Brill Harbour Board, Ada Brix of Port Brill,', 'Ada Brix'],
    ],
    [
      'Another neighbour who swims here, Ada Brix, also came.\n\n“We have waited two years,” she said.',
      ['she', 'Ada Brix'],
    ],
    [
      'Port minister Raya al-Brix said: “We have waited.”\n\n“Now we sail,” al-Brix said.',
      ['Port minister Raya al-Brix', 'Raya al-Brix'],
      ['al-Brix', 'Raya al-Brix'],
    ],
  ],
  'the person that a sentence dwells on': [
    [
      'It was a long day for Ada Brix, who had come early. She called it “a ruin in the making.”',
      ['She', 'Ada Brix'],
    ],
    [
      'It was a long day for Ada Brix, who — despite saying she “would never come” — came.',
      ['who', 'Ada Brix'],
    ],
  ],
  'the only person named before': [
    ['Police met the drummer Zorvan Brix.\n\n“We have waited two years,” he said.', ['he', 'Zorvan Brix']],
  ],
  'phrases that begin behind another noun': [
    [
      'Port Brill shut the pier, a move Brillish officials called a “provocation.”',
      ['Brillish officials', 'Brillish officials'],
    ],
    ['It was a statement Ada Brix called “a ruin in the making.”', ['Ada Brix', 'Ada Brix']],
    [
      'The answer is found on page nine of the Brix report: “The pier was never safe at all.”',
      ['the Brix report', 'Brix report'],
    ],
  ],
  'words that only look like part of a name': [
    [
      'There was tension. Tension Brix caused, and tension grew.\n\n“We have waited two years,” Brix said.',
      ['Brix', 'Brix'],
    ],
    [
      'Pelham Brix Clash Over Pier\n\nThe two met on the pier on Monday.\n\n“We have waited two years,” Brix said.',
      ['Brix', 'Brix'],
    ],
    [
      'Storm Over Pier. Brill Hits Brix For Delay. The two met on Monday to talk of the pier.\n\n“We have waited two years,” Brix said.',
      ['Brix', 'Brix'],
    ],
    [
      'The harbour staff met on Monday. A picture by Staff Brix hung there.\n\n“We have waited two years,” Brix said.',
      ['Brix', 'Brix'],
    ],
    [
      'The harbour staff met on Monday. A picture by Zorvan Brix hung there.\n\n“We have waited two years,” Brix said.',
      ['Brix', 'Zorvan Brix'],
    ],
  ],
  'bare names': [
    // Nobody is called Brix in full: whom the words are given to is a person all the same.
    [
      'Bill Cole came with Brix.\n\n“We have waited two years,” Brix said. He added: “Now we sail on.”',
      ['Brix', 'Brix'],
      ['He', 'Brix'],
    ],
    [
      'Bill Cole came with Brix.\n\nBrix said no. “We have waited two years,” he told the board.',
      ['he', 'Brix'],
    ],
    [
      'Bill Cole came.\n\nThat leads to Brix and his attack on the pier, where, he said, “nobody would want to live.”',
      ['he', 'Brix'],
    ],
    // Known by the bare name long before another of that name is introduced.
    [
      'Mayor Brix came. The Brix plan is old. Then Brix sat down.\n\nBy then Ilse Brix had left.\n\n“We sail on,” Brix said.',
      ['Brix', 'Brix'],
    ],
    [
      'Tom Brix spoke first. Tom Brix Jr. listened.\n\n“We sail on,” Brix Jr. said. “We wait,” said Tom Brix.',
      ['Brix Jr.', 'Tom Brix Jr'],
      ['Tom Brix', 'Tom Brix'],
    ],
  ],
  'words with a capital that are nobody’s name': [
    ['“We sail on,” North Brill said.', ['North Brill', 'North Brill']],
    [
      'Ada Brix spoke in New Brill. New Brill cheered.\n\n“We have waited two years,” she said.',
      ['she', 'Ada Brix'],
    ],
    ['Outspoken Brix critic Tom Cole came.\n\n“We have waited two years,” Brix said.', ['Brix', 'Brix']],
    ['Meet Ada Brix.\n\n“We have waited two years,” Brix said.', ['Brix', 'Ada Brix']],
    ['Ada Brix Denies Cole Story Again\n\n“We have waited,” Brix said.', ['Brix', 'Ada Brix']],
    [
      'Attorney for the District of Port Brill Ada Brix came.\n\n“We have waited,” Brix said.',
      ['Brix', 'Ada Brix'],
    ],
    ['“We sail on,” the Daily Herald reported.', ['the Daily Herald', 'Daily Herald']],
    ['“We sail on,” the Herald’s Ada Brix reported.', ['the Herald’s Ada Brix', 'Ada Brix']],
    [
      'Ada Brix came early.\n\nDemocrats were late. “We sail on,” she said.\n\nFor Democrats it was too much.',
      ['she', 'Ada Brix'],
    ],
    ['“We sail on,” More said.', ['More', null]],
    [
      '“We have waited two years,” Ada Brix, a nurse, told The Daily Herald.',
      ['Ada Brix, a nurse,', 'Ada Brix'],
    ],
    ['Mayor Ada “the Heron” Brix said: “We sail on.”', ['Mayor Ada “the Heron” Brix', 'Ada Brix']],
    [
      'The Harbour Authority defines “safe,” in part, as “being harbours in which we can moor without any danger.”',
      ['The Harbour Authority', 'Harbour Authority'],
    ],
  ],
  'an office before the name': [
    [
      'U.S. Deputy Secretary of Trade Zorvan Brix said: “We have waited two years.”',
      ['U.S. Deputy Secretary of Trade Zorvan Brix', 'Zorvan Brix'],
    ],
    [
      'Deputy Secretary for Port Trade Ada Brix said: “We have waited two years.”',
      ['Deputy Secretary for Port Trade Ada Brix', 'Ada Brix'],
    ],
    [
      'The chief of Staff Zorvan Brix came.\n\n“We have waited two years,” Brix said.',
      ['Brix', 'Zorvan Brix'],
    ],
    [
      'Secretary of Trade Ada Brix said: “We have waited two years.”\n\n“We sail on,” Brix said.',
      ['Secretary of Trade Ada Brix', 'Ada Brix'],
      ['Brix', 'Ada Brix'],
    ],
  ],
  'datelines, lists by topic, quotations in a row': [
    [
      'PORT BRILL, Dec. 8 (HPA) — Ada Brix raised her hand, saying: “We have waited two years.”',
      ['Ada Brix', 'Ada Brix'],
    ],
    [
      '“We have waited two years,” said Ada Brix.\n\nOn the old pier: “We never trusted it.”',
      ['Ada Brix', 'Ada Brix'],
      ['Ada Brix', 'Ada Brix'],
    ],
  ],
  'nobody where the text does not say': [
    ['“The pier is not safe,” said a spokesman for the port.', ['a spokesman for the port', null]],
    ['Ada Brix was away. A port official took the call. “The pier is not safe,” he said.', ['he', null]],
    ['“The pier is not safe,” the report said.', ['the report', null]],
  ],
};

for (const [title, cases] of Object.entries(CASES))
  describe(title, () => {
    it.each(cases.map(([text, ...speakers]) => ({ text, speakers })))('$text', ({ text, speakers }) => {
      expect(speakersOf(articleOf(text)).map((s) => s && [s.mention, s.name])).toEqual(speakers);
    });
  });

it('tells persons, organisations and documents apart', () => {
  const types = (text: string) => speakersOf(articleOf(text)).map((s) => s?.type);
  expect(types('“We have waited two years,” said Ada Brix.')).toEqual(['person']);
  expect(types('“The pier is not safe,” the Harbour Authority said.')).toEqual(['organisation']);
  expect(types('“The pier is not safe,” the report said.')).toEqual(['document']);
});

it('marks a carried speaker', () => {
  const [first, second] = speakersOf(articleOf('“We wait,” Ada Brix said. “We have waited two years.”'));
  expect([first?.carried, second?.carried]).toEqual([false, true]);
});
