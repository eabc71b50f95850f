import { spawn } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { colourLevel, type When } from '../../src/commands/colour.js';
import { replaceFile } from '../../src/commands/replace-file.js';
import { folderOf } from './folder.js';
import { run, spawned } from './run.js';

const ESCAPE = '\x1b[';

/** Prints some hundred kilobytes, more than a pipe takes at once. */
const LONG = folderOf({ 'long.txt': '“And so it went on and on,” said Ida Korb.\n\n'.repeat(3000) });

describe('colour: the flag, then NO_COLOR, then FORCE_COLOR, then the terminal of that stream', () => {
  it.each<[When, Record<string, string>, boolean, 0 | 1]>([
    ['auto', {}, true, 1],
    ['auto', {}, false, 0],
    ['auto', { TERM: 'dumb' }, true, 0],
    ['auto', { NO_COLOR: '1' }, true, 0],
    ['auto', { NO_COLOR: '' }, true, 1],
    ['auto', { FORCE_COLOR: '1' }, false, 1],
    ['auto', { FORCE_COLOR: '' }, false, 1],
    ['auto', { FORCE_COLOR: '0' }, true, 0],
    ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, 0],
    ['always', { NO_COLOR: '1' }, false, 1],
    ['never', { FORCE_COLOR: '1' }, true, 0],
  ])('%s %j, a terminal: %s → %i', (when, env, isTTY, level) => {
    const stream = Object.assign(Object.create(process.stdout), { isTTY });
    expect(colourLevel(when, env, stream)).toBe(level);
  });

  it('is decided for each stream', async () => {
    const argv = ['extract', 'fixtures/comet', 'missing.txt'];
    const out = await run(argv, { terminals: ['stdout'] });
    expect([out.out.includes(ESCAPE), out.err.includes(ESCAPE)]).toEqual([true, false]);
    const err = await run(argv, { terminals: ['stderr'] });
    expect([err.out.includes(ESCAPE), err.err.includes(ESCAPE)]).toEqual([false, true]);
  });

  it('is not written to a file', async () => {
    const cwd = folderOf({ 'a.txt': '“We shall see about that tomorrow,” said Ida Korb.' });
    await run(['extract', 'a.txt', '-o', 'out.txt'], { cwd, terminals: ['stdout', 'stderr'] });
    const written = readFileSync(join(cwd, 'out.txt'), 'utf8');
    expect(written).toContain('“We shall see');
    expect(written).not.toContain(ESCAPE);
  });
});

describe('a terminal gets no control character from an article', () => {
  const cwd = folderOf({ 'a.txt': '“We shall \x1b[31msee\u202e about that\r tomorrow,” said Ida Korb.' });

  const isControl = (sign: string) => (sign < ' ' && !'\t\n'.includes(sign)) || sign === '\u202e';

  it.each([
    ['dedupe', 'text'],
    ['dedupe', 'json'],
    ['dedupe', 'ndjson'],
    ['dedupe', 'csv'],
    ['extract', 'text'],
    ['extract', 'csv'],
    ['read', 'text'],
    ['read', 'ndjson'],
  ])('%s --format %s', async (command, format) => {
    const argv = [command, 'a.txt', '--format', format, '--color', 'never', '-q'];
    const { out } = await run(argv, { cwd, terminals: ['stdout', 'stderr'] });
    expect([...out.replaceAll('\r\n', '\n')].filter(isControl)).toEqual([]);
    expect(out).toContain('u001b');
  });

  it('but a file or a pipe gets CSV letter for letter', async () => {
    const { out } = await run(['dedupe', 'a.txt', '--format', 'csv'], { cwd });
    expect(out).toContain('\x1b[31msee');
  });
});

describe('standard output holds the result and nothing else', () => {
  it('JSON beside problems and progress', async () => {
    const { out, err } = await run(['dedupe', 'fixtures', 'missing.txt', '--json'], {
      terminals: ['stdout', 'stderr'],
    });
    expect(JSON.parse(out).problems[0].code).toBe('missing-path');
    expect(err).toContain('missing.txt');
  });

  it('progress only if standard error is a terminal', async () => {
    expect((await run(['dedupe', 'fixtures/comet'])).err).toBe('');
  });

  it('is written whole, though larger than the buffer of a pipe', () => {
    const { out, code } = spawned(['extract', LONG, '--format', 'ndjson']);
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect({ code, quotes: new Set(ids).size }).toEqual({ code: 0, quotes: 3000 });
  });
});

it('a reader that goes away ends the output in silence', async () => {
  const child = spawn(process.execPath, ['bin/quotes.js', 'extract', LONG, '--format', 'ndjson']);
  child.stdout.once('data', () => child.stdout.destroy());
  const [err, code] = await Promise.all([
    text(child.stderr),
    new Promise((done) => child.once('close', done)),
  ]);
  expect({ err, code }).toEqual({ err: '', code: 0 });
});

describe('a file is written whole or not at all', () => {
  async function* failing() {
    yield 'half';
    throw new Error('power cut');
  }
  async function* whole() {
    yield 'new ';
    yield 'text';
  }

  it('keeps the old file and leaves nothing beside it when writing fails', async () => {
    const folder = folderOf({ 'out.txt': 'old' });
    await expect(replaceFile(join(folder, 'out.txt'), failing())).rejects.toThrow('power cut');
    expect(readdirSync(folder)).toEqual(['out.txt']);
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe('old');
  });

  it('leaves no file where there was none when writing fails', async () => {
    const folder = folderOf({});
    await expect(replaceFile(join(folder, 'out.txt'), failing())).rejects.toThrow('power cut');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('replaces the text and keeps the mode', async () => {
    const folder = folderOf({ 'out.txt': 'old and longer' });
    const { mode } = statSync(join(folder, 'out.txt'));
    await replaceFile(join(folder, 'out.txt'), whole());
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe('new text');
    expect(statSync(join(folder, 'out.txt')).mode).toBe(mode);
    expect(readdirSync(folder)).toEqual(['out.txt']);
  });

  it('writes through a link, and straight to what is no file', async () => {
    const folder = folderOf({ 'real.txt': 'old' });
    symlinkSync('real.txt', join(folder, 'link.txt'));
    await replaceFile(join(folder, 'link.txt'), whole());
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('new text');
    await replaceFile('/dev/null', whole());
    expect(statSync('/dev/null').isFile()).toBe(false);
  });
});
