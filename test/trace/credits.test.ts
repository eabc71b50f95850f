import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { creditsOf } from '../../src/trace/credits.js';
import { OutletDirectory } from '../../src/trace/outlets.js';
import { proseOf } from '../../src/trace/prose.js';

const directory = new OutletDirectory({ agencies: { 'Coastal News Agency': ['coastal.example', 'CNA'] } });

function credits(
  text: string,
  outlet: string | null = 'gazette.example',
  url: string | null = null,
): string[] {
  const article = {
    id: 'a',
    path: 'a',
    outlet,
    title: null,
    published: null,
    url,
    lang: null,
    author: null,
    text,
    bodyStart: 0,
  };
  return creditsOf(article, proseOf(extract(article)), directory).map(
    ({ kind, outlet, start, end }) => `${kind} ${outlet}: ${text.slice(start, end)}`,
  );
}

describe('credits', () => {
  it.each([
    [
      'The mayor told the Elm News Agency on Monday that it will open.',
      'told Elm News Agency: told the Elm News Agency',
    ],
    ['The quay will open on Monday, reported CNA.', 'report Coastal News Agency: reported CNA'],
    [
      'The mayor told the Coastal News Agency on Monday that it will open.',
      'told Coastal News Agency: told the Coastal News Agency',
    ],
    [
      'It will open, according to state news agency Tass.',
      'report TASS: according to state news agency Tass',
    ],
    ['Reuters first reported the plan.', 'report Reuters: Reuters first reported'],
    ['CNN’s Ada Brix reported the plan.', 'report CNN: CNN’s Ada Brix reported'],
    [
      'She said so in an interview with the Harbour Herald.',
      'told Harbour Herald: interview with the Harbour Herald',
    ],
    ['PORTVALE, Feb 17 (AP) — The quay will open.', 'dateline Associated Press: (AP)'],
    [
      'The quay will open.\n\nThe Associated Press contributed to this report.',
      'contributor Associated Press: Associated Press',
    ],
    ['By Ada Brix, Associated Press\nThe quay will open.', 'byline Associated Press: Associated Press'],
    ['Associated Press\n\nThe quay will open.', 'byline Associated Press: Associated Press'],
    [
      'The quay will open.\n\nCopyright 2031 The Associated Press. All rights reserved.',
      'copyright Associated Press: Copyright 2031 The Associated Press',
    ],
    ['The quay will open.\n\n© 2031 AFP', 'copyright Agence France-Presse: © 2031 AFP'],
    ['The quay will open.\n\nSource: Reuters', 'source Reuters: Source: Reuters'],
    [
      'The quay will open.\n\nThis story originally appeared on Harbour Times.',
      'source Harbour Times: originally appeared on Harbour Times',
    ],
    ['The quay will open. (Reporting by Ada Brix; editing by Tom Vane)', 'source Reuters: (Reporting by '],
  ])('%s', (text, credit) => expect(credits(text)).toEqual([credit]));

  it('takes "Source link" for the outlet that the article names most', () => {
    const text = 'A CNN team saw the quay.\n\nIt is open, Tass wrote, as the CNN team saw.\n\nSource link\n';
    expect(credits(text)).toEqual(['link CNN: Source link']);
  });

  it('understands a name cut short by the full one, and no other', () => {
    const text = 'He told the Harbour Post so.\n\nIt is a lie, he told the Post. He told the Herald too.';
    expect(credits(text)).toEqual([
      'told Harbour Post: told the Harbour Post',
      'told Harbour Post: told the Post',
    ]);
  });

  it('knows a page of another outlet by its address', () => {
    expect(credits('The quay will open.', 'gazette.example', 'https://www.coastal.example/quay')).toEqual([
      'url Coastal News Agency: ',
    ]);
    expect(credits('The quay will open.', 'gazette.example', 'https://news.gazette.example/quay')).toEqual(
      [],
    );
  });

  it.each([
    ['its own outlet', 'She told the Gazette that it will open.', 'gazette.example'],
    [
      'an outlet talked about',
      'CNN and its ratings, the AP photographers and the Harbour Times building.',
      null,
    ],
    ['pictures', 'The quay. (AP Photo/Ada Brix) The bay. (Tom Vane/Reuters) Photo: Una Moor (AP)', null],
    ['the quoted words', '“She told the Associated Press the truth,” he said.', null],
  ])('finds none in %s', (_, text, outlet) => expect(credits(text, outlet)).toEqual([]));
});
