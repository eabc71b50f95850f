import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findSources } from '../../src/read/sources.js';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'quotes-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

function file(path: string, content = 'A text.'): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

async function found(paths: readonly string[], ignore: readonly string[] = []) {
  const { sources, problems } = await findSources(paths, { ignore }, cwd);
  return {
    paths: sources.map((source) => source.path),
    problems: problems.map(({ code, path }) => `${code} ${path}`),
  };
}

it('takes a folder with all below it, by code unit, without what is no article', async () => {
  for (const path of [
    'in/b.txt',
    'in/B.md',
    'in/deep/er/c.jsonl.gz',
    'in/photo.jpg',
    'in/.git/x.txt',
    'in/.x.txt',
  ])
    file(path);
  file('in/node_modules/pkg/readme.md');
  expect(await found(['in'])).toEqual({
    paths: ['in/B.md', 'in/b.txt', 'in/deep/er/c.jsonl.gz'],
    problems: [],
  });
});

it('gives each file once, whatever the order, the repetition and the spelling of its paths', async () => {
  file('in/a.txt');
  file('in/b.txt');
  symlinkSync('b.txt', join(cwd, 'in/a-link.txt'));
  const all = { paths: ['in/a.txt', 'in/b.txt'], problems: [] };
  for (const paths of [
    ['in', 'in/a.txt'],
    ['in/*.txt', './in/'],
    ['./in/b.txt', 'in/../in/a.txt', 'in', 'in'],
  ])
    expect(await found(paths)).toEqual(all);
});

it('reads a named file whatever its ending, and a name that looks like a pattern', async () => {
  file('odd/notes');
  file('odd/[1] (draft).txt');
  expect(await found(['odd/notes', 'odd/[1] (draft).txt'])).toEqual({
    paths: ['odd/[1] (draft).txt', 'odd/notes'],
    problems: [],
  });
});

it('expands patterns, also outside the working directory', async () => {
  file('in/a.txt');
  file('in/sub/b.md');
  mkdirSync(join(cwd, 'at'));
  const { sources } = await findSources(['../in/**/*.{md,txt}'], {}, join(cwd, 'at'));
  expect(sources.map(({ path }) => path)).toEqual(['../in/a.txt', '../in/sub/b.md']);
});

it('leaves out what --ignore names: at any depth without a slash, from the working directory with one', async () => {
  for (const path of ['in/a.txt', 'in/draft.txt', 'in/sub/draft.txt', 'in/old/c.txt', 'in/sub/old/d.txt'])
    file(path);
  expect((await found(['in'], ['draft.txt'])).paths).toEqual([
    'in/a.txt',
    'in/old/c.txt',
    'in/sub/old/d.txt',
  ]);
  expect((await found(['in'], ['old/'])).paths).toEqual(['in/a.txt', 'in/draft.txt', 'in/sub/draft.txt']);
  expect((await found(['in'], ['in/old', './in/sub/**'])).paths).toEqual(['in/a.txt', 'in/draft.txt']);
  expect((await found(['in/a.txt', 'in/draft.txt'], ['draft.*'])).paths).toEqual(['in/a.txt']);
});

it('names what is missing, empty, refused or linked in a circle, and still gives the rest', async () => {
  file('in/a.txt');
  mkdirSync(join(cwd, 'empty'));
  symlinkSync('loop.txt', join(cwd, 'in/loop.txt'));
  symlinkSync('nowhere.txt', join(cwd, 'in/dangling.txt'));
  symlinkSync('..', join(cwd, 'in/up'));
  expect(await found(['in', 'gone.txt', 'empty', 'no/*.txt', 'in/a.txt/below'])).toEqual({
    paths: ['in/a.txt'],
    problems: [
      'no-files empty',
      'missing-path gone.txt',
      'missing-path in/a.txt/below',
      'unreadable-path in/dangling.txt',
      'unreadable-path in/loop.txt',
      'no-files no/*.txt',
    ],
  });
});

it.skipIf(process.getuid?.() === 0)('reports a folder that may not be looked into', async () => {
  file('in/shut/a.txt');
  chmodSync(join(cwd, 'in/shut'), 0);
  expect((await found(['in'])).problems).toEqual(['unreadable-path in/shut']);
  chmodSync(join(cwd, 'in/shut'), 0o700);
});
