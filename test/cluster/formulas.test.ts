import { expect, it, vi } from 'vitest';
import { FORMULA } from '../../src/cluster/rule.js';
import { expectAllPairs } from './joined.js';

const MOST = vi.hoisted(() => 2);
vi.mock('../../src/cluster/rule.js', async (original) => ({ ...(await original()), FORMULA: MOST }));

it('statements with formulas are those of all pairs, in any order of input and however the work is cut', () => {
  expect(FORMULA).toBe(MOST);
  expectAllPairs(MOST, 150);
});
