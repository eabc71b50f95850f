import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from '../../src/config/load.js';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'quotes-config-'));
});
afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, content: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
}

const failure = async (folder: string, file?: string) => {
  const error = await loadConfig(join(root, folder), file).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ConfigError);
  return (error as ConfigError).message;
};

describe('the configuration', () => {
  it('is the nearest upward, its paths relative to where one stands', async () => {
    write('near/quotes.config.json', {
      against: ['articles'],
      baseline: 'known.json',
      ignore: ['drafts/**', '*.bak'],
      rules: { repeat: 'off' },
    });
    write('near/package.json', { quotes: { failOn: 'note' } });
    write('near/articles/may/a.txt', 'x');
    expect(await loadConfig(join(root, 'near/articles/may'))).toEqual({
      against: ['../../articles'],
      baseline: '../../known.json',
      ignore: ['../../drafts/**', '*.bak'],
      rules: { repeat: 'off' },
    });
  });

  it('is the "quotes" of a package.json; one without it is passed over', async () => {
    write('pack/package.json', { name: 'x', quotes: { failOn: 'note' } });
    write('pack/inner/package.json', { name: 'y' });
    expect(await loadConfig(join(root, 'pack/inner'))).toEqual({ failOn: 'note' });
    expect(await loadConfig(join(root, 'pack/inner'), '../package.json')).toEqual({ failOn: 'note' });
  });

  it('is null where there is none, and the file that is named where one is', async () => {
    write('none/my.json', { threshold: 0.8 });
    write('none/bare', { threshold: 0.7 });
    expect(await loadConfig(join(root, 'none'))).toBeNull();
    expect(await loadConfig(join(root, 'none'), 'my.json')).toEqual({ threshold: 0.8 });
    expect(await loadConfig(root, join(root, 'none/bare'))).toEqual({ threshold: 0.7 });
  });
});

describe('a configuration that cannot be used', () => {
  it.each([
    ['an unknown key', { treshold: 0.9 }, 'unknown key "treshold" (did you mean "threshold"?)'],
    ['a key like no other', { zzzzzzzz: 1 }, /unknown key "zzzzzzzz"$/],
    ['an unknown rule', { rules: { altred: 'off' } }, 'unknown key "rules.altred" (did you mean "altered"?)'],
    [
      'a wrong level',
      { rules: { altered: 'fatal' } },
      '"rules.altered" must be "error", "warning", "note", "off"',
    ],
    ['a wrong type', { threshold: '0.9' }, '"threshold" must be a number from 0 up to 1'],
    ['a number out of range', { threshold: 1.5 }, '"threshold" must be a number from 0 up to 1'],
    ['half a finding', { maxFindings: 1.5 }, '"maxFindings" must be a whole number from 0'],
    ['a wrong item', { against: ['a', 1] }, '"against[1]" must be a string'],
    ['a list for an object', { rules: ['altered'] }, '"rules" must be an object'],
    ['a name of the prototype', '{"__proto__": 1, "toString": 1}', 'unknown key "toString"'],
    ['no object', [1], 'it must be an object'],
    ['no JSON', '{"rules": {,}}', /JSON/],
    ['JavaScript', 'module.exports = {}', /JSON/],
  ])('%s', async (_, content, message) => {
    write('bad/quotes.config.json', content);
    const text = await failure('bad');
    expect(text).toMatch(/quotes\.config\.json: /);
    expect(text).toMatch(
      typeof message === 'string' ? new RegExp(message.replace(/[()?.[\]]/g, '\\$&')) : message,
    );
  });

  it('names every unknown key', async () => {
    write('bad/quotes.config.json', { a1: 1, b2: 2 });
    expect((await failure('bad')).split('\n')).toHaveLength(2);
  });

  it('that is not there', async () => {
    expect(await failure('bad', 'missing.json')).toMatch(/^missing\.json: /);
  });
});
