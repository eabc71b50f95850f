import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules.js';
import { run } from '../cli/run.js';

describe('quotes explain', () => {
  it.each(Object.values(RULES))(
    '$id: why, an example, what to do',
    async ({ id, summary, example, advice }) => {
      const { code, out, err } = await run(['explain', id]);
      const words = out.replace(/\s+/g, ' ');
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const part of [summary, example, advice]) expect(words).toContain(part.replace(/\s+/g, ' '));
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(130);
    },
  );

  it('suggests a rule for one that does not exist', async () => {
    const { code, out, err } = await run(['explain', 'altred']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('no rule "altred" (did you mean "altered"?)');
  });
});
