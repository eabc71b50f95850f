import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Baseline, formatBaseline, parseBaseline, updated } from '../../src/check/baseline.js';

const baseline: fc.Arbitrary<Baseline> = fc
  .dictionary(
    fc.string({ minLength: 1 }),
    fc.record({ count: fc.nat(), note: fc.string({ unit: 'binary' }) }),
  )
  .map((entries) => new Map(Object.entries(entries)));

describe('baseline file', () => {
  it('comes back as it was written, and is sorted', () => {
    fc.assert(
      fc.property(baseline, (baseline) => {
        const text = formatBaseline(baseline);
        expect(new Map(parseBaseline(text))).toEqual(baseline);
        const keys = text
          .split('\n')
          .slice(1, -2)
          .map((line) => JSON.parse(line.slice(0, -1))[0]);
        expect(keys).toEqual([...baseline.keys()].sort());
        expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });

  it('gains and loses whole lines only, so that branches merge', () => {
    const entry = { count: 1, note: 'Ada Brix: no way' };
    const before = formatBaseline(new Map([['b', entry]])).split('\n');
    const after = formatBaseline(
      new Map([
        ['a', entry],
        ['b', entry],
        ['c', entry],
      ]),
    ).split('\n');
    expect(after.filter((line) => before.includes(line))).toEqual(before);
  });

  it('takes the higher count where a merge left two lines', () => {
    const text = '{"schema":1,"findings":[\n["b",2,""],\n["a",1,""],\n["b",3,""],\n["b",1,""],\n[]]}\n';
    expect([...parseBaseline(text)].map(([print, { count }]) => [print, count])).toEqual([
      ['b', 3],
      ['a', 1],
    ]);
  });

  it.each([
    ['<<<<<<< HEAD\n{}', 'merge conflicts'],
    ['{"schema":2,"findings":[]}', 'no baseline of schema 1'],
    ['{"schema":1,"findings":{}}', 'no baseline of schema 1'],
    ['null', 'no baseline of schema 1'],
    ['{"schema":1,"findings":[["a","1"]]}', 'is no [fingerprint, count, note]'],
    ['{"schema":1,"findings":[7]}', 'is no entry'],
    ['{"schema":1,', 'JSON'],
  ])('refuses %s', (text, reason) => {
    expect(() => parseBaseline(text)).toThrow(reason);
  });

  it('keeps the lines of articles that were not named', () => {
    const old: Baseline = new Map([
      ['a', { count: 1, note: '' }],
      ['b', { count: 1, note: '' }],
    ]);
    const current: Baseline = new Map([['b', { count: 2, note: '' }]]);
    expect([...updated(old, current, true).keys()]).toEqual(['b']);
    expect([...updated(old, current, false)].map(([print, { count }]) => [print, count])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});
