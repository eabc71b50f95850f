import { expect, it, vi } from 'vitest';
import { INDEXED } from '../../src/cluster/piece-index.js';
import { expectAllPairs } from './joined.js';

const { MOST, FEW } = vi.hoisted(() => ({ MOST: 1, FEW: 2 }));
vi.mock('../../src/cluster/rule.js', async (original) => ({ ...(await original()), FORMULA: MOST }));
vi.mock('../../src/cluster/piece-index.js', async (original) => ({ ...(await original()), INDEXED: FEW }));

it('statements are those of all pairs where not all wordings are in one index, formulas that are none in any of them too', () => {
  expect(INDEXED).toBe(FEW);
  expectAllPairs(MOST, 200);
});
