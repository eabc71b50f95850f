import { describe, expect, it } from 'vitest';
import { folderOf } from './folder.js';
import { run, spawned } from './run.js';

const STORY = '“The lamp was lit at nine and nobody saw it go out again,” said Ida Korb, the keeper.\n';
const LATIN = Buffer.from(
  STORY.replace('lamp', 'caf\xe9 lamp').replace('“', '\x93').replace('”', '\x94'),
  'latin1',
);

/** What extract prints of another story with the same words. */
const EXTRACTED = (
  await run(['extract', '-', '--stdin-filename', 'a.txt', '--format', 'ndjson'], { stdin: STORY })
).out;

const cwd = folderOf({
  'quotes.ndjson': EXTRACTED,
  'story.txt': STORY,
  'other/second.txt': STORY.replace('nine', 'ten'),
  'list.txt': 'story.txt\nother/second.txt\n',
  'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]),
  'latin.txt': LATIN,
  'openers.txt':
    '“It began here, said Ida Korb.\n\nThen nothing.\n\n“It never ended, said Ida Korb.\n\nNothing at all.\n',
  'nothing/': '',
  'broken.json': '{"text": "no end',
});

interface Case {
  readonly argv: readonly string[];
  readonly stdin?: string;
  readonly code: number;
  /** What standard output must hold; null: nothing at all. */
  readonly out: RegExp | null;
  readonly err: RegExp | null;
}

const CASES: Readonly<Record<string, Case>> = {
  'a file': { argv: ['extract', 'story.txt'], code: 0, out: /“The lamp was lit/, err: null },
  'a folder': { argv: ['extract', 'other'], code: 0, out: /lit at ten/, err: null },
  'a pattern': { argv: ['extract', '**/s*.txt'], code: 0, out: /lit at ten.*lit at nine/s, err: null },
  'standard input': {
    argv: ['extract', '-', '--stdin-filename', 'wire.txt'],
    stdin: STORY,
    code: 0,
    out: /^wire.txt.*“The lamp was lit/s,
    err: null,
  },
  'a list of files': {
    argv: ['extract', '--files-from', 'list.txt'],
    code: 0,
    out: /at ten.*at nine/s,
    err: null,
  },
  'a list of files from standard input': {
    argv: ['extract', '--files-from', '-'],
    stdin: 'other/second.txt\n',
    code: 0,
    out: /at ten/,
    err: null,
  },
  'no path': { argv: ['dedupe'], code: 2, out: /0 articles/, err: /name files or folders.*\(no-input\)/ },
  'a missing path beside a good one': {
    argv: ['extract', 'gone.txt', 'story.txt'],
    code: 2,
    out: /“The lamp was lit/,
    err: /^gone\.txt: no such file.*\(missing-path\)\n$/,
  },
  'an empty folder': {
    argv: ['extract', 'nothing', 'story.txt'],
    code: 2,
    out: /lamp/,
    err: /^nothing: .*\(no-files\)\n$/,
  },
  'a binary file': {
    argv: ['extract', 'picture.txt', 'story.txt'],
    code: 2,
    out: /lamp/,
    err: /^picture\.txt: .*\(binary\)\n$/,
  },
  'broken JSON': {
    argv: ['extract', 'broken.json', 'story.txt'],
    code: 2,
    out: /lamp/,
    err: /^broken\.json:1:\d+: .*\(bad-json\)\n$/,
  },
  'text that is no UTF-8': {
    argv: ['extract', 'latin.txt'],
    code: 0,
    out: /“The café lamp/,
    err: /^latin\.txt(:1:\d+)?: .*\(bad-encoding\)\n$/,
  },
  'only opening marks': {
    argv: ['extract', 'openers.txt', 'story.txt'],
    code: 0,
    out: /“The lamp was lit/,
    err: /^openers\.txt:1:1: .*\(unbalanced-mark\)\nopeners\.txt:5:1: .*\(unbalanced-mark\)\n$/,
  },
  'quotations where articles belong': {
    argv: ['extract', 'quotes.ndjson', 'story.txt'],
    code: 2,
    out: /lamp/,
    err: /^quotes\.ndjson: .*only dedupe reads them \(no-text\)\n$/,
  },
  'quotations that extract printed': {
    argv: ['dedupe', 'quotes.ndjson', 'story.txt'],
    code: 0,
    out: /1 statement/,
    err: null,
  },
  'problems when quiet': {
    argv: ['extract', 'gone.txt', 'story.txt', '--quiet'],
    code: 2,
    out: /lamp/,
    err: null,
  },
  'problems in JSON': {
    argv: ['extract', 'gone.txt', '--json'],
    code: 2,
    out: /"problems":\[\n\{"code":"missing-path"/,
    err: /missing-path/,
  },
  'an output that cannot be written': {
    argv: ['extract', 'story.txt', '-o', 'gone/out.txt'],
    code: 2,
    out: null,
    err: /^quotes: .*no such file or directory/,
  },
  'wrong usage': { argv: ['extract', '--wrong'], code: 2, out: null, err: /^quotes: unknown option/ },
};

/** These run in a process of their own too: what the streams of this one might hide. */
const SPAWNED = [
  'a file',
  'standard input',
  'a missing path beside a good one',
  'a list of files from standard input',
  'wrong usage',
];

function expectCase({ code, out, err }: Case, result: { code: number; out: string; err: string }) {
  if (err === null) expect(result.err).toBe('');
  else expect(result.err).toMatch(err);
  if (out === null) expect(result.out).toBe('');
  else expect(result.out).toMatch(out);
  expect(result.code).toBe(code);
}

describe('in this process', () => {
  it.each(Object.entries(CASES))('%s', async (_, one) => {
    expectCase(one, await run(one.argv, { cwd, stdin: one.stdin ?? '' }));
  });
});

describe('in a process of its own', () => {
  it.each(SPAWNED)('%s', (name) => {
    const one = CASES[name] as Case;
    expectCase(one, spawned(one.argv, { cwd, stdin: one.stdin ?? '' }));
  });
});
