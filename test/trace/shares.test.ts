import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LEAST_SHARE, LEAST_SHARED, type Share, shares } from '../../src/trace/shares.js';
import { shingles } from '../../src/trace/shingles.js';

type Words = { words: Int32Array<ArrayBuffer> };

/** Every pair compared shingle by shingle. */
function allPairs(proses: readonly Words[], outlets: readonly number[]): Share[] {
  const sets = proses.map((prose) => new Set(shingles(prose).filter((hash) => hash !== 0)));
  return sets.flatMap((one, a) =>
    sets.flatMap((other, b) => {
      const shared = [...one].filter((shingle) => other.has(shingle)).length;
      const enough = shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(one.size, other.size);
      return a < b && outlets[a] !== outlets[b] && enough
        ? [{ a, b, shared, sizeA: one.size, sizeB: other.size }]
        : [];
    }),
  );
}

/** Do the two have a run of so many words in common that no quotation interrupts? */
function haveRun(one: Words, other: Words, length: number): boolean {
  const runs = ({ words }: Words) =>
    [...words.keys()]
      .map((at) => [...words.slice(at, at + length)])
      .filter((run) => run.length === length && !run.includes(0))
      .map(String);
  const ofOther = new Set(runs(other));
  return runs(one).some((run) => ofOther.has(run));
}

it('finds what comparing all pairs finds, and all of it that has a run of sixteen words', () => {
  // Articles cut together from a few long passages, so that pairs share much, little or nothing.
  const passages = Array.from({ length: 6 }, (_, p) =>
    Array.from({ length: 30 }, (_, w) => 1 + p * 40 + (w % 27)),
  );
  const piece = fc.record({
    passage: fc.nat({ max: 5 }),
    from: fc.nat({ max: 20 }),
    length: fc.integer({ min: 1, max: 30 }),
    breaks: fc.boolean(),
  });
  const prose = fc.array(piece, { maxLength: 4 }).map((pieces) => ({
    words: Int32Array.from(
      pieces.flatMap(({ passage, from, length, breaks }) => [
        ...(passages[passage] as number[]).slice(from, from + length),
        ...(breaks ? [0] : []),
      ]),
    ),
  }));
  fc.assert(
    fc.property(fc.array(fc.tuple(prose, fc.nat({ max: 3 })), { maxLength: 12 }), (articles) => {
      const proses = articles.map(([words]) => words);
      const outlets = articles.map(([, outlet]) => outlet);
      const all = allPairs(proses, outlets);
      const found = shares(proses, outlets);
      expect(all).toEqual(expect.arrayContaining(found));
      const sure = all.filter(({ a, b }) => haveRun(proses[a] as Words, proses[b] as Words, 16));
      expect(found).toEqual(expect.arrayContaining(sure));
    }),
  );
});

it('ties all of a text that more articles carry than it remembers to the first of them', () => {
  const words = Int32Array.from({ length: 40 }, (_, w) => w + 1);
  const found = shares(
    Array.from({ length: 100 }, () => ({ words })),
    Array.from({ length: 100 }, (_, i) => i),
  );
  for (let b = 1; b < 100; b++) expect(found).toContainEqual({ a: 0, b, shared: 33, sizeA: 33, sizeB: 33 });
});
