import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Quote } from '../../src/attribute/quote.js';
import { processorTime } from '../processor-time.js';
import { joined, plainly } from './joined.js';
import { quotesOf } from './plan.js';
import { reference } from './reference.js';

const MANY = vi.hoisted(() => 1);
vi.mock('../../src/cluster/many-leaders.js', async (original) => ({ ...(await original()), MANY }));

/** Few words that match by corroboration alone, and what makes the articles kin that hold it. */
const TEXTS = [
  'gone at last so far',
  'gone at last so soon',
  'all of it is gone at last and nobody ever saw why',
  'nobody on the bridge will ever see how far it is',
] as const;

const copy = (speaker: number, article: number) =>
  ({ of: 0, cut: 0, keep: 1, style: 'plain', speaker, article }) as const;

const said = fc
  .array(fc.tuple(fc.constantFrom(0, 0, 0, 0, 1, 2, 3), fc.nat(9), fc.nat(7)), {
    minLength: 4,
    maxLength: 24,
  })
  .map((all) =>
    quotesOf({
      statements: [[0]],
      copies: all.map(([, speaker, article]) => ({ ...copy(speaker, article), edits: [], at: [0, 0] })),
      threshold: 0.9,
    }).map((quote, i): Quote => ({ ...quote, text: TEXTS[all[i]?.[0] ?? 0] as string })),
  );

describe('statements that very many say in the same words', () => {
  it('are those of all pairs', () => {
    fc.assert(
      fc.property(said, (quotes) => {
        expect(plainly(joined(quotes, 0.9))).toEqual(plainly(reference(quotes, 0.9)));
      }),
      { numRuns: Number(process.env.RUNS ?? 100) },
    );
  });

  it('take time linear in them', () => {
    const [quote] = quotesOf({
      statements: [[0]],
      copies: [{ ...copy(3, 7), edits: [], at: [0, 0] }],
      threshold: 0.9,
    }) as [Quote];
    const quotes = Array.from({ length: 8000 }, (_, i): Quote => {
      const name = `Ada ${String.fromCharCode(97 + (i % 26), 97 + (Math.floor(i / 26) % 26))}${i}`;
      const speaker = { ...quote.speaker, name, mention: name } as Quote['speaker'];
      return { ...quote, id: `q_${i}`, article: `a${i}`, text: 'gone at last so far', speaker };
    });
    let leaders = new Map<string, string>();
    const time = processorTime(() => {
      ({ leaders } = joined(quotes, 0.9));
    });
    expect(time).toBeLessThan(1500);
    expect(new Set(leaders.values()).size).toBe(8000);
  });
});
