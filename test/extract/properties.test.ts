import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { lexiconFor } from '../../src/lexicon/lexicon.js';
import type { Article } from '../../src/read/article.js';
import { paragraphsOf } from '../../src/text/paragraphs.js';
import { sentencesOf } from '../../src/text/sentences.js';

const article = (text: string, bodyStart = 0): Article => ({
  id: 'a',
  path: 'a.txt',
  outlet: null,
  title: null,
  published: null,
  url: null,
  lang: null,
  author: null,
  text,
  bodyStart,
});

const runs = { numRuns: 1000 };
const anything = fc.string({ unit: 'binary', maxLength: 200 });

/** Marks, points and words in any order: mostly nonsense. */
const rubble = fc
  .array(
    fc.constantFrom(
      ...'“”"\'‘’„«»「」`…\n'.split(''),
      ...[
        ' ',
        ' ',
        ' ',
        ', ',
        '. ',
        '? ',
        ': ',
        '\n\n',
        ' said',
        ' Ada Brix',
        'we',
        'No',
        ' the',
        '“We',
        'it.”',
        '&quot;',
        "''",
      ],
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(''));

const clause = fc.constantFrom(
  'We wait',
  'the bridge is shut',
  'Nobody asked',
  'It’s the crews’ turn',
  'why not now',
);
const speaker = fc.constantFrom('Ada Brix', 'the mayor', 'she', 'Col. J. K. Tarn');
const verb = fc.constantFrom('said', 'added', 'told the council');
const plain = fc.constantFrom('The ferry left at 6 a.m.', 'Nobody knew.', 'Rain fell on the crews’ huts.');

/** A paragraph as an editor would print it; “ and ” stand for whatever marks the outlet uses. */
const printed = fc.oneof(
  plain,
  fc.tuple(clause, speaker, verb).map(([words, who, said]) => `“${words},” ${who} ${said}.`),
  fc.tuple(speaker, verb, clause).map(([who, said, words]) => `On Monday ${who} ${said}: “${words}.”`),
  fc
    .tuple(clause, speaker, verb, clause, plain)
    .map(([words, who, said, more, rest]) => `“${words},” ${who} ${said}. “${more}!” ${rest}`),
  fc.tuple(clause, plain).map(([words, rest]) => `${rest} Was it “${words}”? ${rest}`),
);
const story = fc.array(printed, { minLength: 1, maxLength: 6 });

function quotations(text: string) {
  return extract(article(text)).quotations;
}

/** Kind and words of every quotation, by paragraph. */
function byParagraph(text: string): string[][] {
  const { paragraphs, quotations } = extract(article(text));
  return paragraphs.map((_, index) =>
    quotations.filter((q) => q.paragraph === index).map((q) => `${q.kind} ${text.slice(q.start, q.end)}`),
  );
}

describe('for any text', () => {
  it('never throws, and finds nothing before the body', () => {
    fc.assert(
      fc.property(fc.oneof(anything, rubble), fc.nat(20), (text, skip) => {
        const bodyStart = Math.min(skip, text.length);
        for (const q of extract(article(text, bodyStart)).quotations)
          expect(q.outer.start).toBeGreaterThanOrEqual(bodyStart);
      }),
      runs,
    );
  });

  it('gives spans in order, apart from one another, inside their paragraphs', () => {
    fc.assert(
      fc.property(rubble, (text) => {
        const { paragraphs, quotations } = extract(article(text));
        let last = 0;
        for (const { start, end, outer, paragraph } of quotations) {
          expect(outer.start).toBeGreaterThanOrEqual(last);
          expect(start).toBeGreaterThanOrEqual(outer.start);
          expect(end).toBeGreaterThan(start);
          expect(outer.end).toBeGreaterThanOrEqual(end);
          expect(outer.start).toBeGreaterThanOrEqual(paragraphs[paragraph]?.start as number);
          expect(outer.end).toBeLessThanOrEqual(paragraphs[paragraph]?.end as number);
          last = outer.end;
        }
      }),
      runs,
    );
  });

  it('puts cues outside their quotation and gives none to what is no speech', () => {
    fc.assert(
      fc.property(rubble, (text) => {
        for (const { cue, kind, outer } of quotations(text)) {
          if (cue === null) continue;
          expect(kind).not.toBe('other');
          expect(cue.end <= outer.start || cue.start >= outer.end).toBe(true);
          expect(cue.end).toBeGreaterThan(cue.start);
        }
      }),
      runs,
    );
  });

  it('links a piece to a piece of speech right before it', () => {
    fc.assert(
      fc.property(rubble, (text) => {
        const found = quotations(text);
        found.forEach(({ continues, kind }, index) => {
          if (continues === null) return;
          expect(continues).toBe(index - 1);
          expect([kind, found[continues]?.kind]).not.toContain('other');
        });
      }),
      runs,
    );
  });

  it('says where its problems are', () => {
    fc.assert(
      fc.property(rubble, (text) => {
        const lines = text.split('\n');
        for (const { line, column, message } of extract(article(text)).problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[(line as number) - 1] as string).length + 1);
          expect(message).not.toBe('');
        }
      }),
      runs,
    );
  });

  it('covers all but white space with paragraphs, and these with sentences', () => {
    fc.assert(
      fc.property(fc.oneof(anything, rubble), (text) => {
        let last = 0;
        for (const paragraph of paragraphsOf(text, 0)) {
          expect(text.slice(last, paragraph.start).trim()).toBe('');
          let at = paragraph.start;
          for (const sentence of sentencesOf(text, paragraph, lexiconFor('en'))) {
            expect(text.slice(at, sentence.start)).toMatch(/^[\s\u200B]*$/);
            expect(sentence.end).toBeGreaterThan(sentence.start);
            at = sentence.end;
          }
          expect(text.slice(at, paragraph.end)).toMatch(/^[\s\u200B]*$/);
          last = paragraph.end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      runs,
    );
  });
});

describe('for printed prose', () => {
  it('reads a paragraph the same whatever stands around it', () => {
    fc.assert(
      fc.property(story, printed, fc.nat(6), (paragraphs, added, at) => {
        const index = Math.min(at, paragraphs.length);
        const alone = byParagraph(paragraphs.join('\n\n'));
        const among = byParagraph(paragraphs.toSpliced(index, 0, added).join('\n\n'));
        expect(among.toSpliced(index, 1)).toEqual(alone);
      }),
      runs,
    );
  });

  it('reads damage in one paragraph there and nowhere else', () => {
    fc.assert(
      fc.property(story, fc.nat(), (paragraphs, pick) => {
        const marked = paragraphs.flatMap((paragraph, index) => (paragraph.includes('“') ? [index] : []));
        if (marked.length === 0) return;
        const index = marked[pick % marked.length] as number;
        const damaged = paragraphs.with(index, (paragraphs[index] as string).replace('“', ''));
        const before = byParagraph(paragraphs.join('\n\n')).toSpliced(index, 1);
        expect(byParagraph(damaged.join('\n\n')).toSpliced(index, 1)).toEqual(before);
      }),
      runs,
    );
  });

  it('finds the same words in any style of marks', () => {
    fc.assert(
      fc.property(
        story,
        fc.constantFrom('""', '„“', '«»', '»«', '「」', "''''", "``''", '””', '‘’'),
        (paragraphs, style) => {
          const [open, close] = [style.slice(0, style.length / 2), style.slice(style.length / 2)];
          const text = paragraphs.join('\n\n');
          const changed = text.replaceAll('“', open).replaceAll('”', close);
          const words = (of: string) => quotations(of).map((q) => of.slice(q.start, q.end));
          expect(words(changed)).toEqual(words(text));
        },
      ),
      runs,
    );
  });
});
