import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attribute } from '../../src/attribute/attribute.js';
import { extract } from '../../src/extract/extract.js';
import { processorTime } from '../processor-time.js';
import { articleOf, speakersOf } from './articles.js';

const person = fc.constantFrom(
  'Ada Brix',
  'Tom Cole',
  'Mayor Ilse Arden',
  'Mr. Cole',
  'Brix',
  'she',
  'he',
  'the mayor',
);
const words = fc.constantFrom(
  'We have waited two years',
  'The pier was never safe',
  'Nobody asked us',
  'Why now',
);
const paragraph = fc
  .tuple(person, words, person, fc.nat(6))
  .map(
    ([who, said, other, shape]) =>
      [
        `“${said},” said ${who}.`,
        `“${said},” ${who} said. “${said}.”`,
        `${who} met ${other} and said: “${said}.”`,
        `“${said}.”`,
        `${who}, who knows ${other}, called it “${said.toLowerCase()}”.`,
        `${who}: “${said}?”`,
        `${other} came late, ${who} said.`,
      ][shape] as string,
  );
const article = fc.array(paragraph, { minLength: 1, maxLength: 8 });

it('points to its words, names alike each time', () => {
  fc.assert(
    fc.property(article, (paragraphs) => {
      const read = articleOf(paragraphs.join('\n\n'));
      const quotes = attribute(extract(read));
      for (const { speaker, cue } of quotes) {
        if (speaker) expect(read.text.slice(speaker.start, speaker.end)).toBe(speaker.mention);
        if (cue) expect(read.text.slice(cue.start, cue.end)).toBe(cue.text);
        if (speaker) expect(speaker.confidence > 0 && speaker.confidence <= 1).toBe(true);
      }
      expect(attribute(extract(read))).toEqual(quotes);
    }),
  );
});

it('does not change its mind for a later paragraph that names nobody new', () => {
  fc.assert(
    fc.property(
      article,
      fc.constantFrom('It rained all day.', '“It rains,” she said.'),
      (paragraphs, last) => {
        const before = speakersOf(articleOf(paragraphs.join('\n\n')));
        const after = speakersOf(articleOf([...paragraphs, last].join('\n\n')));
        expect(after.slice(0, before.length)).toEqual(before);
      },
    ),
  );
});

it('reads anything', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '“',
          '”',
          '"',
          'said',
          ' ',
          ', ',
          '. ',
          'Ada',
          'Brix',
          'who',
          'the',
          '\n',
          ':',
          '(',
          '—',
          'ß',
          '𝒜',
          'saying',
          'Mr.',
          'of',
        ),
      ),
      (parts) => {
        const read = articleOf(parts.join(''));
        for (const speaker of speakersOf(read))
          if (speaker) expect(read.text.slice(speaker.start, speaker.end)).toBe(speaker.mention);
      },
    ),
  );
});

it('takes time linear in the text', () => {
  const seconds = (text: string) => {
    const extraction = extract(articleOf(text));
    // The processor's time: by the clock other work on the machine would count.
    const start = process.cpuUsage();
    attribute(extraction);
    return process.cpuUsage(start).user / 1e6;
  };
  for (const piece of [
    '“We wait,” and Ada Brix said that ',
    '“No” ',
    'Ada Brix and Tom Cole, who, the mayor, “no” ',
    '“We wait,” she said, and ',
  ])
    expect(seconds(piece.repeat(5_000))).toBeLessThan(5);
});

it('takes linear time for many who hold one office', () => {
  const syllables =
    'ab ban cor dal em fen gor hal ib jor kan lor mon nor or per quin ros sal tor ur val wen'.split(' ');
  const name = (n: number) => {
    let word = '';
    for (let rest = n; word === '' || rest > 0; rest = Math.floor(rest / 23)) word += syllables[rest % 23];
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const paragraphs = Array.from(
    { length: 12_000 },
    (_, i) =>
      `Minister ${name(i)} ${name(7 * i + 3)} met the council. “We will build bridge number ${i} here,” the minister said.`,
  );
  const article = articleOf(paragraphs.join('\n\n'));
  expect(processorTime(() => speakersOf(article))).toBeLessThan(2500);
});
