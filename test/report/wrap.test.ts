import fc from 'fast-check';
import { expect, it } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { wrap } from '../../src/report/text/wrap.js';

const character = fc.constantFrom(...'aé“’—… \u00ad漢\u0301', '\x1b[1m', '\x1b[22m');
const word = fc.string({ unit: fc.constantFrom(...'aé“’—…'), minLength: 1, maxLength: 9 });

it('breaks lines where wrap-ansi does', () => {
  const same = (text: string, width: number) => {
    expect(wrap(text, width)).toEqual(wrapAnsi(text, width, { hard: true }).split('\n'));
  };
  fc.assert(
    fc.property(
      fc.array(word).map((words) => words.join(' ')),
      fc.integer({ min: 5, max: 30 }),
      same,
    ),
  );
  fc.assert(fc.property(fc.string({ unit: character }), fc.integer({ min: 2, max: 12 }), same));
});
