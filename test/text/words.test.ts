import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/text/words.js';
import { processorTime } from '../processor-time.js';

const plain = (text: string) => wordsOf(text).words.join(' ');
/** Words with `|` for a gap and `+` for an insertion. */
const broken = (text: string) => {
  const { words, breaks } = wordsOf(text);
  return words.map((w, i) => (breaks.find((b) => b.at === i) ? `${mark(text, i)} ${w}` : w)).join(' ');
};
const mark = (text: string, at: number) =>
  wordsOf(text).breaks.find((b) => b.at === at)?.room === Number.POSITIVE_INFINITY ? '|' : '+';

describe('words', () => {
  it.each([
    ['We’ll “never” go—not now!', 'well never go not now'],
    ["Don't, don’t, DON`T", 'dont dont dont'],
    ["the boys' toys, rock 'n' roll, the '60s", 'the boys toys rock n roll the 60s'],
    ['a well-known co‑op', 'a well known co op'],
    ['6,000 or 1,250,000 or 6\u202f000', '6000 or 1250000 or 6000'],
    ['in 2019,300 came; 12,34', 'in 2019300 came 12 34'],
    ['3.5 percent, v1.2.3.', '3.5 percent v1.2.3'],
    ['The U.S. and the U.S.A., at 5 p.m. So am I.We left.', 'the us and the usa at 5 pm so am i we left'],
    ['J.K. Holm, e.g. St. Olm', 'jk holm eg st olm'],
    ['the U.S.’s and the US’s', 'the uss and the uss'],
    ['[W]e did it[s] year(s) [I] ran', 'we did its years i ran'],
    ['He don’t [sic] care (sic)', 'he dont care'],
    ['CAFÉ Cafe\u0301 Straße ﬁne ＦＵＬＬ ΟΔΟΣ οδος', 'café café strasse fine full οδος οδος'],
    ['so\u00adft zero\u200bwidth a\u00a0b', 'soft zerowidth a b'],
    ['𝐁old 😀 日本', 'bold 日本'],
    ['what the f**k, F--k, fuck, f*cking, s---, sh*t', 'what the f* f* f* f* s* s*'],
    ['**no** stars*, 2*3, I -- we, a--b, plan b', 'no stars 2 3 i we a b plan b'],
    ['I—I w-w-want they — they - that, th-the', 'i want they that th the'],
    ['win-win, no no, 5-50, K-12, co-conspirator', 'win win no no 5 50 k 12 co conspirator'],
    ['“…” — !', ''],
  ])('%s', (text, words) => expect(plain(text)).toBe(words));

  it.each([
    ['one … two ... three . . . four', 'one | two | three | four'],
    ['one […] two [...] three (…) four', 'one | two | three | four'],
    ['… one two ... ', 'one two'],
    ['one. Two.. three', 'one two three'],
    ['he [the mayor] ran (in May) home', 'he + ran + home'],
    ['he … [the mayor] ran', 'he | ran'],
    ['[The mayor] ran [home]', 'ran'],
    ['an open [bracket and an (other', 'an open bracket and an other'],
  ])('breaks: %s', (text, words) => expect(broken(text)).toBe(words));

  it('adds up insertions at one place', () => {
    expect(wordsOf('he [a] [Holm] (of Olm) ran').breaks).toEqual([{ at: 2, room: 12 }]);
  });

  it('maps back to the text', () => {
    const text = 'The “U.S.” didn’t [W]in 6,000.';
    const { starts, ends } = wordsOf(text);
    expect(starts.map((start, i) => text.slice(start, ends[i]))).toEqual([
      'The',
      'U.S',
      'didn’t',
      '[W]in',
      '6,000',
    ]);
  });

  it('knows what stands within inner marks', () => {
    const inner = (text: string) =>
      wordsOf(text)
        .words.filter((_, i) => wordsOf(text).nested[i])
        .join(' ');
    expect(inner("she told me, 'we won't go,' and left")).toBe('we wont go');
    expect(inner('she told me ‘we won’t go’ and “no way” too')).toBe('we wont go no way');
    expect(inner("the boys' toys don't")).toBe('');
    expect(inner('‘Never, never’')).toBe('');
  });

  it('is linear on hostile input', () => {
    const hostile = ['[', '(', '“a ', "'a ", '. ', '.', "a'", '[a', '6,', "'a' b "];
    const time = processorTime(() => hostile.map((c) => wordsOf(c.repeat(100_000))));
    expect(time).toBeLessThan(3000);
  });
});
