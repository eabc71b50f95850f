import { describe, expect, it } from 'vitest';
import { Standing, standingOf } from '../../src/cluster/rule.js';
import { wordsOf } from '../../src/text/words.js';

describe('what it takes that a quotation is one statement with another that holds its words', () => {
  it.each([
    ['ALONE', 'so it is and so it will be'],
    ['VERBATIM', 'so it is and so it was'],
    ['VERBATIM', 'extraordinarily expensive harbour lamp oil'],
    ['WHOLE', 'all lamps are on the quay'],
    ['WHOLE', 'unreasonable harbour charges'],
    ['FRAGMENT', 'not on this quay'],
    ['FRAGMENT', 'notwithstanding misunderstandings'],
  ] as const)('%s: %s', (standing, text) => {
    const { words } = wordsOf(text);
    expect(standingOf(words.length, words.join('').length)).toBe(Standing[standing]);
  });
});
