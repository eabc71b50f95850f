import { expect, it } from 'vitest';
import { attribute } from '../../src/attribute/attribute.js';
import { extract } from '../../src/extract/extract.js';

function speakersOf(text: string) {
  const article = {
    id: 'a',
    path: 'a.txt',
    outlet: null,
    title: null,
    published: null,
    url: null,
    lang: 'en',
    text,
    bodyStart: 0,
  };
  const quotes = attribute(extract(article));
  for (const { speaker } of quotes)
    if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.mention);
  return quotes.map(({ speaker }) => speaker && [speaker.mention, speaker.name]);
}

it('takes the phrase beside the nearest reporting verb', () => {
  expect(speakersOf('“We have waited two years for it,” said Ada Brix, the harbour master.')).toEqual([
    ['Ada Brix, the harbour master', 'Ada Brix'],
  ]);
  expect(speakersOf('“We have waited two years for it,” Ada Brix, 34, said on Monday.')).toEqual([
    ['Ada Brix, 34,', 'Ada Brix'],
  ]);
  expect(speakersOf('Harbour master Ada Brix said: “We have waited two years for it.”')).toEqual([
    ['Harbour master Ada Brix', 'Ada Brix'],
  ]);
});

it('carries a speaker on and fills the name in', () => {
  expect(
    speakersOf('Ada Brix runs the port.\n\n“We have waited two years for it,” Brix said. “Now we sail on.”'),
  ).toEqual([
    ['Brix', 'Ada Brix'],
    ['Brix', 'Ada Brix'],
  ]);
});
