import { describe, expect, it } from 'vitest';
import { version } from '../../src/version.js';
import { run } from './run.js';

describe('wrong usage ends with 2, says why on standard error and prints nothing else', () => {
  it.each([
    ['no command', [], 'Usage: quotes'],
    ['an unknown command', ['dedup', 'x'], 'Did you mean dedupe?'],
    ['an unknown option', ['extract', '--fromat', 'json'], 'Did you mean --format?'],
    ['an unknown format', ['extract', '--format', 'xml', 'x'], 'Allowed choices are text, json, ndjson, csv'],
    ['two formats', ['extract', '--json', '--format', 'text', 'x'], 'cannot be used with'],
    ['a threshold that is no number', ['dedupe', '--threshold', 'abc', 'x'], 'must be a number from 0 to 1'],
    ['a threshold above 1', ['dedupe', '--threshold', '90', 'x'], 'must be a number from 0 to 1'],
    ['a broken count', ['dedupe', '--min-outlets', '1.5', 'x'], 'must be a whole number'],
    ['a negative share', ['dedupe', '--threshold', '-0.1', 'x'], 'must be a number from 0 to 1'],
    ['no threads', ['dedupe', '--workers', '0', 'x'], 'must be a whole number from 1 on'],
    ['a negative count', ['dedupe', '--min-words', '-3', 'x'], 'must be a whole number'],
    ['a size without a number', ['read', '--max-size', 'big', 'x'], 'must be a number, with k, m or g'],
    ['an unknown schema', ['schema', 'nothing'], 'no schema "nothing"'],
    ['too many arguments', ['schema', 'dedupe', 'extract'], 'too many arguments'],
  ])('%s', async (_, argv, message) => {
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});

it.each([['--version'], ['-V']])('%s prints the version', async (flag) => {
  expect(await run([flag])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

it.each([[], ['dedupe'], ['extract'], ['read'], ['schema']])('%s --help has examples', async (...command) => {
  const { code, out, err } = await run([...command, '--help']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/Examples:\n {2}\$ quotes/);
});
