import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprints } from '../../src/trace/fingerprints.js';
import { SHINGLE, shingles } from '../../src/trace/shingles.js';

const WINDOW = 9;

/** The least of every window of every stretch of prose, each place once. */
function plain(words: number[]): number[] {
  const stretches = words
    .join(' ')
    .split(/(?:^| )0(?= |$)/)
    .map((stretch) => Int32Array.from(stretch.trim() === '' ? [] : stretch.trim().split(' ').map(Number)))
    .filter((stretch) => stretch.length >= SHINGLE);
  return stretches.flatMap((stretch) => {
    const hashes = [...shingles({ words: stretch })].filter((hash) => hash !== 0);
    const windows = Math.max(1, hashes.length - WINDOW + 1);
    const places = Array.from({ length: windows }, (_, from) => {
      const window = hashes.slice(from, from + WINDOW);
      return from + window.lastIndexOf(Math.min(...window));
    });
    return [...new Set(places)].map((place) => hashes[place] as number);
  });
}

it('are the least shingle of every nine neighbouring ones, or of a shorter stretch', () => {
  const word = fc.oneof(
    { weight: 30, arbitrary: fc.integer({ min: 1, max: 40 }) },
    { weight: 1, arbitrary: fc.constant(0) },
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120, size: 'max' }), (words) => {
      expect([...fingerprints({ words: Int32Array.from(words) })]).toEqual(plain(words));
    }),
  );
});
